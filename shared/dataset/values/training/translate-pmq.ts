import type { QualifiedIn } from '../../row-types/row-base';
import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';
import { eeaNames, nationalities, otherNames, ukNames } from './countries';

/** Where the primary medical qualification was gained: the United Kingdom, the European Economic Area, or elsewhere. */
export type PmqGroup = QualifiedIn;

const groupNames: Readonly<Record<PmqGroup, string>> = {
  UK: 'the United Kingdom',
  EEA: 'the European Economic Area',
  IMG: 'outside the United Kingdom and the European Economic Area',
};

/** Countries and group names. Exported for the test that no phrase stands twice. */
export const pmqBook: PhraseBook<PmqGroup> = {
  what: 'a country or group of qualification',
  say: (group) => groupNames[group],
  entries: [
    { value: 'UK', exact: `${ukNames}|ukg|uk graduate|uk graduates|ukmg|uk medical graduate` },
    {
      value: 'EEA',
      exact: `${eeaNames}|eea|eea graduate|eea graduates|european economic area`,
      likely: 'eu|eu eea|eea eu',
    },
    {
      value: 'IMG',
      exact: `${otherNames}|img|imgs|international medical graduate|international medical graduates|non eea|rest of world|rest of the world|row|non uk non eea`,
      likely: 'international|overseas non eea',
    },
  ],
  asked: [
    {
      phrases: 'switzerland|swiss',
      suggestion: 'EEA',
      reason: 'Switzerland is outside the European Economic Area, and the regulator counts it with it in some tables',
    },
    {
      phrases:
        'northern cyprus|gibraltar|isle of man|jersey|guernsey|channel islands|vatican city|greenland|faroe islands',
      suggestion: null,
      reason: 'the groups do not say where this place belongs',
    },
    {
      phrases: 'overseas|non uk|outside uk|outside the uk|abroad|foreign|other|elsewhere',
      suggestion: 'IMG',
      reason: 'this may include the European Economic Area',
    },
    {
      phrases: 'europe|european|european union',
      suggestion: 'EEA',
      reason: 'not every country of Europe is in the European Economic Area',
    },
    {
      phrases: 'yugoslavia|ussr|soviet union|czechoslovakia|serbia and montenegro',
      suggestion: null,
      reason: 'a country that is now several',
    },
    {
      phrases: 'africa|asia|south asia|middle east|caribbean|south america',
      suggestion: 'IMG',
      reason: 'a part of the world and not a country',
    },
    { phrases: nationalities, suggestion: null, reason: 'a nationality, which is not where someone qualified' },
    {
      phrases: 'unknown|not known|not stated|not recorded|unspecified|n a',
      suggestion: null,
      reason: 'the file says that it is not known',
    },
  ],
};

/**
 * The group of the place of qualification, from a country or from the name of the group.
 * @example translatePmq('Republic of Ireland') // known: 'EEA'
 */
export const translatePmq: (raw: RawValue) => Translation<PmqGroup> = createTranslator(pmqBook);
