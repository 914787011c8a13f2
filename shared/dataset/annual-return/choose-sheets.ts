import type { Findings } from '../findings';
import type { SheetMatch } from './recognise-return';
import type { SheetReading } from './read-sheet';

/** A sheet that reads as a return, read with its own findings: they count only if the sheet is used. */
export interface SheetCandidate {
  readonly match: SheetMatch;
  readonly reading: SheetReading;
  readonly findings: Findings;
}

const keysOf = (candidate: SheetCandidate): ReadonlySet<string> =>
  new Set(candidate.reading.figures.map((figure) => `${String(figure.year)} ${figure.item.id}`));

const overlaps = (a: SheetCandidate, b: SheetCandidate): boolean => {
  const keys = keysOf(a);
  return [...keysOf(b)].some((key) => keys.has(key));
};

const names = (candidates: readonly SheetCandidate[]): string =>
  candidates.map(({ match }) => `“${match.sheet.name}”`).join(', ');

const askSheet = (rivals: readonly SheetCandidate[], findings: Findings): SheetCandidate | undefined => {
  const answer = findings.ask({
    id: 'sheet',
    text: `More than one sheet holds an annual return with figures of the same years: ${names(rivals)}. Which one is to be imported?`,
    place: null,
    options: rivals.map(({ match }) => ({
      value: match.sheet.name,
      label: `${match.sheet.name}${match.sheet.isHidden ? ' (hidden sheet)' : ''}`,
    })),
    suggestion: null,
  });
  return rivals.find(({ match }) => match.sheet.name === answer);
};

const sayLeftOut = (left: readonly SheetCandidate[], findings: Findings): void => {
  if (left.length === 0) return;
  findings.warn(
    'sheet_left_out',
    `Also found, and left out: ${names(left)}. ${left.length === 1 ? 'It holds' : 'They hold'} figures that another sheet gives more fully, or ${left.length === 1 ? 'is' : 'are'} hidden.`,
  );
};

const sayChosen = (chosen: readonly SheetCandidate[], findings: Findings): void => {
  if (chosen.length > 1)
    findings.warn('several_sheets', `The figures were put together from several sheets: ${names(chosen)}.`);
  const hidden = chosen.filter(({ match }) => match.sheet.isHidden);
  if (hidden.length > 0)
    findings.warn(
      'hidden_sheet',
      `The figures come from a hidden sheet: ${names(hidden)}. Check that it is the one you mean.`,
    );
};

/**
 * Which sheets make up the return. `candidates` stand best first. Sheets that hold different years or different items
 * belong together; of sheets that hold the same figures, one is asked for, and much poorer or hidden copies are left out.
 */
export const chooseSheets = (candidates: readonly SheetCandidate[], findings: Findings): readonly SheetCandidate[] => {
  const [best] = candidates;
  if (best === undefined) return [];
  const isRival = (each: SheetCandidate): boolean =>
    each === best ||
    (overlaps(each, best) &&
      each.match.found * 2 >= best.match.found &&
      each.match.sheet.isHidden === best.match.sheet.isHidden);
  const rivals = candidates.filter(isRival);
  const main = rivals.length > 1 ? (askSheet(rivals, findings) ?? best) : best;
  const chosen: SheetCandidate[] = [main];
  for (const each of candidates) {
    const isFree = !chosen.some((other) => other === each || overlaps(each, other));
    if (isFree && !rivals.includes(each) && !each.match.sheet.isHidden) chosen.push(each);
  }
  sayLeftOut(
    candidates.filter((each) => !chosen.includes(each) && !rivals.includes(each)),
    findings,
  );
  sayChosen(chosen, findings);
  return chosen;
};
