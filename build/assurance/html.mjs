/** @param {string | number} text @returns {string} */
export const escaped = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * @param {readonly string[]} headings
 * @param {readonly (readonly (string | number)[])[]} rows the first cell of each is its heading
 * @returns {string}
 */
export function table(headings, rows) {
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map(([first = '', ...cells]) => {
    const data = cells.map((cell) => `<td>${escaped(cell)}</td>`).join('');
    return `<tr><th scope="row">${escaped(first)}</th>${data}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

/** @param {string} text @returns {string} */
export const paragraph = (text) => `<p>${escaped(text)}</p>`;

/**
 * Every place is filled, and every fact has a place: what is left over on either side is an error, so that no section goes out half told.
 *
 * @param {string} template
 * @param {Readonly<Record<string, string>>} facts as HTML
 * @returns {string}
 */
export function filled(template, facts) {
  const wanted = new Set([...template.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name));
  const unknown = [...wanted].filter((name) => facts[name] === undefined);
  if (unknown.length > 0) throw new Error(`nothing is known for: ${unknown.join(', ')}`);
  const unused = Object.keys(facts).filter((name) => !wanted.has(name));
  if (unused.length > 0) throw new Error(`nothing in the pack says: ${unused.join(', ')}`);
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => facts[name] ?? '');
}
