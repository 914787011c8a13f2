import { cellAddress, placeWords } from '../../cell-place';
import type { Findings } from '../../findings';
import { tidyNumber } from '../../read-number';
import { nothing, valueOf } from './cell-outcome';
import type { CellOutcome } from './cell-outcome';
import type { Figure } from './figure';

type Unscaled = Extract<CellOutcome, { kind: 'unscaled' }>;

const percentOf = (value: number): string => `${String(tidyNumber(value * 100))} %`;

const scaled = (outcome: Unscaled, answer: string | null): CellOutcome => {
  if (answer === 'fraction') return valueOf(tidyNumber(outcome.value * 100));
  return answer === 'percent' ? valueOf(tidyNumber(outcome.value)) : nothing;
};

const options = (value: number): readonly { readonly value: string; readonly label: string }[] => [
  { value: 'fraction', label: `It means ${percentOf(value)}` },
  { value: 'percent', label: `It means ${String(value)} %` },
  { value: 'leave-out', label: 'Leave it out' },
];

/** All survey figures of the year are 0 to 1: almost surely fractions, but the file does not say so. */
const askYear = (figure: Figure, value: number, sheet: string, findings: Findings): string | null =>
  findings.ask({
    id: `percent-scale:${sheet}:${String(figure.year)}`,
    text: `The survey figures of ${String(figure.year)} on sheet “${sheet}” are all from 0 to 1 and have no percentage format, for example ${String(value)} in row ${String(figure.place.row)}. What do they mean?`,
    place: figure.place,
    options: options(value),
    suggestion: 'fraction',
  });

const askOne = (figure: Figure, value: number, findings: Findings): string | null =>
  findings.ask({
    id: `percent:${cellAddress(figure.place)}`,
    text: `In ${placeWords(figure.place)} (${figure.item.label}, ${String(figure.year)}), ${String(value)} has no percentage format, while other survey figures of the year are above 1. What does it mean?`,
    place: figure.place,
    options: options(value),
    suggestion: null,
  });

/** Settles survey figures between 0 and 1 whose format does not tell a fraction from a percentage. Always by a question. */
export const settlePercentages = (sheet: string, figures: readonly Figure[], findings: Findings): readonly Figure[] => {
  const isAboveOne = (figure: Figure, year: number): boolean =>
    figure.item.kind === 'percent' &&
    figure.year === year &&
    figure.outcome.kind === 'value' &&
    figure.outcome.value > 1;
  return figures.map((figure) => {
    if (figure.outcome.kind !== 'unscaled') return figure;
    const { value } = figure.outcome;
    const isMixed = figures.some((other) => isAboveOne(other, figure.year));
    const answer = isMixed ? askOne(figure, value, findings) : askYear(figure, value, sheet, findings);
    return { ...figure, outcome: scaled(figure.outcome, answer) };
  });
};
