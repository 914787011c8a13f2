import type { ComparedWith, ComparisonChoices } from '../../../shared/report/comparison-report.types';

export type Kind = ComparedWith['kind'];

/** What was chosen at the top of the page; empty for what was not. */
export interface CompareChoice {
  readonly kind: Kind;
  readonly year: string;
  readonly cut: string;
  readonly first: string;
  readonly second: string;
  readonly place: string;
}

export const nothingChosen: CompareChoice = { kind: 'year', year: '', cut: '', first: '', second: '', place: '' };

type Cuts = ComparisonChoices['cuts'][number];

/** The cut that is chosen, or else the first one there is. */
export const cutOf = (choice: CompareChoice, { cuts }: ComparisonChoices): Cuts | null =>
  cuts.find(({ cut }) => cut === choice.cut) ?? cuts[0] ?? null;

const chosenPart = (cut: Cuts, wanted: string, otherwise: number): string | null =>
  (cut.parts.find(({ part }) => part === wanted) ?? cut.parts[otherwise])?.part ?? null;

const twoParts = (choice: CompareChoice, choices: ComparisonChoices): ComparedWith | null => {
  const cut = cutOf(choice, choices);
  if (cut === null) return null;
  const first = chosenPart(cut, choice.first, 0);
  const second = chosenPart(cut, choice.second, first === cut.parts[1]?.part && choice.second === '' ? 0 : 1);
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
