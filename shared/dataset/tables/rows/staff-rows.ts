import type { Band, Section } from '../../../reference/bands';
import { leftOutKinds } from '../../../reference/staff-groups-assignments';
import type { LeftOutKind } from '../../../reference/staff-groups-assignments';
import type { StaffRow } from '../../extract-types';
import { placeAt } from '../../cell-place';
import { cleanText } from '../../values/clean-text';
import { settleBand } from '../../values/grade/settle-band';
import { translateGrade } from '../../values/grade/translate-grade';
import { translateMedicalRole } from '../../values/grade/translate-medical-role';
import { translateAssignment } from '../../values/staff/translate-assignment';
import { translatePrimary } from '../../values/staff/translate-primary';
import { translateSection, translateStaffGroup } from '../../values/staff/translate-staff-group';
import { translatePmq } from '../../values/training/translate-pmq';
import type { Translation } from '../../values/translation';
import { mapTranslation, valueOrSuggestion } from '../../values/translation';
import { createDateReader, dateOrNull } from '../reading/read-dates';
import { blankEthnicity, createEthnicityReader } from '../reading/read-ethnicity';
import { columnOf, personKey, valueOr, waiting } from '../reading/table-reader';
import type { RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import type { ValueReading } from '../reading/value-questions';
import { assignmentTopic, bandTopic, sectionTopic, yesNoTopic } from '../reading/topics';

const primaryTopic = yesNoTopic('primary', 'the primary assignment?');

/** "10008982-2" is the second assignment of 10008982: it stands in where a file has no employee number. */
const personOf = (reading: TableReading, row: TableRow): string | null =>
  personKey(reading.has('person') ? row.text('person') : row.text('assignment').replace(/-\d{1,2}$/, ''));

/** The columns that speak of the band: role only decides for doctors and dentists, where pay scales are shared. */
const bandReadings = (row: TableRow, section: Section): readonly Translation<Band>[] => {
  const grades = [translateGrade(row.raw('grade')), translateGrade(row.raw('pay_scale'))];
  if (section !== 'medical') return grades;
  // A role names the grade of a doctor exactly; a pay scale that is only likely must not contradict it.
  const role: Translation<Band> = translateMedicalRole(row.raw('role'));
  return role.kind === 'known' ? [role] : [...grades, role];
};

const bandWords = (row: TableRow): string =>
  ['grade', 'pay_scale', 'role']
    .map((field) => cleanText(row.raw(field)))
    .filter((text) => text !== '')
    .join(', ');

/** The band of a row, asked once for all rows with the same grade, pay scale and role. */
const readBand = (reading: TableReading, row: TableRow, section: Section | null): Band | null => {
  if (section === null) return null;
  const settled = settleBand(section, bandReadings(row, section));
  const translation = mapTranslation(settled, (band): Band | null => band);
  const place = { sheet: reading.match.sheet.name, row: row.row, column: columnOf(reading.match, 'grade') };
  const words = bandWords(row);
  return valueOr(reading.values.settle(bandTopic(section), words, translation, place), null);
};

const readStaffGroup = (row: TableRow): string | null => {
  const group = translateStaffGroup(row.raw('staff_group'));
  return group.kind === 'known' ? group.value : cleanText(row.raw('staff_group')) || null;
};

const bandFields = ['grade', 'pay_scale', 'role'];

const sayGaps = (reading: TableReading): void => {
  const { has, findings, match } = reading;
  const at = placeAt(match.sheet.name, match.header.row, null);
  if (!has('person') && !has('assignment')) {
    findings.warn(
      'no_person',
      'The file has no employee numbers: someone with two assignments is counted twice, unless only one is primary.',
      at,
    );
  }
  if (!has('assignment_category')) {
    findings.warn(
      'no_assignment_category',
      'The file has no assignment category: bank, honorary and non-executive assignments cannot be told apart and are counted.',
      at,
    );
  }
  if (!has('primary')) {
    findings.warn(
      'no_primary',
      'The file does not say which assignment is primary: the first row of a person counts.',
      at,
    );
  }
  if (!has('staff_group')) {
    findings.warn(
      'no_staff_group',
      'The file has no staff group: people are counted in the workforce, but not by band.',
      at,
    );
  }
  if (!bandFields.some(has)) findings.warn('no_grade', 'The file has no grade or band.', at);
};

const knownOr = <T>(translation: Translation<T>): T | null => (translation.kind === 'known' ? translation.value : null);

/** Where a row would stand that is left out, as far as it is known without asking. */
const readKnownStanding = (row: TableRow): Pick<StaffRow, 'section' | 'band'> => {
  const section = knownOr(translateSection(row.raw('staff_group')));
  return { section, band: section === null ? null : knownOr(settleBand(section, bandReadings(row, section))) };
};

/** Where the row stands in indicator 1; nothing is asked of rows that are left out of the workforce. */
const readStanding = (reading: TableReading, row: TableRow, isCounted: boolean): Pick<StaffRow, 'section' | 'band'> => {
  if (!isCounted) return readKnownStanding(row);
  const section = valueOr<Section | null>(reading.read(row, 'staff_group', sectionTopic, translateSection), null);
  return { section, band: readBand(reading, row, section) };
};

const readQualifiedIn = (row: TableRow): StaffRow['qualifiedIn'] => {
  const group = translatePmq(row.raw('qualified_in'));
  return group.kind === 'known' ? group.value : null;
};

const readLeftOut = (reading: TableReading, row: TableRow): ValueReading<string | null> =>
  reading.read(row, 'assignment_category', assignmentTopic, (raw) =>
    mapTranslation(translateAssignment(raw), (found) => found.leftOut),
  );

/** The kind of an assignment that does not count: also where a person said so of words that are usually one of these kinds. */
const leftOutKindOf = (row: TableRow): LeftOutKind | null => {
  const kind = valueOrSuggestion(translateAssignment(row.raw('assignment_category')))?.kind;
  return leftOutKinds.find((one) => one === kind) ?? null;
};

/** Reads staff in post: one row an assignment. */
export const createStaffReader = (reading: TableReading): RowReader => {
  sayGaps(reading);
  const readEthnicity = createEthnicityReader(reading);
  const readStart = createDateReader(reading, 'start_date', false);
  return (row) => {
    const person = personOf(reading, row);
    if (person === null && reading.has('person')) {
      return { kind: 'quarantined', field: 'person', reason: 'there is no employee number' };
    }
    const ethnicity = readEthnicity(row);
    const leftOut = readLeftOut(reading, row);
    const primary = reading.read(row, 'primary', primaryTopic, translatePrimary);
    if (ethnicity.kind === 'asked' || leftOut.kind === 'asked' || primary.kind === 'asked') return waiting;
    const leftOutBecause = valueOr(leftOut, null);
    const staff: StaffRow = {
      kind: 'staff_in_post',
      row: row.row + 1,
      person,
      isPrimary: reading.has('primary') ? valueOr(primary, false) : true,
      leftOutBecause,
      assignment: leftOutBecause === null ? null : leftOutKindOf(row),
      ethnicity: valueOr(ethnicity, blankEthnicity),
      ...readStanding(reading, row, leftOutBecause === null),
      staffGroup: readStaffGroup(row),
      directorate: row.text('directorate') || null,
      sex: row.text('sex') || null,
      startDate: dateOrNull(readStart(row)),
      qualifiedIn: readQualifiedIn(row),
    };
    return { kind: 'rows', rows: [staff] };
  };
};
