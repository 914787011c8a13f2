import { specialtyNames, specialtyOtherNames } from '../../../reference/expert-specialties';
import { cleanText } from '../clean-text';
import type { RawValue, Translation } from '../translation';
import { ask, blank, exact } from '../translation';
import { createNameList } from './name-list';

const list = createNameList(specialtyNames, specialtyOtherNames);
const none = /^(none|no|nil|n\/?a|not applicable|no specialt?y|no specialist skills?|general|-|–)\.?$/i;

/** What a skill is called whose own name is too long to be one. */
export const otherSpecialty = 'Another specialty';

/**
 * The field of a skill practised overseas, under one name for its spellings. Names in no list are asked about; "none" is blank.
 * @example translateSpecialty('O&G') // known: 'Obstetrics and gynaecology'
 */
export const translateSpecialty = (raw: RawValue): Translation<string> => {
  const text = cleanText(raw);
  if (text === '' || none.test(text)) return blank;
  const name = list.find(text);
  if (name !== null) return exact(name, 'a usual name of a specialty');
  if (text === otherSpecialty) return exact(text, 'the words are not kept');
  const near = list.nearest(text);
  return ask(near, near === null ? 'not in the list of specialties' : `looks like a misspelt “${near}”`);
};
