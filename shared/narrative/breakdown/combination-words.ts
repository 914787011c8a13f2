import { otherParts } from '../../reference/cuts';
import type { CutIndicator, PlaceCut } from '../../reference/cuts';
import { cutHeadings } from './cut-headings';
import { formatCount } from '../format';

/** @example combinationLabel('directorate', 'band') // "by directorate and by pay band or grade" */
export const combinationLabel = (first: PlaceCut, second: PlaceCut): string =>
  `${cutHeadings[first].by} and ${cutHeadings[second].by}`;

export const notCombinedSentence: Readonly<Record<'too_small' | 'not_combined', string>> = {
  too_small:
    'These two are not shown together: the numbers are too small to tell parts of both apart, or one is made up of whole parts of the other.',
  not_combined:
    'These two are not shown together here: beside the figures without international recruitment they would give small numbers away.',
};

export interface ClearCells {
  readonly indicator: CutIndicator;
  readonly compared: number;
  /** Cells that stay unlikely to be chance when their number is allowed for. */
  readonly adverse: readonly string[];
  readonly favourable: readonly string[];
}

const directions: Readonly<Record<CutIndicator, { readonly adverse: string; readonly favourable: string }>> = {
  1: {
    adverse: 'Fewer BME staff than the workforce share would give',
    favourable: 'More BME staff than the workforce share would give',
  },
  2: { adverse: 'White applicants more often appointed', favourable: 'BME applicants more often appointed' },
  3: { adverse: 'BME staff more often in the process', favourable: 'White staff more often in the process' },
  4: { adverse: 'White staff more often in training', favourable: 'BME staff more often in training' },
};

const list = (lead: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${lead}: ${names.join('; ')}. `;

/** The finding of two cuts together: the clear cells, or that none is. */
export const combinationSentence = ({ indicator, compared, adverse, favourable }: ClearCells): string => {
  if (compared === 0) return 'No figure can be shown for any of these: numbers are too few or hidden.';
  const many =
    compared === 1
      ? 'One was compared'
      : `${formatCount(compared)} were compared, and that number was allowed for (Holm)`;
  if (adverse.length + favourable.length === 0)
    return `No difference among these is clear of chance, which is not evidence of fairness. ${many}.`;
  const words = directions[indicator];
  return `${list(words.adverse, adverse)}${list(words.favourable, favourable)}This is unlikely to be chance. ${many}.`;
};

/** What stands together, and what is left out, so that nothing in the table has to be hidden. */
export const combinationNote = (
  indicator: CutIndicator,
  parts: readonly string[],
  threshold: number,
): string | null => {
  if (indicator === 2 || threshold <= 1) return null;
  const together = parts.includes(otherParts)
    ? `Parts in which any number would be under ${String(threshold)}, or is hidden elsewhere, stand together as “all others”. `
    : '';
  const unknown =
    indicator === 1
      ? 'Where White and unknown staff could not both be shown, only BME staff and all staff are.'
      : 'How many of unknown ethnicity it happened to is not shown here.';
  return `${together}${unknown}`;
};
