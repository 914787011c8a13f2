/** The id of the box in which a page finds its own things. */
export const pageFindId = 'page-find';

/** Goes to the find box of the page; false where it has none that can be seen, or one is in it already. */
export const focusPageFind = (): boolean => {
  const box = document.getElementById(pageFindId);
  if (!(box instanceof HTMLInputElement) || document.activeElement === box || !box.checkVisibility()) return false;
  box.focus();
  box.select();
  return true;
};
