import type { YearChange } from '../../report/types/year-report.types';

/** This year beside the year before. "Improved" and "worsened" are said only when the intervals support it, and only of gaps that are worse for BME staff. */
export const changeSentence = (
  verdict: YearChange['verdict'],
  from: number,
  before: string,
  reason: string | null,
): string => {
  const sentences: Readonly<Record<YearChange['verdict'], string>> = {
    improved: `Improved since ${String(from)} (${before}).`,
    worsened: `Worsened since ${String(from)} (${before}).`,
    closer: `Closer to equal since ${String(from)} (${before}).`,
    further: `Further from equal since ${String(from)} (${before}), in favour of BME staff.`,
    reversed: `Changed direction since ${String(from)} (${before}): the gap now points the other way.`,
    no_clear_change: `No clear change since ${String(from)} (${before}).`,
    cannot_compare: `Cannot be compared with ${String(from)}${reason === null ? '' : `: ${reason}`}.`,
  };
  return sentences[verdict];
};

/** The same in a few words, for a table. */
export const changeTag = (verdict: YearChange['verdict'], from: number): string => {
  const tags: Readonly<Record<YearChange['verdict'], string>> = {
    improved: `Improved since ${String(from)}`,
    worsened: `Worsened since ${String(from)}`,
    closer: `Closer to equal since ${String(from)}`,
    further: `Further from equal since ${String(from)}`,
    reversed: `Changed direction since ${String(from)}`,
    no_clear_change: `No clear change since ${String(from)}`,
    cannot_compare: 'Cannot be compared',
  };
  return tags[verdict];
};
