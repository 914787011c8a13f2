/** How wide the charts of a page are drawn, in pixels; where there is less room they shrink. */
export const screenWidth = 860;
