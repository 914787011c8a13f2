const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean =>
  prefix.every((byte, at) => bytes[at] === byte);

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const nulShare = (bytes: Uint8Array, parity: 0 | 1): number => {
  let nuls = 0;
  for (let at = parity; at < bytes.length; at += 2) if (bytes[at] === 0) nuls += 1;
  return nuls / Math.max(1, bytes.length / 2);
};

const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, 4096);
  if (nulShare(sample, 1) > 0.7 && nulShare(sample, 0) < 0.1) return 'utf-16le';
  return nulShare(sample, 0) > 0.7 && nulShare(sample, 1) < 0.1 ? 'utf-16be' : null;
};

/** What Windows puts where Latin-1 has control characters, 0x80 to 0x9f; unused places stay as they are. */
const windowsMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Written out because Node 20 decodes windows-1252 as Latin-1, which turns an en dash into an invisible control character. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (mark) => windowsMarks[mark.charCodeAt(0) - 0x80] ?? mark);

const decode = (bytes: Uint8Array): string => {
  const marked = marks.find(([, prefix]) => startsWith(bytes, prefix))?.[0] ?? unmarkedUtf16(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
};

/** What old Macs, Windows and programs between the two end a row with. */
const otherEnds = /\r+\n|\r/g;

/**
 * Text of a file whose encoding nobody states: byte order mark, UTF-16 pattern, strict UTF-8, else Windows-1252. Whatever ends its lines,
 * also in one file, is a line feed here: a reader that has to guess takes the rest for a part of a cell.
 */
export const decodeText = (bytes: Uint8Array): string => decode(bytes).replace(otherEnds, '\n');
