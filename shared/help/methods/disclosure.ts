import { suppress } from '../../disclosure/suppress';
import { defaultSettings } from '../../reference/settings';
import type { Cell, Sum } from '../../disclosure/types';
import type { ExampleLine } from '../example';
import type { MethodPage } from '../article';
import { formatCount } from '../../narrative/format';

const { restricted, public: stricter } = defaultSettings.thresholds;

const counts = [
  [42, 31, 6],
  [18, 3, 9],
  [25, 12, 2],
];
const columns = ['White', 'BME', 'Unknown'];
const rowNames = ['First directorate', 'Second directorate', 'Third directorate', 'All three'];
const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The table with its totals: the last of each row and the last row. */
const withTotals = (rows: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const wide = rows.map((row) => [...row, add(row)]);
  return [...wide, (wide[0] ?? []).map((_, column) => add(wide.map((row) => row[column] ?? 0)))];
};

const table = withTotals(counts);
const idOf = (row: number, column: number): string => `${String(row)},${String(column)}`;
const cells: readonly Cell[] = table.flatMap((row, r) => row.map((value, c) => ({ id: idOf(r, c), value })));
const parts = [0, 1, 2];
const all = [...parts, parts.length];
const sums: readonly Sum[] = [
  ...all.map((r) => ({ total: idOf(r, parts.length), parts: parts.map((c) => idOf(r, c)) })),
  ...all.map((c) => ({ total: idOf(parts.length, c), parts: parts.map((r) => idOf(r, c)) })),
];
const shown = new Map(
  suppress({ cells, sums }, { threshold: restricted }).cells.map((cell) => [
    cell.id,
    cell.status === 'shown' ? formatCount(cell.value) : '*',
  ]),
);

const rowLine = (r: number): ExampleLine => ({
  what: rowNames[r] ?? '',
  words: [...columns, 'total'].map((name, c) => `${name} ${shown.get(idOf(r, c)) ?? ''}`).join(', '),
});

const given = counts.map((row, r) => `${rowNames[r] ?? ''}: ${row.join(', ')}`).join('. ');

export const disclosure: MethodPage = {
  id: 'disclosure',
  answers: 'Why does a number show as a star, and why are numbers hidden that are not small?',
  working: [
    `A count from 1 to one below the threshold is hidden. The threshold is ${String(restricted)} in the restricted version and ${String(stricter)} in the public one, unless the Settings page says otherwise. A zero may show.`,
    'Whatever is worked out from a hidden count is hidden with it: its rate, gap, ratio, interval, and the words about them.',
    'Secondary hiding: further counts are hidden until no total gives a hidden one back. Each hidden count must have a range of possible values at least as wide as the threshold.',
    'All stars look alike. If you could tell which of them are small, you could narrow the others down.',
    'Tables that share people are protected together, so that one cannot be taken from another.',
    'Board members are named in public, so the restricted version shows board counts below the threshold.',
  ],
  example: {
    given: `White, BME and unknown staff. ${given}; with totals of rows and columns. Threshold ${String(restricted)}. Invented counts.`,
    lines: all.map(rowLine),
    sentence: null,
  },
  reading: [
    'In the example two counts are small. With only these two hidden, totals would give both back. So two more are hidden.',
    'Do not fill in a star from memory in a paper or an e-mail: the reader can then work out the others.',
    'The Board paper page lists what is hidden, and why.',
  ],
  direction: 'A star says nothing about good or bad, large or small.',
  notSaid: [
    'What you type yourself. A number in the words of an action is printed in every version.',
    'What others have published already. The workbench does not know it.',
  ],
  source: 'Complementary cell suppression by linear bounds: Cox, 1980; Kelly, Golden and Assad, 1992.',
  related: ['restricted-and-public', 'small-numbers', 'findings', 'find-expertise'],
  alsoKnownAs:
    'star stars asterisk hidden suppressed suppression secondary threshold small numbers privacy confidentiality identify people masked',
};
