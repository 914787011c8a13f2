import { systemOf } from '../../extract-kinds';
import type { ExtractKind } from '../../extract-kinds';
import { isPersonCode, personKey } from '../../person-code';
import { headerWords } from '../columns/header-words';
import type { TableKind } from '../kinds/table-field';

type Space = 'GMC' | 'NTN' | 'TRAINEE';

/** The number space of a column of trainees' numbers, by its heading. */
const spaceOf = (header: string): Space => {
  const words = headerWords(header);
  if (words.includes('gmc')) return 'GMC';
  return words.includes('ntn') || words.includes('national') ? 'NTN' : 'TRAINEE';
};

/** "7000000", "7000000.0" and "GMC 7000000" are the same number. */
const bare = (text: string): string => text.replace(/^\s*(gmc|ntn)[\s:#-]*/i, '');

/** A code of ours stands for number and space already. */
const inSpace = (space: string, number: string | null): string | null =>
  number === null || isPersonCode(number) ? number : `${space} ${number}`;

/**
 * A doctor's or trainee's number with its space before it, so that doctor 7000000 never joins employee 7000000.
 * @example traineeNumber('GMC Number', '7000000.0') // 'GMC 7000000'
 */
export const traineeNumber = (header: string, text: string): string | null =>
  inSpace(spaceOf(header), personKey(bare(text)));

/** @example applicantNumber('O500') // 'APPLICANT O500' */
export const applicantNumber = (text: string): string | null => inSpace('APPLICANT', personKey(text));

const isTraining = ({ kind }: TableKind<ExtractKind>): boolean => systemOf(kind) === 'medical_education';

/** The number in a column as the reader of its kind of table knows people by it. */
export const numberIn = (kind: TableKind<ExtractKind>, field: string, header: string, text: string): string | null => {
  if (isTraining(kind) && field === 'person') return traineeNumber(header, text);
  return kind.kind === 'training_applications' && field === 'applicant' ? applicantNumber(text) : personKey(text);
};

const headings: Readonly<Record<Space, string>> = { GMC: 'GMC Number', NTN: 'NTN', TRAINEE: 'Trainee Number' };

/** The heading under which a number is known for one of the same space when it comes back; null where its kind has no spaces. */
export const numberHeading = (kind: TableKind<ExtractKind>, field: string, header: string): string | null =>
  isTraining(kind) && field === 'person' ? headings[spaceOf(header)] : null;
