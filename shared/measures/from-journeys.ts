import type { Finding } from '../indicators/figure';
import { educationLabels, yearsWords } from '../narrative/journeys/journey-labels';
import type { JourneysReport } from '../report/types/journeys-report.types';
import type { RefOf } from './measure-ref';
import { gapFigure, hiddenFound, ratioFigure, shareFigure, sideOf } from './measured-figure';
import type { Amount, MeasuredFigure } from './measured-figure';

const noAmount: Amount = { value: null, lower: null, upper: null };

const alikeWords = 'Joiners of the same year and starting band are compared with one another (Mantel–Haenszel).';

interface Compared {
  readonly amount: Amount;
  readonly finding: Finding;
  readonly isHidden: boolean;
  readonly hasLowNumbers: boolean;
}

const compared = (
  found: { readonly finding: Finding; readonly hasLowNumbers?: boolean } | null,
  amount: Amount | undefined,
  isHidden: boolean,
): Compared => ({
  amount: amount ?? noAmount,
  finding: found?.finding ?? 'not_calculable',
  isHidden: found === null && isHidden,
  hasLowNumbers: found?.hasLowNumbers ?? false,
});

const snapshotsWords = ({ snapshots }: JourneysReport): string =>
  `Staff in post of 31 March ${snapshots.map(String).join(', ')}.`;

/** The public version has one span, whichever year is asked for. */
const isOtherSpan = (report: JourneysReport, year: number): boolean => report.year !== year;

const holds = ({ snapshots }: JourneysReport, year: number): boolean => snapshots.includes(year);

/** How much likelier a UK-educated joiner was to move up. */
export const measuredPromotion = (
  ref: RefOf<'promotion'>,
  report: JourneysReport,
  year: number,
): MeasuredFigure | null => {
  if (report.missing !== null) return null;
  if (isOtherSpan(report, year)) return ratioFigure(hiddenFound(ref, year));
  const { comparison, alike } = report.promotion;
  const isHidden = report.groups.some(({ steps, isCut }) => steps.length === 0 && isCut);
  const isAlike = ref.way === 'alike';
  const found = isAlike ? compared(alike, alike?.ratio, isHidden) : compared(comparison, comparison?.ratio, isHidden);
  return ratioFigure({
    ref,
    year,
    ...found,
    sides: report.groups
      .filter(({ education }) => education !== 'unknown')
      .map(({ label, joiners }) => sideOf(label, { count: null, of: joiners.count, percent: null })),
    definition: [snapshotsWords(report), ...(isAlike ? [alikeWords] : [])],
    holdsYear: holds(report, year),
  });
};

/** The share of internationally educated joiners who had moved to a higher band by a year after joining, with the range of the curve. */
export const measuredPromotedBy = (
  ref: RefOf<'promoted_by'>,
  report: JourneysReport,
  year: number,
): MeasuredFigure | null => {
  if (report.missing !== null) return null;
  if (isOtherSpan(report, year)) return shareFigure(hiddenFound(ref, year), 'lower');
  const groups = report.groups.filter(({ education }) => education !== 'unknown');
  const stepOf = (group: (typeof groups)[number]) => group.steps.find(({ time }) => time === ref.years);
  const own = groups.find(({ education }) => education === 'international');
  const step = own === undefined ? undefined : stepOf(own);
  if (own === undefined || (step === undefined && !own.isCut)) return null;
  return shareFigure(
    {
      ref,
      year,
      amount: step === undefined ? noAmount : { value: step.percent, lower: step.lower, upper: step.upper },
      isHidden: step === undefined,
      hasLowNumbers: false,
      sides: groups.map((group) =>
        sideOf(group.label, { count: null, of: group.joiners.count, percent: stepOf(group)?.percent ?? null }),
      ),
      definition: [snapshotsWords(report), `${educationLabels.international} joiners, ${yearsWords(ref.years)} on.`],
      holdsYear: holds(report, year),
    },
    'lower',
  );
};

/** What happened in the first two years: the gap of all joiners, or the ratio of those alike. */
export const measuredTwoYears = (
  ref: RefOf<'two_years'>,
  report: JourneysReport,
  year: number,
): MeasuredFigure | null => {
  const share = report.shares.find(({ measure }) => measure === ref.measure);
  if (report.missing !== null || share === undefined || share.cohorts.length === 0) return null;
  const build = ref.way === 'alike' ? ratioFigure : gapFigure;
  if (isOtherSpan(report, year)) return build(hiddenFound(ref, year));
  const { comparison, alike, groups, cohortsNote } = share;
  const isHidden = comparison === null;
  const found =
    ref.way === 'alike' ? compared(alike, alike?.ratio, isHidden) : compared(comparison, comparison?.gap, isHidden);
  return build({
    ref,
    year,
    ...found,
    sides: [sideOf(educationLabels.uk, groups.uk), sideOf(educationLabels.international, groups.international)],
    definition: [...(cohortsNote === null ? [] : [cohortsNote]), ...(ref.way === 'alike' ? [alikeWords] : [])],
    holdsYear: holds(report, year),
  });
};
