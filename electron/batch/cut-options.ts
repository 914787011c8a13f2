import { cutIndicators, cuts, placeCuts } from '../../shared/reference/cuts';
import type { Cut, CutIndicator, CutPart } from '../../shared/reference/cuts';
import { badArguments, textOption } from './arguments';
import type { BatchArguments } from './arguments';

/** The cuts asked for, one or several with commas between; null where none is. */
export const byOption = (batch: BatchArguments): readonly Cut[] | null => {
  const text = textOption(batch, 'by');
  if (text === null) return null;
  return text.split(',').map((name) => {
    const cut = cuts.find((known) => known === name);
    if (cut === undefined) throw badArguments(`--by is one or more of ${cuts.join(', ')}`);
    return cut;
  });
};

export const cutIndicatorOption = (batch: BatchArguments): CutIndicator => {
  const text = textOption(batch, 'indicator');
  const indicator = cutIndicators.find((known) => String(known) === text);
  if (indicator === undefined) throw badArguments('--by needs --indicator 1, 2, 3 or 4');
  return indicator;
};

/** "directorate=Surgery": one part of another cut. The part may be empty: what is not recorded. */
export const withinOption = (batch: BatchArguments): CutPart | null => {
  const text = textOption(batch, 'within');
  if (text === null) return null;
  const [name = '', ...rest] = text.split('=');
  const cut = placeCuts.find((known) => known === name);
  if (cut === undefined || rest.length === 0)
    throw badArguments(`--within is CUT=PART, with a cut of ${placeCuts.join(', ')}`);
  return { cut, part: rest.join('=') };
};

export const cutViewOption = (batch: BatchArguments): 'all' | 'without_international' => {
  const view = textOption(batch, 'view') ?? 'all';
  if (view !== 'all' && view !== 'without_international') throw badArguments('--view is all or without_international');
  return view;
};
