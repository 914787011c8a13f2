/** Licences that let the product be given to any trust, changed or not. Another one is for a person to decide, here. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'blessing',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Unlicense',
  'Zlib',
]);

/**
 * Whether a package under this licence may be in the product.
 *
 * @param {string} expression an SPDX licence expression
 * @returns {boolean} of licences joined with OR one that is allowed is enough; with AND it takes all
 * @example isAllowedLicence('(MIT OR GPL-3.0-or-later)') // true
 */
export function isAllowedLicence(expression) {
  const plain = stripBrackets(expression.trim());
  const choices = splitOutside(plain, ' OR ');
  if (choices.length > 1) return choices.some(isAllowedLicence);
  const parts = splitOutside(plain, ' AND ');
  if (parts.length > 1) return parts.every(isAllowedLicence);
  return allowed.has(plain);
}

/** @param {string} text */
function stripBrackets(text) {
  const isWhole =
    text.startsWith('(') &&
    text.endsWith(')') &&
    depths(text)
      .slice(0, -1)
      .every((depth) => depth > 0);
  return isWhole ? text.slice(1, -1).trim() : text;
}

/**
 * @param {string} text
 * @param {string} word
 */
function splitOutside(text, word) {
  const depth = depths(text);
  const parts = [];
  let start = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (depth[at] !== 0) continue;
    parts.push(text.slice(start, at));
    start = at + word.length;
  }
  return [...parts, text.slice(start)];
}

/**
 * @param {string} text
 * @returns {readonly number[]} how many brackets are open after each character
 */
function depths(text) {
  let depth = 0;
  return [...text].map((character) => (depth += character === '(' ? 1 : character === ')' ? -1 : 0));
}
