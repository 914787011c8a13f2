import type { CaseRow, RowEthnicity } from '../../extract-types';
import { placeAt } from '../../cell-place';
import { translateCaseStage } from '../../values/cases/translate-case-stage';
import { translateCaseType } from '../../values/cases/translate-case-type';
import { mapTranslation } from '../../values/translation';
import type { RawValue, Translation } from '../../values/translation';
import { translateYesNo } from '../../values/yes-no';
import { createDateReader } from '../reading/read-dates';
import type { DateReading } from '../reading/read-dates';
import { createEthnicityReader, sayNoEthnicity } from '../reading/read-ethnicity';
import { personKey, setAside, valueOr, waiting } from '../reading/table-reader';
import type { RowOutcome, RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { caseStageTopic, caseTypeTopic } from '../reading/topics';

/** A column "Formal" holds yes and no; a column "Stage" names stages. */
const translateFormal = (raw: RawValue): Translation<boolean> => {
  const flag = translateYesNo(raw);
  return flag.kind === 'known' ? flag : mapTranslation(translateCaseStage(raw), (stage) => stage === 'formal');
};

const sayGaps = ({ has, findings, match }: TableReading): void => {
  const at = placeAt(match.sheet.name, match.header.row, null);
  if (!has('formal_start') && has('opened')) {
    findings.warn(
      'no_formal_start',
      'The file has no date on which the formal stage began: the date a case was opened is used.',
      at,
    );
  }
  if (!has('person')) {
    findings.warn(
      'no_person',
      'The file has no employee numbers: someone with two cases is counted twice, and a missing ethnic group cannot be looked up.',
      at,
    );
  }
  if (!has('case_type')) {
    findings.warn(
      'no_case_type',
      'The file does not say what kind of case each row is: every case is read as disciplinary.',
      at,
    );
  }
  if (!has('stage')) {
    findings.warn(
      'no_stage',
      'The file does not say which cases are formal: a case with a formal start counts as formal.',
      at,
    );
  }
};

interface CaseFacts {
  readonly isDisciplinary: boolean;
  readonly isFormal: boolean;
}

/** What kind of case a row is; null while a question about it stands. Without a column the kind and the date speak. */
const readFacts = (reading: TableReading, row: TableRow, date: DateReading): CaseFacts | null => {
  const type = reading.read(row, 'case_type', caseTypeTopic, (raw) =>
    mapTranslation(translateCaseType(raw), (found) => found === 'disciplinary'),
  );
  const stage = reading.read(row, 'stage', caseStageTopic, translateFormal);
  if (type.kind === 'asked' || stage.kind === 'asked') return null;
  return {
    isDisciplinary: reading.has('case_type') ? valueOr(type, false) : true,
    isFormal: reading.has('stage') ? valueOr(stage, false) : date.kind !== 'blank',
  };
};

const sayUndated = ({ findings, match }: TableReading, row: TableRow): void => {
  findings.warn(
    'formal_without_date',
    'Some formal disciplinary cases have no date on which the formal stage began: they are in no year.',
    placeAt(match.sheet.name, row.row, null),
  );
};

/** A formal disciplinary case needs its date: what to do with one whose date is no date. Null where all is well. */
const dateFault = (reading: TableReading, row: TableRow, field: string, date: DateReading): RowOutcome | null => {
  if (date.kind === 'asked') return waiting;
  if (date.kind === 'unreadable') return setAside(field, date.reason);
  if (date.kind === 'blank') sayUndated(reading, row);
  return null;
};

/**
 * Reads employee relations cases: one row a case. The formal start decides the year of a formal disciplinary case, so its
 * doubts are asked about and dates that cannot be read set the row aside; other cases need no date.
 */
export const createCaseReader = (reading: TableReading): RowReader => {
  sayGaps(reading);
  sayNoEthnicity(reading);
  const readEthnicity = createEthnicityReader(reading);
  const dateField = reading.has('formal_start') ? 'formal_start' : 'opened';
  const readStart = createDateReader(reading, dateField, true);
  return (row) => {
    const date = readStart(row);
    const facts = readFacts(reading, row, date);
    const ethnicity = readEthnicity(row);
    if (facts === null || ethnicity.kind === 'asked') return waiting;
    const fault = facts.isDisciplinary && facts.isFormal ? dateFault(reading, row, dateField, date) : null;
    if (fault !== null) return fault;
    const found: CaseRow = {
      kind: 'disciplinary',
      row: row.row + 1,
      person: personKey(row.text('person')),
      ethnicity: valueOr<RowEthnicity | null>(ethnicity, null),
      ...facts,
      formalStart: facts.isFormal && date.kind === 'date' ? date.on : null,
      staffGroup: row.text('staff_group') || null,
      directorate: row.text('directorate') || null,
    };
    return { kind: 'rows', rows: [found] };
  };
};
