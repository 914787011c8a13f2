import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';
import { cutLabels } from '../../reference/cuts';
import type { Cut, CutIndicator, PlaceCut } from '../../reference/cuts';
import { countInWords, formatCount } from '../format';
import { partsWord } from './cut-words';

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const direction: Readonly<Record<CutIndicator, { readonly worse: string; readonly better: string }>> = {
  1: { worse: 'fewer BME staff than the workforce', better: 'more BME staff than the workforce' },
  2: { worse: 'White applicants were more often appointed', better: 'BME applicants were more often appointed' },
  3: { worse: 'BME staff more often entered the process', better: 'White staff more often entered the process' },
  4: { worse: 'White staff more often accessed training', better: 'BME staff more often accessed training' },
};

export interface ClearParts {
  readonly cut: Cut;
  readonly indicator: CutIndicator;
  /** Parts with a figure that may be shown. */
  readonly compared: number;
  /** Names of the parts that stay unlikely to be chance when the number of parts is allowed for. */
  readonly adverse: readonly string[];
  readonly favourable: readonly string[];
}

const found = (names: readonly string[], words: string): string => `In ${list(names)}, ${words}.`;

/** The finding of one breakdown: the parts that are clear, or that none is. */
export const breakdownSentence = ({ cut, indicator, compared, adverse, favourable }: ClearParts): string => {
  const parts = partsWord[cut];
  if (compared === 0) return `No figure can be shown for any of these ${parts}: numbers are too few or hidden.`;
  const many = compared === 1 ? 'One part was compared' : `${formatCount(compared)} ${parts} were compared`;
  const allowed = compared === 1 ? '' : ', and that number was allowed for (Holm)';
  if (adverse.length + favourable.length === 0)
    return `No difference among these ${parts} is clear of chance, which is not evidence of fairness. ${many}${allowed}.`;
  const { worse, better } = direction[indicator];
  const isEthnic = cut === 'five_groups' || cut === 'sixteen_groups';
  const sentences = isEthnic
    ? [
        ...(adverse.length === 0 ? [] : [`The figure is worse for ${list(adverse)} than for White people.`]),
        ...(favourable.length === 0 ? [] : [`It is better for ${list(favourable)} than for White people.`]),
      ]
    : [
        ...(adverse.length === 0
          ? []
          : [found(adverse, indicator === 1 ? `there are ${worse} share would give` : worse)]),
        ...(favourable.length === 0
          ? []
          : [found(favourable, indicator === 1 ? `there are ${better} share would give` : better)]),
      ];
  return `${sentences.join(' ')} This is unlikely to be chance. ${many}${allowed}.`;
};

/** @example "Two of 14 directorates stand outside the inner limits: Surgery and Estates. By chance alone about one in 20 would." */
export const funnelSentence = (
  cut: Cut,
  points: number,
  outside95: readonly string[],
  outside998: readonly string[],
): string => {
  const of = `${formatCount(points)} ${partsWord[cut]}`;
  if (outside95.length === 0) return `All ${of} stand inside the limits that chance alone would give.`;
  const stand = outside95.length === 1 ? 'stands' : 'stand';
  const number = countInWords(outside95.length);
  const first = `${number.charAt(0).toUpperCase()}${number.slice(1)} of ${of} ${stand} outside the 95% limits: ${list(outside95)}. By chance alone about one in 20 would.`;
  return outside998.length === 0 ? first : `${first} Outside the 99.8% limits: ${list(outside998)}.`;
};

export const cutMissingNote = (cuts: readonly PlaceCut[], indicator: CutIndicator): string => {
  const names = cuts.map((cut) => cutLabels[cut].toLowerCase());
  const file = indicator === 2 ? 'recruitment file records' : 'files record';
  return `Not shown, because the ${file} none: ${list(names)}.`;
};

export const noEthnicCutsNote =
  'Five and sixteen ethnic groups are compared with White people, so they are shown for indicators 2 to 4 only.';

export const noSixteenWithinNote =
  'Sixteen ethnic groups are shown without a filter only: one part holds too few people.';

export const viewsWithinNote =
  'With international recruitment in, parts of parts are not shown: beside the figures without it they would give small numbers away. Choose the view without international recruitment.';

export const staffWithinNote =
  'Of parts of parts, only directorates are combined with pay bands, sex or site, as far as numbers allow: from more such tables small numbers could be worked out. Pay bands by section are under “Where in the trust?” of indicator 1.';

export const filterEmptyNote = 'Nobody is in this part. Clear the filter or choose another part.';

export const noExtractNote: Readonly<Record<CutIndicator, string>> = {
  1: 'Breakdowns are counted from rows. Import the staff in post of this year to see them.',
  2: 'Breakdowns are counted from rows. Import the recruitment file of this year to see them.',
  3: 'Breakdowns are counted from rows. Import the staff in post and the disciplinary cases of this year to see them.',
  4: 'Breakdowns are counted from rows. Import the staff in post and the learning records of this year, with every course marked as mandatory or not, to see them.',
};

interface Total {
  readonly hits: number;
  readonly of: number;
}

const together = (first: GroupFigure, second: GroupFigure): Total | null =>
  first.count === null || second.count === null || first.of === null || second.of === null
    ? null
    : { hits: first.count + second.count, of: first.of + second.of };

/** White and BME together; for shares the BME people of the workforce. */
const totalOf = ({ white, bme, workforceBme }: IndicatorFigure): Total | null =>
  workforceBme === null
    ? together(white, bme)
    : workforceBme.count === null || workforceBme.of === null
      ? null
      : { hits: workforceBme.count, of: workforceBme.of };

/** Where the figure of the year is that of the return: that these parts are counted from other files, and how the two differ. */
export const sourceNote = (stated: IndicatorFigure, counted: IndicatorFigure): string => {
  const lead =
    'The figure of the year comes from the annual return. This breakdown is counted from the rows of your files, so it can differ.';
  const ofReturn = totalOf(stated);
  const ofRows = totalOf(counted);
  if (ofReturn === null || ofRows === null) return lead;
  const who = counted.workforceBme === null ? 'White and BME people together' : 'BME staff of the workforce';
  if (ofReturn.hits === ofRows.hits && ofReturn.of === ofRows.of) return `${lead} ${who}: the two agree.`;
  return `${lead} ${who}: ${formatCount(ofReturn.hits)} of ${formatCount(ofReturn.of)} in the return, ${formatCount(ofRows.hits)} of ${formatCount(ofRows.of)} here.`;
};
