/**
 * True for a text that some spreadsheet would work out: by the marks that begin a formula, also in their wide forms, which Excel takes for
 * them where it is set to Japanese or Chinese, and behind spaces and characters that nobody sees.
 * Source: OWASP, CSV injection.
 * @example beginsFormula('\u200b=1+1') // true
 */
export const beginsFormula = (text: string): boolean =>
  /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r]/.test(text);
