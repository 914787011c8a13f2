import type { YearChange } from '../report/year-report.types';

/** This year beside the year before. "Improved" and "worsened" only when the intervals support it. */
export const changeSentence = (verdict: YearChange['verdict'], from: number, before: string, reason: string | null): string => {
  const sentences: Readonly<Record<YearChange['verdict'], string>> = {
    improved: `Improved since ${String(from)} (${before}).`,
    worsened: `Worsened since ${String(from)} (${before}).`,
    no_clear_change: `No clear change since ${String(from)} (${before}).`,
    cannot_compare: `Cannot be compared with ${String(from)}${reason === null ? '' : `: ${reason}`}.`,
  };
  return sentences[verdict];
};
