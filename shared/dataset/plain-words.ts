/**
 * Text reduced to what labels and headings are compared by: lower case, "&" as "and", "%" as "percent", every other
 * mark a single space. "1a) Non-Clinical  workforce" becomes "1a non clinical workforce"; "<" is kept for "Band <1".
 */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent ')
    .replace(/\bper cent\b/g, 'percent')
    .replace(/[^a-z0-9<]+/g, ' ')
    .trim();
