import type { ArcpReason } from '../../row-types/training-rows';
import { cleanText, keyOf } from '../clean-text';
import type { RawValue } from '../translation';

const nothing: ReadonlySet<string> = new Set(['none', 'n a', 'not applicable', 'null', 'no', 'nil'].map(keyOf));

/** "Single exam failure", "Failure to pass MRCP", "U3 - exam": what colleges and deaneries write. */
const examWords =
  /\b(exam|exams|examination|examinations|mrcp|mrcs|mrcpch|mrcpsych|mrcog|mrcgp|frca|frcs|frcr|frcpath|frcophth|ficm|akt|sca|rca|osce|csa|fracs)\b/i;
const failWords = /\b(fail|failed|failure|fails|not pass(ed)?|unsuccessful|outstanding|pass|single|multiple|repeat)\b/i;
const onlyExam = /^(u\d+\s*[-:–]?\s*)?exam(ination)?s?$/i;

/**
 * Why an outcome was unsatisfactory, as one of two categories: the words themselves may be about a person, so they are never kept.
 * @example arcpReason('Single exam failure') // 'exam_failure'
 */
export const arcpReason = (raw: RawValue): ArcpReason | null => {
  const text = cleanText(raw);
  if (text === '' || nothing.has(keyOf(text))) return null;
  return onlyExam.test(text) || (examWords.test(text) && failWords.test(text)) ? 'exam_failure' : 'other';
};
