import { placeAt } from '../../cell-place';
import type { BoardRow } from '../../extract-types';
import { translateExecutive, translateVoting } from '../../values/board/translate-board-role';
import type { RawValue, Translation } from '../../values/translation';
import { mapTranslation } from '../../values/translation';
import { translateYesNo } from '../../values/yes-no';
import { headerWords } from '../columns/header-words';
import { blankEthnicity, createEthnicityReader } from '../reading/read-ethnicity';
import { columnOf, valueOr, waiting } from '../reading/table-reader';
import type { RowReader, TableReading } from '../reading/table-reader';
import { executiveTopic, votingTopic } from '../reading/topics';

type FlagReader = (raw: RawValue) => Translation<boolean>;

const firstWord = (reading: TableReading, field: string): string => {
  const column = columnOf(reading.match, field);
  return headerWords(column === null ? '' : (reading.match.header.headers[column] ?? ''))[0] ?? '';
};

/** Yes and no under a header such as "Executive"; with "non" before it they are the other way round. */
const withYesNo = (reading: TableReading, field: string, words: FlagReader): FlagReader => {
  const isTurned = firstWord(reading, field) === 'non';
  return (raw) => {
    const flag = translateYesNo(raw);
    return flag.kind === 'known' ? mapTranslation(flag, (isYes) => isYes !== isTurned) : words(raw);
  };
};

const sayGaps = ({ has, findings, match }: TableReading): void => {
  for (const [field, words] of [
    ['voting', 'who has a vote'],
    ['executive', 'who is an executive member, unless the position says it'],
  ] as const) {
    if (has(field)) continue;
    const text = `The file does not say ${words}: that part of indicator 9 has no figure.`;
    findings.warn(`no_${field}`, text, placeAt(match.sheet.name, match.header.row, null));
  }
};

/** Reads board members: one row a member. Without a column for executives the position may still say it. */
export const createBoardReader = (reading: TableReading): RowReader => {
  sayGaps(reading);
  const readEthnicity = createEthnicityReader(reading);
  const voting = withYesNo(reading, 'voting', translateVoting);
  const executive = withYesNo(reading, 'executive', translateExecutive);
  return (row) => {
    const isExecutive = reading.read(row, 'executive', executiveTopic, executive);
    const isVoting = reading.read(row, 'voting', votingTopic, voting);
    const ethnicity = readEthnicity(row);
    if (ethnicity.kind === 'asked' || isExecutive.kind === 'asked' || isVoting.kind === 'asked') return waiting;
    const position = reading.has('executive') ? null : translateExecutive(row.raw('position'));
    const byPosition = position?.kind === 'known' ? position.value : null;
    const member: BoardRow = {
      kind: 'board_members',
      row: row.row + 1,
      person: null,
      ethnicity: valueOr(ethnicity, blankEthnicity),
      isVoting: valueOr<boolean | null>(isVoting, null),
      isExecutive: valueOr<boolean | null>(isExecutive, byPosition),
    };
    return { kind: 'rows', rows: [member] };
  };
};
