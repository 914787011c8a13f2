import type { RecruitmentStage } from '../../../reference/outcomes-recruitment';
import { placeAt } from '../../cell-place';
import type { Findings } from '../../findings';
import { cleanText, wordsOf } from '../../values/clean-text';
import { translateStage } from '../../values/recruitment/translate-stage';
import type { RawValue } from '../../values/translation';

const noise = new Set(
  'number no of the applicants applicant candidates candidate people total staff count headcount who were from shortlisting all'.split(
    ' ',
  ),
);

/** The stages that a table of counts may have. */
export const countedStages = ['applied', 'shortlisted', 'interviewed', 'offered', 'appointed'] as const;
export type CountedStage = (typeof countedStages)[number];

const names: Readonly<Record<CountedStage, readonly string[]>> = {
  applied: ['applied', 'applications', 'application', 'applications received', 'applying', 'submitted'],
  shortlisted: ['shortlisted', 'shortlist', 'shortlists'],
  interviewed: ['interviewed', 'interviews', 'attended interview'],
  offered: ['offered', 'offers', 'offers made', 'offer made', 'offered post', 'offered job'],
  appointed: ['appointed', 'appointments', 'appointment', 'hired', 'recruited', 'appointees'],
};

const byName = new Map(countedStages.flatMap((stage) => names[stage].map((name) => [name, stage] as const)));

/**
 * The stage that a row of a table of counts is about; null for rows about something else, such as a likelihood.
 * @example stageOfLabel('Number of applicants appointed from shortlisting') // 'appointed'
 */
export const stageOfLabel = (raw: RawValue): CountedStage | null => {
  const words = wordsOf(cleanText(raw));
  const plain = words
    .split(' ')
    .filter((word) => !noise.has(word))
    .join(' ');
  if (plain === '') return /^(number of |total |all )?applicants$/.test(words) ? 'applied' : null;
  return byName.get(plain) ?? null;
};

/** True for a label that says where applications ended ("Unsuccessful at interview"), and so counts those only. */
export const saysWhereItEnded = (raw: RawValue): boolean => {
  if (stageOfLabel(raw) !== null) return false;
  const found = translateStage(raw);
  const stage: RecruitmentStage | null = found.kind === 'known' ? found.value : null;
  return stage === null
    ? /\b(rejected|unsuccessful|withdrawn|withdrew|declined)\b/.test(wordsOf(cleanText(raw)))
    : /\b(not|rejected|unsuccessful|withdrawn|withdrew|declined|awaiting|attend)\b/.test(wordsOf(cleanText(raw)));
};

interface Headed {
  readonly match: { readonly sheet: { readonly name: string } };
  readonly findings: Findings;
}

/** Counts of where applications ended do not say how many got so far: refused, with the row or column that shows it. */
export const refuseEnded = ({ match, findings }: Headed, label: string, row: number, column: number | null): void => {
  findings.error(
    'counts_where_ended',
    `“${label}” says where applications ended, so the other numbers may not count all that got so far. Give the number shortlisted and the number appointed, or the list of applications.`,
    placeAt(match.sheet.name, row, column),
  );
};
