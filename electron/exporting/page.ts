/** Sizes in twentieths of a point (1 cm is 567). A4 with margins of 2 cm. */
export const page = { short: 11906, long: 16838, margin: 1134 } as const;

export const textWidth = { portrait: page.short - 2 * page.margin, landscape: page.long - 2 * page.margin } as const;

export type Orientation = keyof typeof textWidth;

/** Dark enough on white and on each fill for a contrast of at least 4.5 to 1. */
export const colours = {
  ink: '212B32',
  heading: '003087',
  muted: '4C6272',
  rule: 'AEB7BD',
  headerFill: 'D8E6F3',
  restrictedFill: 'FDE9E7',
  publicFill: 'E2F2E6',
  redFill: 'FBDFDC',
  amberFill: 'FFF0CC',
  greenFill: 'E2F2E6',
  blueFill: 'DCE9F7',
} as const;
