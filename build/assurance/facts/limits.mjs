/**
 * @param {string} manual the README
 * @returns {readonly string[]} its known limits, one text each, without Markdown
 */
export function knownLimits(manual) {
  const [, after = ''] = manual.split(/^## Known limits$/m);
  const section = after.split(/^## /m)[0] ?? '';
  return section
    .split(/^- /m)
    .slice(1)
    .map((limit) => limit.replaceAll(/\s+/g, ' ').replaceAll('`', '').trim());
}
