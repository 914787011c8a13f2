import { criterionKinds } from '../../indicators/experts/expert-question';
import type { Criterion, ExpertProfile } from '../../indicators/experts/expert-question';
import { isSmall } from '../figures/policy';
import type { DisclosurePolicy } from '../figures/policy';
import { joinTables, noTable } from '../join-tables';
import { suppress } from '../suppress';
import type { Table } from '../types';
import { crossId, crossTable } from './cross-table';
import type { CrossCount } from './cross-table';
import type { DisclosedExperts } from './disclose-experts';
import { splitBy } from './question-split';
import type { Split } from './question-split';
import type { ShownCount } from './shown-count';
import { singleAnswer } from './single-answer';

const hiddenCount: ShownCount = { count: null, isHidden: true };

const marginOf = (axis: string, place: string): string => `${axis}:${place}`;

interface Axis {
  readonly id: 'first' | 'second';
  readonly split: Split;
}

/** What the page shows of each list by itself: a reader has it, so it cannot be hidden to protect an answer. */
const marginTable = ({ id, split }: Axis, profiles: readonly ExpertProfile[]): Table => ({
  cells: split.places.map((place) => ({
    id: marginOf(id, place),
    value: profiles.filter((profile) => split.placeOf(profile) === place).length,
    isAlwaysShown: true,
  })),
  sums: [],
});

const wholeId = (first: string): string => `either level×${first}`;

/** Someone who asks for a language at any level gets the sum of two cells: it stands in the table as a cell of its own. */
const wholeTable = (first: Split, second: Split, values: ReadonlyMap<string, number>): Table => {
  if (first.together.length === 0) return noTable;
  const partsOf = (place: string): readonly string[] =>
    first.together.map((mine) => crossId(marginOf('first', mine), marginOf('second', place)));
  return {
    cells: second.places.map((place) => ({
      id: wholeId(place),
      value: partsOf(place).reduce((sum, id) => sum + (values.get(id) ?? 0), 0),
    })),
    sums: second.places.map((place) => ({ total: wholeId(place), parts: partsOf(place) })),
  };
};

/** Every question about the two lists, answered in one table with all that is known besides. Of a language and another list the language is first. */
export const pairTable = (first: Split, second: Split, profiles: readonly ExpertProfile[]): Table => {
  const axes: readonly [Axis, Axis] = [
    { id: 'first', split: first },
    { id: 'second', split: second },
  ];
  const counts = profiles.map((profile): CrossCount => ({
    row: marginOf('first', first.placeOf(profile)),
    column: marginOf('second', second.placeOf(profile)),
    count: 1,
  }));
  const cross = crossTable(
    first.places.map((place) => marginOf('first', place)),
    second.places.map((place) => marginOf('second', place)),
    counts,
  );
  const values = new Map(cross.cells.map(({ id, value }) => [id, value]));
  return joinTables([...axes.map((axis) => marginTable(axis, profiles)), cross, wholeTable(first, second, values)]);
};

/** The cell of the table that answers the question. */
const answerId = (first: Split, second: Split): string => {
  const other = second.asked ?? '';
  return first.asked === null ? wholeId(other) : crossId(marginOf('first', first.asked), marginOf('second', other));
};

/** The same table whichever criterion is named first, or two answers to one question could be set beside each other. */
const inOrder = ([a, b]: readonly [Criterion, Criterion]): readonly [Criterion, Criterion] =>
  criterionKinds.indexOf(a.kind) <= criterionKinds.indexOf(b.kind) ? [a, b] : [b, a];

const isProtected = (table: Table, id: string, threshold: number): boolean => {
  const { cells, forced, unprotected } = suppress(table, { threshold });
  // A table that can be protected only by hiding what the page shows answers nothing.
  return forced.length + unprotected.length === 0 && cells.find((cell) => cell.id === id)?.status === 'shown';
};

/**
 * How many people meet two criteria of different lists. Answers could be taken from one another, so all answers about the two lists are protected
 * together; and the answer and what it leaves of each criterion must be 0 or at least the threshold.
 */
export const pairAnswer = (
  register: DisclosedExperts,
  profiles: readonly ExpertProfile[],
  question: readonly [Criterion, Criterion],
  { threshold }: DisclosurePolicy,
): ShownCount => {
  const [a, b] = inOrder(question);
  const alone = [singleAnswer(register, a), singleAnswer(register, b)];
  if (a.kind === b.kind || alone.some(({ isHidden }) => isHidden)) return hiddenCount;
  const [first, second] = [splitBy(register, a), splitBy(register, b)];
  const table = pairTable(first, second, profiles);
  const id = answerId(first, second);
  const count = table.cells.find((cell) => cell.id === id)?.value ?? 0;
  if (threshold <= 1) return { count, isHidden: false };
  const parts = [count, ...alone.map((one) => (one.count ?? 0) - count)];
  if (parts.some((part) => isSmall(part, threshold)) || !isProtected(table, id, threshold)) return hiddenCount;
  return { count, isHidden: false };
};
