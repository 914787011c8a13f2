import type { RequestStatus } from '../../../reference/outcomes-requests';
import { requestStatuses, requestStatusLabels } from '../../../reference/outcomes-requests';
import type { OpportunityRow } from '../../row-types/opportunity-rows';
import { placeAt } from '../../cell-place';
import { cleanText, wordsOf } from '../../values/clean-text';
import { translateGrade } from '../../values/grade/translate-grade';
import { readDays, readMoney } from '../../values/requests/read-money';
import { translateApprenticeshipStatus, translateRequestStatus } from '../../values/requests/translate-request-status';
import { refusalReason } from '../../values/requests/translate-refusal';
import { ask } from '../../values/translation';
import { translateYesNo } from '../../values/yes-no';
import { createDateReader, dateOrNull } from '../reading/read-dates';
import type { DateReader } from '../reading/read-dates';
import { createEthnicityReader } from '../reading/read-ethnicity';
import { columnOf, personKey, setAside, valueOr, waiting } from '../reading/table-reader';
import type { RowOutcome, RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { isSame, yesNoTopic } from '../reading/topics';
import type { Topic, ValueReading } from '../reading/value-questions';
import { sayRequestGaps } from './request-gaps';
import { joinFacts } from './request-status';
import type { RequestFacts } from './request-status';

const statusTopicOf = (id: string): Topic<RequestStatus> => ({
  id,
  asks: 'what became of it?',
  options: requestStatuses.map((status) => ({ value: status, label: requestStatusLabels[status], means: status })),
  isMeant: isSame,
});

const requestTopic = statusTopicOf('request_status');
const apprenticeshipTopic = statusTopicOf('apprenticeship_status');

const pounds = (value: number): string => `£${value.toFixed(2)}`;

const amountTopic = (candidates: readonly number[]): Topic<number | null> => ({
  id: 'amount',
  asks: 'how much?',
  options: [
    ...candidates.map((amount) => ({ value: String(amount), label: pounds(amount), means: amount })),
    { value: 'none', label: 'No amount: leave it out', means: null },
  ],
  isMeant: isSame,
});

/** Bookkeepers write a dash for nothing; a slip of the keyboard looks the same. */
const sayDash = ({ findings, match }: TableReading, row: TableRow, field: string): void => {
  const text = 'Some amounts are a dash: they are read as no amount.';
  findings.warn('amount_dash', text, placeAt(match.sheet.name, row.row, columnOf(match, field)));
};

type Amount = { readonly kind: 'negative' } | ValueReading<number | null>;

const readAmount = (reading: TableReading, row: TableRow, field: string): Amount => {
  const raw = row.raw(field);
  const found = readMoney(raw);
  const place = { sheet: reading.match.sheet.name, row: row.row, column: columnOf(reading.match, field) };
  switch (found.kind) {
    case 'blank':
      if (row.text(field) !== '') sayDash(reading, row, field);
      return found;
    case 'pounds':
      return { kind: 'value', value: found.pounds };
    case 'unclear': {
      const [first = null] = found.candidates;
      const asked = ask<number | null>(first, 'not written as pounds and pence are');
      return reading.values.settle(amountTopic(found.candidates), raw, asked, place);
    }
    case 'words':
      return reading.values.settle(amountTopic([]), raw, ask<number | null>(null, 'this is no amount'), place);
    default:
      return found;
  }
};

const flagLabels = { approved: 'approved?', funded: 'funded?', attended: 'attended?' } as const;
type Flag = keyof typeof flagLabels;

const readFlag = (reading: TableReading, row: TableRow, flag: Flag): ValueReading<boolean> =>
  reading.read(row, flag, yesNoTopic('request_flag', flagLabels[flag]), translateYesNo);

type Kind = OpportunityRow['kind'];

/** What became of a request; null while a question stands, a text where columns contradict each other. */
const readFacts = (reading: TableReading, row: TableRow, kind: Kind, given: Amount): RequestFacts | string | null => {
  const isApprenticeship = kind === 'apprenticeships';
  const status = reading.read(
    row,
    'status',
    isApprenticeship ? apprenticeshipTopic : requestTopic,
    isApprenticeship ? translateApprenticeshipStatus : translateRequestStatus,
  );
  const approved = readFlag(reading, row, 'approved');
  const funded = readFlag(reading, row, 'funded');
  const attended = readFlag(reading, row, 'attended');
  if ([status, approved, funded, attended].some((each) => each.kind === 'asked')) return null;
  return joinFacts(valueOr<RequestStatus | null>(status, null), {
    approved: valueOr<boolean | null>(approved, null),
    funded: valueOr<boolean | null>(funded, null),
    attended: valueOr<boolean | null>(attended, null),
    given: given.kind === 'value' ? given.value : null,
  });
};

interface RequestDates {
  readonly asked: DateReader;
  readonly decided: DateReader;
  readonly starts: DateReader;
  readonly joined: DateReader;
  /** The field that places a request in a year. */
  readonly deciding: string | null;
}

const createDates = (reading: TableReading): RequestDates => {
  const deciding = ['asked_on', 'starts_on', 'decided_on'].find((field) => reading.has(field)) ?? null;
  const reader = (field: string): DateReader => createDateReader(reading, field, field === deciding);
  return {
    asked: reader('asked_on'),
    decided: reader('decided_on'),
    starts: reader('starts_on'),
    joined: reader('joined_on'),
    deciding,
  };
};

type Dates = Pick<OpportunityRow, 'askedOn' | 'decidedOn' | 'startsOn'>;

const sayOdd = ({ findings, match }: TableReading, row: TableRow, code: string, text: string): void => {
  findings.warn(code, text, placeAt(match.sheet.name, row.row, null));
};

const sayOddDates = (reading: TableReading, row: TableRow, dates: Dates, joined: string | null): void => {
  const first = dates.askedOn ?? dates.startsOn;
  if (joined !== null && first !== null && first < joined) {
    sayOdd(
      reading,
      row,
      'before_joining',
      'Some requests are dated before the person joined: they are kept as they are.',
    );
  }
  if (dates.askedOn !== null && dates.decidedOn !== null && dates.decidedOn < dates.askedOn) {
    sayOdd(
      reading,
      row,
      'decided_before_asked',
      'Some decisions are dated before the request: they are kept as they are.',
    );
  }
};

const readDates = (reading: TableReading, row: TableRow, read: RequestDates): Dates | RowOutcome => {
  const found = { asked_on: read.asked(row), starts_on: read.starts(row), decided_on: read.decided(row) };
  const entry = Object.entries(found).find(([field]) => field === read.deciding);
  if (entry?.[1].kind === 'asked') return waiting;
  if (entry?.[1].kind === 'unreadable') return setAside(entry[0], entry[1].reason);
  const dates = {
    askedOn: dateOrNull(found.asked_on),
    decidedOn: dateOrNull(found.decided_on),
    startsOn: dateOrNull(found.starts_on),
  };
  sayOddDates(reading, row, dates, dateOrNull(read.joined(row)));
  return dates;
};

const otherLeave = /\b(annual|sick|sickness|maternity|paternity|carers?|compassionate|special|unpaid|parental|toil)\b/;

const negative = (field: string, what: string): RowOutcome => ({
  kind: 'quarantined',
  field,
  reason: `${what} cannot be below zero`,
});

/** What sets a row aside or leaves it out before anything else is read. */
const refuse = (reading: TableReading, row: TableRow): RowOutcome | null => {
  if (reading.has('person') && personKey(row.text('person')) === null && !reading.has('ethnicity'))
    return setAside('person', 'there is no employee number');
  if (otherLeave.test(wordsOf(cleanText(row.raw('leave_type')))))
    return { kind: 'left_out', reason: 'another kind of leave' };
  for (const field of ['amount_asked', 'amount_given'])
    if (readMoney(row.raw(field)).kind === 'negative') return negative(field, 'an amount');
  return readDays(row.raw('days_asked')).kind === 'negative' ? negative('days_asked', 'a number of days') : null;
};

const daysOf = (reading: TableReading, row: TableRow): number | null => {
  const days = readDays(row.raw('days_asked'));
  if (days.kind === 'unclear') {
    sayOdd(
      reading,
      row,
      'days_not_clear',
      'Some numbers of days cannot be read: they are kept as not said, and the rest of the row is kept.',
    );
  }
  return days.kind === 'days' ? days.days : null;
};

const wordsOfRow = (row: TableRow, kind: Kind) => {
  const grade = translateGrade(row.raw('grade'));
  return {
    title: cleanText(row.raw(kind === 'apprenticeships' ? 'standard' : 'title')) || null,
    level: kind === 'apprenticeships' ? cleanText(row.raw('level')) || null : null,
    staffGroup: row.text('staff_group') || null,
    directorate: row.text('directorate') || null,
    band: grade.kind === 'known' ? grade.value : null,
  };
};

/** Reads requests for study leave and CPD funding, and apprenticeships: one row a request. Every request counts, refused ones too. */
export const createOpportunityReader = (reading: TableReading, kind: Kind): RowReader => {
  const readEthnicity = createEthnicityReader(reading);
  const dateReaders = createDates(reading);
  sayRequestGaps(reading, kind);
  return (row): RowOutcome => {
    const refused = refuse(reading, row);
    if (refused !== null) return refused;
    const dates = readDates(reading, row, dateReaders);
    const asked = readAmount(reading, row, 'amount_asked');
    const given = readAmount(reading, row, 'amount_given');
    const facts = readFacts(reading, row, kind, given);
    const ethnicity = readEthnicity(row);
    if ('kind' in dates) return dates;
    if (typeof facts === 'string') return setAside('status', facts);
    if (facts === null || [ethnicity, asked, given].some((each) => each.kind === 'asked')) return waiting;
    const found: OpportunityRow = {
      kind,
      row: row.row + 1,
      person: personKey(row.text('person')),
      ethnicity: ethnicity.kind === 'value' ? ethnicity.value : null,
      ...wordsOfRow(row, kind),
      ...facts,
      reason: facts.isRefused === true ? refusalReason(row.raw('reason')) : null,
      ...dates,
      amountAsked: asked.kind === 'value' ? asked.value : null,
      amountGiven: given.kind === 'value' ? given.value : null,
      daysAsked: daysOf(reading, row),
    };
    return { kind: 'rows', rows: [found] };
  };
};
