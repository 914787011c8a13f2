import type { DisclosedYear } from '../../disclosure/figures/disclose-year';
import type { YearCounts } from '../../indicators/counts';
import type { IndicatorFigure } from '../../indicators/figure';
import { isTooFew } from '../../indicators/group-figure';
import { onePersonGaps } from '../../indicators/one-person';
import { oneSeatSentence, onePersonSentence } from '../../narrative/specials/one-person-sentence';
import { pathFromExtractsNote } from '../../narrative/specials/path-words';
import type { Settings } from '../../reference/settings';
import { poolCases } from './pooled-cases';
import type { CasesYear } from './pooled-cases';
import { recruitmentPaths } from './recruitment-path';
import type { OnePerson, Specials } from './specials.types';
import { surveyReports } from './survey-years';

export interface SpecialsInput {
  readonly year: number;
  /** Every year held with its figures as they may be shown, oldest first. */
  readonly years: readonly { readonly counts: YearCounts; readonly disclosed: DisclosedYear }[];
  readonly settings: Settings;
  readonly threshold: number;
}

const casesOf = ({ years }: SpecialsInput): readonly CasesYear[] =>
  years.flatMap(({ counts, disclosed }) => {
    const figure = disclosed.indicators.find(({ indicator }) => indicator === 3);
    return figure === undefined ? [] : [{ year: counts.year, basis: counts.disciplineBasis, figure }];
  });

const onePersonOfSet = (figure: IndicatorFigure): readonly OnePerson[] => {
  const { view, bme } = figure;
  const gaps = onePersonGaps(figure);
  if (gaps !== null) return [{ view, ...gaps, sentence: onePersonSentence(gaps) }];
  return bme.count === null || bme.of === null || !isTooFew([bme.of])
    ? []
    : [{ view, oneMore: null, oneFewer: null, sentence: oneSeatSentence(bme.count, bme.of) }];
};

const onePersonOf = ({ indicators }: DisclosedYear): readonly OnePerson[] =>
  indicators.filter(({ indicator }) => indicator === 9).flatMap(onePersonOfSet);

/** What single indicators of one year have beyond the parts that all share. Takes disclosed figures only. */
export const buildSpecials = (input: SpecialsInput): Specials => {
  const own = input.years.find(({ counts }) => counts.year === input.year);
  const paths = own === undefined ? [] : recruitmentPaths(own.disclosed.stages, input.threshold);
  return {
    recruitmentPaths: paths,
    pathNote: paths.length > 0 && own?.counts.source === 'return' ? pathFromExtractsNote : null,
    pooling: poolCases(casesOf(input), input.year, input.threshold),
    surveys: surveyReports(
      input.years.map(({ counts, disclosed }) => ({ year: counts.year, indicators: disclosed.indicators })),
      input.settings,
    ),
    onePerson: own === undefined ? [] : onePersonOf(own.disclosed),
  };
};
