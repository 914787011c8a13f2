import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';

/** Whether a figure is of the whole country. Exported for the test that no phrase stands twice. */
export const scopeBook: PhraseBook<boolean> = {
  what: 'a kind of benchmark',
  say: (isNational) => (isNational ? 'national' : 'another organisation'),
  entries: [
    {
      value: true,
      exact: 'national|england|nhs england|all trusts|national average|national figure|country|national benchmark',
    },
    {
      value: false,
      exact:
        'peer|peer trust|trust|peers|peer average|regional|region|icb|ics|similar trusts|local|provider|organisation|sector|london|peer group|peer group average|other trust|benchmark group',
    },
  ],
  asked: [],
};

/** @example translateScope('Peer trust') // known: false */
export const translateScope: (raw: RawValue) => Translation<boolean> = createTranslator(scopeBook);
