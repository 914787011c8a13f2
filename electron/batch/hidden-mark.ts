/** A number that disclosure took away is null with this beside it; one that is not known is null without. */
export const hiddenMark = (isHidden: boolean): { readonly hidden?: true } => (isHidden ? { hidden: true } : {});
