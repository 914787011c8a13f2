import {
  byHandWords,
  definitionWords,
  hiddenCountWords,
  lowNumberWords,
  missingWords,
  noIntervalWords,
  setAsideWords,
  tooFewWords,
  unknownShareWords,
} from '../narrative/quality-words';
import type { IndicatorReport, YearReport } from './types/year-report.types';

/** What only the database knows of the files of a year. */
export interface DataFacts {
  /** Rows set aside and not corrected since: exact, so null in the public version. */
  readonly setAside: number | null;
  /** Different words for an ethnic group that were translated by an answer. */
  readonly byHand: number;
}

export type QualityTopic =
  | 'unknown'
  | 'set_aside'
  | 'by_hand'
  | 'hidden'
  | 'definitions'
  | 'low_numbers'
  | 'too_few'
  | 'no_interval'
  | 'missing';

export interface QualityNote {
  readonly topic: QualityTopic;
  readonly sentence: string;
}

type Named = Pick<IndicatorReport, 'indicator' | 'view'>;

const about = (
  topic: QualityTopic,
  { indicators }: YearReport,
  isMeant: (figure: IndicatorReport['figure']) => boolean,
  words: (indicators: readonly Named[]) => string,
): readonly QualityNote[] => {
  const meant = indicators.filter(({ figure }) => isMeant(figure));
  return meant.length === 0 ? [] : [{ topic, sentence: words(meant) }];
};

const ofFacts = (facts: DataFacts | null): readonly QualityNote[] => [
  ...(facts === null || facts.setAside === null || facts.setAside === 0
    ? []
    : [{ topic: 'set_aside', sentence: setAsideWords(facts.setAside) } as const]),
  ...(facts === null || facts.byHand === 0 ? [] : [{ topic: 'by_hand', sentence: byHandWords(facts.byHand) } as const]),
];

/** Two views of one indicator break at the same place: said once. */
const definitionNotes = (report: YearReport): readonly QualityNote[] => {
  const sentences = report.indicators.flatMap(({ indicator, trend }) =>
    trend.flatMap(({ year, breakBefore }, index) =>
      breakBefore === null ? [] : [definitionWords(indicator, [trend[index - 1]?.year ?? year - 1, year], breakBefore)],
    ),
  );
  return [...new Set(sentences)].map((sentence) => ({ topic: 'definitions', sentence }));
};

const hasWorkforce = ({ workforce: { white, bme, unknown } }: YearReport): boolean =>
  [white, bme, unknown].some(({ count, isHidden }) => isHidden || (count ?? 0) > 0);

/**
 * What a reader should know of the data behind one year before reading its figures: only from what its version shows.
 *
 * @param facts - what the database adds; null while that is not known
 */
export const qualityNotes = (report: YearReport, facts: DataFacts | null): readonly QualityNote[] => [
  { topic: 'unknown', sentence: unknownShareWords(report.unknownSentence, hasWorkforce(report)) },
  ...ofFacts(facts),
  ...(report.hidden.length === 0
    ? []
    : [{ topic: 'hidden', sentence: hiddenCountWords(report.hidden.length, report.threshold) } as const]),
  ...about('low_numbers', report, ({ hasLowNumbers, value }) => hasLowNumbers && value !== null, lowNumberWords),
  ...about('too_few', report, ({ finding, isHidden }) => finding === 'too_few' && !isHidden, tooFewWords),
  ...about('no_interval', report, ({ value, lower }) => value !== null && lower === null, noIntervalWords),
  ...definitionNotes(report),
  ...(report.missing.length === 0
    ? []
    : [{ topic: 'missing', sentence: missingWords(report.missing.map(({ indicator }) => indicator)) } as const]),
];
