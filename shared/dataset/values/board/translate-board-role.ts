import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';
import { translateYesNo } from '../yes-no';

/** Names of voting and non-voting seats. Exported for the test that no phrase stands twice. */
export const votingBook: PhraseBook<boolean> = {
  what: 'a voting status',
  say: (isVoting) => (isVoting ? 'a voting member' : 'a non-voting member'),
  entries: [
    { value: true, exact: 'voting|voting member|votes|with vote' },
    {
      value: false,
      exact: 'non voting|non voting member|not voting|no vote|without vote',
      likely: 'in attendance|attendee|observer',
    },
  ],
  asked: [{ phrases: 'associate', suggestion: false, reason: 'associate members usually have no vote' }],
};

/** Names of executive and non-executive seats. Exported for the test that no phrase stands twice. */
export const executiveBook: PhraseBook<boolean> = {
  what: 'an executive status',
  say: (isExecutive) => (isExecutive ? 'an executive member' : 'a non-executive member'),
  entries: [
    { value: true, exact: 'executive|exec|executive director|ed|executive member', likely: 'chief executive|director' },
    {
      value: false,
      exact: 'non executive|non exec|ned|non executive director|non exec director',
      likely: 'chair|associate non executive|associate ned|associate non executive director',
    },
  ],
  asked: [],
};

const translateVotingWord = createTranslator(votingBook);

/** @example translateVoting('Non-voting') // known: false */
export const translateVoting = (raw: RawValue): Translation<boolean> => {
  const flag = translateYesNo(raw);
  return flag.kind === 'unknown' ? translateVotingWord(raw) : flag;
};

/** @example translateExecutive('NED') // known: false */
export const translateExecutive: (raw: RawValue) => Translation<boolean> = createTranslator(executiveBook);
