import type { ComparedWith, ComparisonChoices } from '../../../shared/report/types/comparison-report.types';

export type Kind = ComparedWith['kind'];

/** What was chosen at the top of the page; empty, and of a part null, for what was not: a part may have an empty name. */
export interface CompareChoice {
  readonly kind: Kind;
  readonly year: string;
  readonly cut: string;
  readonly first: string | null;
  readonly second: string | null;
  readonly place: string;
}

export const nothingChosen: CompareChoice = { kind: 'year', year: '', cut: '', first: null, second: null, place: '' };

type Cuts = ComparisonChoices['cuts'][number];

/** The cut that is chosen, or else directorates, or else the first one there is. */
export const cutOf = (choice: CompareChoice, { cuts }: ComparisonChoices): Cuts | null =>
  cuts.find(({ cut }) => cut === choice.cut) ?? cuts.find(({ cut }) => cut === 'directorate') ?? cuts[0] ?? null;

/** The chosen part, or else that of which most can be shown, other than the one it is compared with. */
const partOf = ({ parts }: Cuts, wanted: string | null, other: string | null): string | null => {
  if (wanted !== null && parts.some(({ part }) => part === wanted)) return wanted;
  const [fullest] = parts.filter(({ part }) => part !== other).sort((a, b) => b.shown - a.shown);
  return fullest?.part ?? null;
};

const twoParts = (choice: CompareChoice, choices: ComparisonChoices): ComparedWith | null => {
  const cut = cutOf(choice, choices);
  if (cut === null) return null;
  const first = partOf(cut, choice.first, choice.second);
  const second = partOf(cut, choice.second, first);
  return first === null || second === null ? null : { kind: 'parts', cut: cut.cut, first, second };
};

const otherYear = (choice: CompareChoice, { years }: ComparisonChoices, shown: number): ComparedWith | null => {
  const before = years.filter((year) => year < shown);
  const year = years.find((one) => String(one) === choice.year) ?? before[0] ?? years[0];
  return year === undefined ? null : { kind: 'year', year };
};

const onePlace = (choice: CompareChoice, { places }: ComparisonChoices): ComparedWith | null => {
  const place = places.find((one) => one === choice.place) ?? places[0];
  return place === undefined ? null : { kind: 'peer', place };
};

/** What the page asks for: what was chosen while it can still be had, otherwise the likeliest; null where there is nothing to compare with. */
export const wantedOf = (choice: CompareChoice, choices: ComparisonChoices, shown: number): ComparedWith | null => {
  switch (choice.kind) {
    case 'year':
      return otherYear(choice, choices, shown);
    case 'parts':
      return twoParts(choice, choices);
    case 'peer':
      return onePlace(choice, choices);
  }
};
