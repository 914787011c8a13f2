import type { Question, ShownAnswer } from '../../disclosure/experts/answer-question';
import type { Criterion } from '../../indicators/experts/expert-question';
import type { RegisterKeeper } from '../../reference/settings';
import { formatCount } from '../format';

const clauseOf = (criterion: Criterion): string => {
  switch (criterion.kind) {
    case 'language':
      return `speak ${criterion.name}${criterion.isClinical ? ' at clinical level' : ''}`;
    case 'specialty':
      return `have practised ${criterion.name.toLowerCase()} overseas`;
    case 'country':
      return criterion.name === 'Another country' ? 'qualified in another country' : `qualified in ${criterion.name}`;
    case 'years':
      return `practised overseas for ${criterion.name.toLowerCase()}`;
  }
};

/**
 * The answer to a question about the register.
 * @example "12 colleagues in the register speak Tagalog at clinical level and qualified in Philippines."
 */
export const foundSentence = (question: Question, { found }: ShownAnswer): string => {
  const what = question.map(clauseOf).join(' and ');
  if (found.count === null)
    return `How many colleagues in the register ${what}: too few to say, or the answer would give a small number away.`;
  if (found.count === 0) return `No colleagues in the register ${what}.`;
  return `${formatCount(found.count)} ${found.count === 1 ? 'colleague' : 'colleagues'} in the register ${what}.`;
};

/** Where they work; null where there is nobody to be found. */
export const directoratesSentence = ({ found, directorates }: ShownAnswer, threshold: number): string | null => {
  if (found.count === null || found.count === 0) return null;
  if (directorates === null)
    return 'Which directorates they work in is not known: that needs staff in post of the same year with the same employee numbers.';
  const least = String(Math.max(threshold, 5));
  return directorates.length === 0
    ? `No directorate is known to have ${least} or more of them.`
    : `Directorates with ${least} or more of them: ${directorates.join(', ')}.`;
};

/** How to reach people, who are never named here. */
export const keeperSentence = ({ role, contact }: RegisterKeeper): string => {
  if (role.trim() === '')
    return 'Names are never shown. People are reached through whoever keeps the register: name that role in Settings, and it will stand here.';
  const how = contact.trim() === '' ? '' : `: ${contact.trim()}`;
  return `Names are never shown. To reach them, ask the register’s keeper, ${role.trim()}${how}`.replace(/[.]?$/, '.');
};
