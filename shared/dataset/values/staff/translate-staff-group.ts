import type { Section } from '../../../reference/bands';
import { sectionLabels } from '../../../reference/bands';
import type { StaffGroup } from '../../../reference/staff-groups';
import { sectionOfStaffGroup } from '../../../reference/staff-groups';
import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';
import { mapTranslation } from '../translation';

/** Names of the staff groups, full and shortened. Exported for the test that no phrase stands twice. */
export const staffGroupBook: PhraseBook<StaffGroup> = {
  what: 'a staff group',
  say: (group) => `${group}, counted as ${sectionLabels[sectionOfStaffGroup[group]].toLowerCase()}`,
  entries: [
    {
      value: 'Add Prof Scientific and Technic',
      exact:
        'add prof scientific and technic|additional professional scientific and technical|add prof scientific and technical|additional professional scientific and technic|apst|aps and t',
      likely:
        'professional and technical|prof and tech|professional scientific and technical|scientific and technical|prof scientific and technical',
    },
    {
      value: 'Additional Clinical Services',
      exact: 'additional clinical services|acs|addtl clinical services|add clinical services',
      likely: 'healthcare assistants|hca|support to clinical staff|nursing support|clinical support',
    },
    {
      value: 'Administrative and Clerical',
      exact: 'administrative and clerical|admin and clerical|administration and clerical|a and c|admin clerical',
      likely: 'admin|administrative|administration|clerical|admin and management|administrative and managerial',
    },
    {
      value: 'Allied Health Professionals',
      exact:
        'allied health professionals|allied health professional|allied health profession|allied health professions|ahp|ahps',
      likely: 'allied health',
    },
    {
      value: 'Estates and Ancillary',
      exact: 'estates and ancillary|estates ancillary|e and a',
      likely: 'estates|ancillary|estates and facilities|facilities|hotel services',
    },
    {
      value: 'Healthcare Scientists',
      exact: 'healthcare scientists|healthcare scientist|hcs|healthcare science',
      likely: 'scientists|scientific',
    },
    {
      value: 'Medical and Dental',
      exact: 'medical and dental|medical|dental|medical dental|m and d|medical and dental staff',
      likely: 'doctors|doctors and dentists|medics|medical staff|dentists',
    },
    {
      value: 'Nursing and Midwifery Registered',
      exact:
        'nursing and midwifery registered|nursing and midwifery|nursing midwifery registered|nursing and midwifery reg|registered nursing and midwifery|n and m|nursing midwifery',
      likely:
        'nursing|nurses|midwifery|registered nursing|registered nurses|qualified nursing|nurses and midwives|nursing and health visiting',
    },
  ],
  asked: [
    { phrases: 'mixed|various|multiple|all', suggestion: null, reason: 'more than one staff group' },
    { phrases: 'student|students', suggestion: null, reason: 'students may be staff or be on placement' },
    {
      phrases:
        'managers|management|senior managers|executive|executives|board|directors|vsm|support services|infrastructure support',
      suggestion: 'Administrative and Clerical',
      reason: 'not a staff group of the national list',
    },
    {
      phrases: 'ambulance|ambulance staff|paramedics|pharmacy|psychology|psychological professions|clinical',
      suggestion: null,
      reason: 'several staff groups have such posts',
    },
    { phrases: 'other|others|unknown|not known', suggestion: null, reason: 'the file does not say which staff group' },
  ],
};

/** @example translateStaffGroup('Estates and Ancillary') // known: 'Estates and Ancillary' */
export const translateStaffGroup: (raw: RawValue) => Translation<StaffGroup> = createTranslator(staffGroupBook);

/**
 * The part of indicator 1 that a staff group is counted in.
 * @example translateSection('Add Prof Scientific and Technic') // known: 'clinical'
 */
export const translateSection = (raw: RawValue): Translation<Section> =>
  mapTranslation(translateStaffGroup(raw), (group) => sectionOfStaffGroup[group]);
