import type { ExpertCounts } from '../../indicators/experts/expert-counts';
import type { EverybodyList, ExpertLists, Question, SeveralName } from './experts-lists';
import { showCounts } from './shown-count';
import type { ShownCount } from './shown-count';
import { saidId } from './single-list';

export type RegisterField = 'specialties' | EverybodyList | SeveralName | Question;

/** How many of the people in the register say something. */
export interface ShownSaid extends ShownCount {
  readonly field: RegisterField;
}

const everybody: readonly EverybodyList[] = ['countries', 'years', 'seniorities', 'firstBands', 'entryRoutes'];

/** In the order of a register's usual columns. Someone who names no specialty is not known to have one. */
export const discloseCompleteness = (
  counts: ExpertCounts,
  { single }: ExpertLists,
  hidden: ReadonlySet<string>,
): readonly ShownSaid[] => {
  const shown = showCounts(hidden);
  const said = (field: RegisterField, count: number): ShownSaid => ({ field, ...shown(saidId(field), count) });
  const answered = (field: Question): ShownSaid => said(field, counts[field].yes + counts[field].no);
  return [
    { field: 'specialties', ...shown('withSkill', counts.withSkill) },
    said('languages', counts.withLanguage),
    ...everybody.map((field) => said(field, single[field].said)),
    answered('induction'),
    answered('mentor'),
    answered('globalHealth'),
    answered('leave'),
    said('barriers', counts.withBarrier),
  ];
};
