import type { Barrier } from '../../../reference/expert-barriers';
import { barrierLabels } from '../../../reference/expert-barriers';
import { cleanText } from '../clean-text';
import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue } from '../translation';
import { likely } from '../translation';

const hints: readonly (readonly [RegExp, Barrier])[] = [
  [/\bunconscious\b|\bbias(ed)?\b|\bstereotyp/i, 'unconscious_bias'],
  [/\bracis[mt]\b|\bdiscriminat/i, 'discrimination'],
  [/\b(visa|immigration|sponsorship|work permit)\b/i, 'visa'],
  [/\bnot? (been )?(recogni[sz]ed|recognition|accepted)\b|\bunrecogni[sz]ed\b/i, 'not_recognised'],
  [/\b(nobody|no one|not|never) (has |been |was )?(ever )?asked\b/i, 'nobody_asked'],
  [/\bno (study )?(time|leave)\b|\black of (time|leave)\b/i, 'no_time_or_leave'],
];

const readHint = (text: string) => {
  // “Not a visa problem” speaks of a visa, and says that it is none.
  if (/^not (?!been |recogni|accepted|asked)/i.test(text)) return null;
  const hint = hints.find(([pattern]) => pattern.test(text));
  return hint === undefined ? null : likely(hint[1], `the words speak of ${barrierLabels[hint[1]].toLowerCase()}`);
};

/** Names of barriers. Exported for the test that no phrase stands twice. */
export const barrierBook: PhraseBook<Barrier> = {
  what: 'a barrier',
  say: (barrier) => `“${barrierLabels[barrier]}”`,
  entries: [
    {
      value: 'not_recognised',
      exact:
        'qualification not recognised|qualification not recognized|qualifications not recognised|qualifications not recognized|not recognised|not recognized|experience not recognised|experience not recognized|skills not recognised|skill not recognised|overseas experience not recognised|lack of recognition|qualification or experience not recognised',
    },
    {
      value: 'nobody_asked',
      exact: 'nobody asked|no one asked|never asked|not asked|nobody has asked|was never asked',
    },
    {
      value: 'no_time_or_leave',
      exact:
        'no time or leave|no time|no leave|time|leave|lack of time|no study leave|no time no leave|no protected time|workload|time or leave',
    },
    { value: 'unconscious_bias', exact: 'unconscious bias|bias' },
    { value: 'discrimination', exact: 'racism|discrimination|racism or discrimination|racial discrimination' },
    {
      value: 'visa',
      exact:
        'visa|visa restrictions|visa rules|immigration|immigration status|visa or immigration rules|sponsorship|work permit',
    },
    { value: 'language', exact: 'language|language barrier|english language|english|accent|communication' },
    { value: 'cost', exact: 'cost|costs|money|funding|no funding|lack of funding|finance|fees|too expensive|expense' },
    {
      value: 'registration',
      exact:
        'registration|professional registration|registration or examinations|exams|examinations|plab|osce|nmc registration|gmc registration|licensing',
    },
    {
      value: 'no_suitable_post',
      exact:
        'no suitable post|no suitable role|no vacancy|no vacancies|no role|no posts|no opportunity|lack of opportunity|role does not use it',
    },
    { value: 'other', exact: 'other|something else|others' },
  ],
  asked: [],
  rule: readHint,
};

const translate = createTranslator(barrierBook);
const nothing = /^(none|no barriers?|no|nil|n\/?a|not applicable|nothing|-|–)\.?$/i;

const known = (text: string): Barrier | null => {
  const found = translate(text);
  return found.kind === 'known' ? found.value : null;
};

/** A whole cell may be one barrier with "and" or a comma in it, so it is only taken apart where it is not. */
const split = (text: string, separators: readonly RegExp[]): readonly (Barrier | null)[] => {
  const whole = known(text);
  const [separator, ...rest] = separators;
  if (separator === undefined || !separator.test(text)) return [whole];
  const isSure = whole !== null && !/[;,/|]/.test(text);
  if (isSure) return [whole];
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => split(part, rest));
};

/**
 * The barriers of a cell. Words that no list knows count as "other" and are never kept; `unknown` says how many there were.
 * @example readBarriers('Visa; nobody asked') // { barriers: ['visa', 'nobody_asked'], unknown: 0 }
 */
export const readBarriers = (raw: RawValue): { readonly barriers: readonly Barrier[]; readonly unknown: number } => {
  const text = cleanText(raw);
  if (text === '' || nothing.test(text)) return { barriers: [], unknown: 0 };
  const found = split(text, [/[;|\n]/, /[,/]/, /\s+(?:and|&)\s+/i]);
  return {
    barriers: [...new Set(found.map((barrier) => barrier ?? 'other'))],
    unknown: found.filter((barrier) => barrier === null).length,
  };
};
