import type { ArcpCode, ArcpOutcome } from '../../../reference/outcomes-arcp';
import { arcpOutcomes } from '../../../reference/outcomes-arcp';
import { translateText } from '../clean-text';
import type { RawValue, Translation } from '../translation';
import { ask, exact, likely } from '../translation';

const asOutcome = (text: string): ArcpOutcome | null => arcpOutcomes.find((outcome) => outcome === text) ?? null;

/** "N13", "N 13 - Maternity leave"; "N" and "Not assessed" alone carry no reason. */
const readNotAssessed = (text: string): Translation<ArcpCode> | null => {
  const found = /^(?:outcome\s*)?n\s*-?\s*(\d{1,2})\b/i.exec(text);
  if (found !== null) return exact<ArcpCode>(`N${Number(found[1])}`, 'not assessed, with the reason’s number');
  return /^(n|not assessed|outcome n|no outcome - not assessed)$/i.test(text)
    ? exact<ArcpCode>('N', 'not assessed, without a reason')
    : null;
};

const readNumber = (text: string): Translation<ArcpCode> => {
  const outcome = asOutcome(text);
  if (outcome !== null) return exact<ArcpCode>(outcome, `outcome ${outcome}`);
  if (text === '10') return ask<ArcpCode>(null, 'outcome 10 is 10.1 or 10.2, and the file does not say which');
  const whole = asOutcome(text.replace(/\.0+$/, ''));
  if (whole !== null) return likely<ArcpCode>(whole, `outcome ${whole}, written with a decimal point`);
  const tenth = asOutcome(text.replace(/0+$/, ''));
  if (tenth !== null) return ask<ArcpCode>(tenth, `there is no outcome ${text}; a number format may have added the 0`);
  return ask<ArcpCode>(null, `there is no outcome ${text}`);
};

const words: readonly (readonly [RegExp, ArcpCode | null, string])[] = [
  [/^(unsatisfactory|developmental)\b/i, null, 'several outcomes are unsatisfactory'],
  [/^satisfactory\b/i, '1', 'several outcomes are satisfactory'],
  [/^(recommendation for )?completion\b/i, '6', 'the words of outcome 6'],
  [/^released? (from|with)\b/i, '4', 'the words of outcome 4'],
];

/** "10,1": a spreadsheet set to another country's decimal mark. "7,2" could also be two outcomes in one cell. */
const readComma = (text: string): Translation<ArcpCode> | null => {
  const outcome = /^\d{1,2},\d$/.test(text) ? asOutcome(text.replace(',', '.')) : null;
  if (outcome === null) return null;
  const isPair = asOutcome(text.replace(/,.*/, '')) !== null;
  return ask<ArcpCode>(
    isPair ? null : outcome,
    isPair ? 'one outcome, or two?' : `a comma for the point of ${outcome}`,
  );
};

const readText = (text: string): Translation<ArcpCode> => {
  const comma = readComma(text);
  if (comma !== null) return comma;
  const notAssessed = readNotAssessed(text);
  if (notAssessed !== null) return notAssessed;
  const found =
    /^(?:arcp\s*)?(?:outcome\s*)?(?:no\.?\s*)?(\d{1,2}(?:\.\d+)?)\.?(?:\s*[-–—:(]\s*(.*)|\s+([a-z].*))?$/i.exec(text);
  if (found?.[1] !== undefined) {
    const label = found[2] ?? found[3] ?? '';
    const code = readNumber(found[1].replace(/^0(?=\d)/, ''));
    return /^\d/.test(label) || /\boutcome\s*\d/i.test(label)
      ? ask<ArcpCode>(null, 'this names more than one outcome')
      : code;
  }
  const named = words.find(([pattern]) => pattern.test(text));
  return named === undefined
    ? ask<ArcpCode>(null, `“${text}” is not an outcome that is known yet`)
    : ask<ArcpCode>(named[1], named[2]);
};

/**
 * Translates the outcome of an annual review to its code as text. The number 10.1 is "10.1"; a text "10.10" is a question.
 *
 * Source: domain notes on training, "ARCP" (2025).
 * @example translateArcp(10.1) // known, exact: '10.1'
 */
export const translateArcp = (raw: RawValue): Translation<ArcpCode> => {
  if (typeof raw === 'boolean') return ask<ArcpCode>(null, 'a yes or no is not an outcome');
  return translateText(raw, readText);
};
