/**
 * What is wrong with an XML text, or null: tags that do not match, bare ampersands, characters XML 1.0 does not allow.
 * Enough for machine-written XML without comments or CDATA.
 */
export const wellFormedError = (xml: string): string | null => {
  const bad = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(xml);
  if (bad !== null) return `character at ${String(bad.index)}`;
  const open: string[] = [];
  for (const [whole, closing, name, rest] of xml.matchAll(
    /<(\/?)([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g,
  )) {
    if (closing === '/') {
      if (open.pop() !== name) return `unexpected ${whole}`;
    } else if (rest?.endsWith('/') !== true) open.push(name ?? '');
  }
  if (open.length > 0) return `never closed: ${open.join(' ')}`;
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.exec(xml);
  return bare === null ? null : `bare & at ${String(bare.index)}`;
};
