import type { PayBand } from '../../../reference/bands';
import { payBands } from '../../../reference/bands';
import { payScaleBands } from '../../../reference/grades';
import { matchPayBand } from '../../annual-return/labels/match-band';
import type { Translation } from '../translation';
import { ask, exact, likely } from '../translation';

const payPoint = /^(?:(?:pay |spine )*(?:point|step|scp) )?\d{1,2}$/;
const listName = /^(nhs )?(non review body )?/;

const asPayBand = (text: string): PayBand | null => payBands.find((band) => band === text) ?? null;

const readScaleCode = (words: string): Translation<PayBand> | null => {
  const found = /^x ?[rn] ?(\d{1,2})(?: (.+))?$/.exec(words);
  if (found?.[1] === undefined) return null;
  const band = payScaleBands[found[1].padStart(2, '0')];
  const rest = found[2];
  if (band === undefined) return ask<PayBand>(null, `there is no pay scale with the number ${found[1]}`);
  if (rest === undefined) return exact(band, `the pay scale code of Band ${band}`);
  if (payPoint.test(rest)) return likely(band, `the pay scale code of Band ${band} with a pay point`);
  const named = matchPayBand(rest.replace(listName, ''), false);
  if (named === band) return exact(band, `the pay scale code and the name of Band ${band}`);
  return ask(named === null ? band : null, 'the words behind the pay scale code say something else');
};

/** "09" may be Band 9, or what is left of XR09, which is 8b; a bare 8 is one of four bands. */
const readBare = (words: string): Translation<PayBand> | null => {
  if (/^(band |b)?0?8$/.test(words)) return ask<PayBand>(null, 'Band 8 has four ranges, 8a to 8d');
  if (words === '09') return ask<PayBand>(null, 'this may be Band 9, or the pay scale XR09, which is Band 8b');
  if (/^1[0-2]$/.test(words))
    return ask<PayBand>(null, 'this may be a pay scale number (10 is 8c, 11 is 8d, 12 is Band 9)');
  const band = /^0?([1-79])$/.exec(words)?.[1];
  return band === undefined ? null : asBare(band);
};

const asBare = (text: string): Translation<PayBand> | null => {
  const band = asPayBand(text);
  return band === null ? null : likely(band, `a bare number in a column of grades: Band ${text}`);
};

/** "B5", "Bd 5", "B8a", and a name with a pay point behind it. */
const readShort = (words: string): Translation<PayBand> | null => {
  const short = asPayBand(/^b(?:n?d)? ?0?([1-79]|8[a-d])$/.exec(words)?.[1] ?? '');
  if (short !== null) return likely(short, `short for Band ${short}`);
  const withPoint =
    /^(.+?) (?:(?:pay |spine )*(?:point|step|scp) \d{1,2}|(?:entry|intermediate|top)(?: step)?(?: point)?)$/.exec(
      words,
    );
  const band = withPoint?.[1] === undefined ? null : matchPayBand(withPoint[1], true);
  return band === null ? null : likely(band, 'a band with a pay point');
};

/** Bands that a longer text mentions: one makes a suggestion, more make none. */
const readMentions = (words: string): Translation<PayBand> | null => {
  const found = [...words.matchAll(/\bband 0?([1-79]|8 ?(?:range )?[a-d])\b/g)].map(([, name = '']) =>
    asPayBand(name.replace(/ |range/g, '')),
  );
  const [first] = found;
  if (first === undefined || first === null) return null;
  const isOne = new Set(found).size === 1 && !/\bband \S+ (to |and |or )?\d/.test(words);
  return ask(isOne ? first : null, 'there are more words here than the name of one band');
};

/**
 * Reads an Agenda for Change band or very senior manager from plain words; null for text that names neither.
 * @example readPayBand('review body band 8 range a') // known: '8a'
 */
export const readPayBand = (words: string): Translation<PayBand> | null => {
  const spaced = words.replace(/\bband(?=\d)/g, 'band ');
  const inner = spaced.replace(listName, '');
  const found = readScaleCode(spaced.replace(/^nhs /, '')) ?? readBare(inner);
  if (found !== null) return found;
  const band = matchPayBand(inner, false);
  if (band === 'VSM' && !/^(vsm|very senior manage(r|rs|ment))$/.test(inner)) {
    return ask<PayBand>('VSM', 'there are more words here than very senior manager');
  }
  if (band !== null) return exact(band, band === 'VSM' ? 'very senior managers' : `the name of Band ${band}`);
  return readShort(inner) ?? readMentions(inner);
};
