import { benchmarkProblem } from '../../../shared/reference/check-settings';
import { comparableViews } from '../../../shared/reference/own-benchmarks';
import { indicatorNumbers } from '../../../shared/reference/indicators';
import type { ImportedBenchmark } from '../../../shared/reference/benchmarks';
import type { OwnBenchmark } from '../../../shared/reference/own-benchmarks';
import type { FieldErrors } from './settings-form';

/** A figure of others as it is being typed. */
export interface BenchmarkDraft {
  /** "2 all": an indicator and one of its views. */
  readonly figure: string;
  readonly place: string;
  readonly year: string;
  readonly value: string;
  readonly source: string;
  readonly isNational: boolean;
}

export const emptyDraft: BenchmarkDraft = {
  figure: '2 all',
  place: 'England',
  year: '',
  value: '',
  source: '',
  isNational: true,
};

export const figureKey = ({ indicator, view }: Pick<OwnBenchmark, 'indicator' | 'view'>): string =>
  `${String(indicator)} ${view}`;

/** Every figure of the trust that others can be set beside. */
export const figuresToCompare = indicatorNumbers.flatMap((indicator) =>
  comparableViews[indicator].map((view) => ({ indicator, view })),
);

export const draftOf = (figure: OwnBenchmark): BenchmarkDraft => ({
  figure: figureKey(figure),
  place: figure.place,
  year: String(figure.year),
  value: String(figure.value).replace('-', '\u2212'),
  source: figure.source,
  isNational: figure.isNational,
});

/** People type a minus sign in several ways, and may add a per cent sign to a gap. */
const numberOf = (text: string): number => {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/%$/, '');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
};

/** Reads the fields; a figure that is held already, here or in a file, is refused. */
export const readDraft = (
  draft: BenchmarkDraft,
  others: readonly ImportedBenchmark[],
): { readonly figure: OwnBenchmark | null; readonly errors: FieldErrors } => {
  const of = figuresToCompare.find((one) => figureKey(one) === draft.figure);
  if (of === undefined) return { figure: null, errors: { 'benchmark-view': 'Choose a figure of the list' } };
  const figure: OwnBenchmark = {
    ...of,
    place: draft.place.trim(),
    year: /^\d{4}$/.test(draft.year.trim()) ? Number(draft.year) : Number.NaN,
    value: numberOf(draft.value),
    source: draft.source.trim(),
    isNational: draft.isNational,
  };
  const problem = benchmarkProblem(figure, others);
  return problem === null ? { figure, errors: {} } : { figure: null, errors: { [problem.field]: problem.text } };
};
