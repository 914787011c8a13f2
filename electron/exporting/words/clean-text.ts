/**
 * Control characters, lone surrogates and non-characters make an XML part unreadable: Word refuses the whole document.
 * Source: XML 1.0, production [2] Char. Tab and line feed stay; a carriage return becomes a line feed.
 */
const isAllowed = (code: number): boolean => {
  if (code === 0x9 || code === 0xa) return true;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return (code & 0xfffe) !== 0xfffe;
};

export const cleanText = (text: string): string => {
  const lines = text.replace(/\r\n?/g, '\n');
  return [...lines].filter((character) => isAllowed(character.codePointAt(0) ?? 0)).join('');
};
