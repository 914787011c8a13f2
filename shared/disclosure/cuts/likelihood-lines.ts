import type { DisclosurePolicy } from '../figures/policy';
import type { Cell, Sum, Table } from '../types';
import { hiddenOrAll } from './hidden-or-all';

/** Which counts of one group may not be shown: the events (and with them those without), the people they could have happened to. */
export interface HiddenSide {
  readonly hits: boolean;
  readonly of: boolean;
}

/** One group of one part, or of all: events among people. */
export interface LikelihoodLine {
  readonly name: string;
  readonly hits: number;
  readonly of: number;
  /** What other tables of the same screens show or hide already; left out where only this table shows it. */
  readonly hitsAre?: 'shown' | 'hidden';
  readonly ofAre?: 'shown' | 'hidden';
  /** No page has it, but a reader can work it out: what protects others is hidden here first. */
  readonly isNeverPrinted?: boolean;
}

const id = (name: string, count: 'hits' | 'rest' | 'of'): string => `${name}|${count}`;

const marks = (are: 'shown' | 'hidden' | undefined): Partial<Cell> => ({
  isAlwaysShown: are === 'shown',
  isHiddenElsewhere: are === 'hidden',
});

/** People who have left can have an event without being among the people: then the two do not add up, and neither gives the other away. */
const hasRest = ({ hits, of }: LikelihoodLine): boolean => hits <= of;

const cellsOf = (line: LikelihoodLine): readonly Cell[] => [
  { id: id(line.name, 'hits'), value: line.hits, worth: line.isNeverPrinted === true ? 0 : 2, ...marks(line.hitsAre) },
  ...(hasRest(line) ? [{ id: id(line.name, 'rest'), value: line.of - line.hits, ...marks(line.hitsAre) }] : []),
  { id: id(line.name, 'of'), value: line.of, worth: line.isNeverPrinted === true ? 0 : 3, ...marks(line.ofAre) },
];

/** @param sums - how the lines add up, by name */
const likelihoodTable = (lines: readonly LikelihoodLine[], sums: readonly Sum[]): Table => ({
  cells: lines.flatMap(cellsOf),
  sums: [
    ...lines
      .filter(hasRest)
      .map(({ name }) => ({ total: id(name, 'of'), parts: [id(name, 'hits'), id(name, 'rest')] })),
    ...sums.flatMap(({ total, parts }) =>
      (['hits', 'of'] as const).map((count) => ({
        total: id(total, count),
        parts: parts.map((name) => id(name, count)),
      })),
    ),
  ],
});

/** What must be hidden of lines that add up as said. */
export const hideLines = (
  lines: readonly LikelihoodLine[],
  sums: readonly Sum[],
  policy: DisclosurePolicy,
): ((name: string) => HiddenSide) => {
  const hidden = hiddenOrAll(likelihoodTable(lines, sums), policy);
  return (name) => ({
    hits: hidden.has(id(name, 'hits')) || hidden.has(id(name, 'rest')),
    of: hidden.has(id(name, 'of')),
  });
};
