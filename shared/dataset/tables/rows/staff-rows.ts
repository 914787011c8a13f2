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
import { onceAValue } from '../../values/once-a-value';
import type { RawValue, Translation } from '../../values/translation';
import { mapTranslation, valueOrSuggestion } from '../../values/translation';
import { createDateReader, dateOrNull } from '../reading/read-dates';
import { blankEthnicity, createEthnicityReader } from '../reading/read-ethnicity';
import { columnOf, personKey, setAside, valueOr, waiting } from '../reading/table-reader';
import type { RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { assignmentTopic, bandTopic, sectionTopic, yesNoTopic } from '../reading/topics';

const primaryTopic = yesNoTopic('primary', 'the primary assignment?');

/** "10008982-2" is the second assignment of 10008982: it stands in where a file has no employee number. */
const personOf = (reading: TableReading, row: TableRow): string | null =>
  personKey(reading.has('person') ? row.text('person') : row.text('assignment').replace(/-\d{1,2}$/, ''));

interface BandCells {
  readonly grade: RawValue;
  readonly payScale: RawValue;
  readonly role: RawValue;
}

/** The columns that speak of the band: role only decides for doctors and dentists, where pay scales are shared. */
const bandReadings = (section: Section, cells: BandCells): readonly Translation<Band>[] => {
  const grades = [translateGrade(cells.grade), translateGrade(cells.payScale)];
  if (section !== 'medical') return grades;
  // A role names the grade of a doctor exactly; a pay scale that is only likely must not contradict it.
  const role: Translation<Band> = translateMedicalRole(cells.role);
  return role.kind === 'known' ? [role] : [...grades, role];
};

const bandWords = ({ grade, payScale, role }: BandCells): string =>
  [grade, payScale, role]
    .map(cleanText)
    .filter((text) => text !== '')
    .join(', ');

const toBand = (section: Section, cells: BandCells) => ({
  words: bandWords(cells),
  translation: mapTranslation(settleBand(section, bandReadings(section, cells)), (band): Band | null => band),
});

type BandReader = (row: TableRow, section: Section | null) => Band | null;

/** Reads the band of a row, asked once for all rows with the same grade, pay scale and role. */
const createBandReader = (reading: TableReading): BandReader => {
  const sheet = reading.match.sheet.name;
  const column = columnOf(reading.match, 'grade');
  const bandOf = onceAValue((section: Section) => {
    const translate = onceAValue((grade: RawValue) =>
      onceAValue((payScale: RawValue) => onceAValue((role: RawValue) => toBand(section, { grade, payScale, role }))),
    );
    return { topic: bandTopic(section), translate };
  });
  return (row, section) => {
    if (section === null) return null;
    const { topic, translate } = bandOf(section);
    const { words, translation } = translate(row.raw('grade'))(row.raw('pay_scale'))(row.raw('role'));
    return valueOr(reading.values.settle(topic, words, translation, { sheet, row: row.row, column }), null);
  };
};

const toStaffGroup = (raw: RawValue): string | null => {
  const group = translateStaffGroup(raw);
  return group.kind === 'known' ? group.value : cleanText(raw) || null;
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
  const cells = { grade: row.raw('grade'), payScale: row.raw('pay_scale'), role: row.raw('role') };
  return { section, band: section === null ? null : knownOr(settleBand(section, bandReadings(section, cells))) };
};

/** Where the row stands in indicator 1; nothing is asked of rows that are left out of the workforce. */
const readStanding = (
  reading: TableReading,
  row: TableRow,
  readBand: BandReader,
): Pick<StaffRow, 'section' | 'band'> => {
  const section = valueOr<Section | null>(reading.read(row, 'staff_group', sectionTopic, translateSection), null);
  return { section, band: readBand(row, section) };
};

const toQualifiedIn = (raw: RawValue): StaffRow['qualifiedIn'] => {
  const group = translatePmq(raw);
  return group.kind === 'known' ? group.value : null;
};

const translateLeftOut = (raw: RawValue): Translation<string | null> =>
  mapTranslation(translateAssignment(raw), (found) => found.leftOut);

/** The kind of an assignment that does not count: also where a person said so of words that are usually one of these kinds. */
const toLeftOutKind = (raw: RawValue): LeftOutKind | null => {
  const kind = valueOrSuggestion(translateAssignment(raw))?.kind;
  return leftOutKinds.find((one) => one === kind) ?? null;
};

/** Reads staff in post: one row an assignment. */
export const createStaffReader = (reading: TableReading): RowReader => {
  sayGaps(reading);
  const readEthnicity = createEthnicityReader(reading);
  const readStart = createDateReader(reading, 'start_date', false);
  const readBand = createBandReader(reading);
  const staffGroupOf = onceAValue(toStaffGroup);
  const qualifiedIn = onceAValue(toQualifiedIn);
  const leftOutKindOf = onceAValue(toLeftOutKind);
  const hasPerson = reading.has('person');
  const hasPrimary = reading.has('primary');
  return (row) => {
    const person = personOf(reading, row);
    if (person === null && hasPerson) {
      return setAside('person', 'there is no employee number');
    }
    const ethnicity = readEthnicity(row);
    const leftOut = reading.read(row, 'assignment_category', assignmentTopic, translateLeftOut);
    const primary = reading.read(row, 'primary', primaryTopic, translatePrimary);
    if (ethnicity.kind === 'asked' || leftOut.kind === 'asked' || primary.kind === 'asked') return waiting;
    const leftOutBecause = valueOr(leftOut, null);
    const staff: StaffRow = {
      kind: 'staff_in_post',
      row: row.row + 1,
      person,
      isPrimary: hasPrimary ? valueOr(primary, false) : true,
      leftOutBecause,
      assignment: leftOutBecause === null ? null : leftOutKindOf(row.raw('assignment_category')),
      ethnicity: valueOr(ethnicity, blankEthnicity),
      ...(leftOutBecause === null ? readStanding(reading, row, readBand) : readKnownStanding(row)),
      staffGroup: staffGroupOf(row.raw('staff_group')),
      directorate: row.text('directorate') || null,
      site: row.text('site') || null,
      sex: row.text('sex') || null,
      startDate: dateOrNull(readStart(row)),
      qualifiedIn: qualifiedIn(row.raw('qualified_in')),
    };
    return { kind: 'rows', rows: [staff] };
  };
};
