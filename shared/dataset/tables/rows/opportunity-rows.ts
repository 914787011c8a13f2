import type { RequestStatus } from '../../../reference/outcomes-requests';
import { requestStatuses, requestStatusLabels } from '../../../reference/outcomes-requests';
import type { OpportunityRow } from '../../row-types/opportunity-rows';
import { placeAt } from '../../cell-place';
import { cleanText, wordsOf } from '../../values/clean-text';
import { translateGrade } from '../../values/grade/translate-grade';
import { readDays, readMoney } from '../../values/requests/read-money';
import { translateApprenticeshipStatus, translateRequestStatus } from '../../values/requests/translate-request-status';
import { refusalReason } from '../../values/requests/translate-refusal';
import { translateYesNo } from '../../values/yes-no';
import { createEthnicityReader } from '../reading/read-ethnicity';
import { isOutcome, personKey, setAside, valueOr, waiting } from '../reading/table-reader';
import type { RowOutcome, RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { isSame, yesNoTopic } from '../reading/topics';
import type { Topic, ValueReading } from '../reading/value-questions';
import { readAmount } from './request-amounts';
import type { Amount } from './request-amounts';
import { createRequestDateReader } from './request-dates';
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

const otherLeave = /\b(annual|sick|sickness|maternity|paternity|carers?|compassionate|special|unpaid|parental|toil)\b/;

const negative = (field: string, what: string): RowOutcome => setAside(field, `${what} cannot be below zero`);

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
    reading.findings.warn(
      'days_not_clear',
      'Some numbers of days cannot be read: they are kept as not said, and the rest of the row is kept.',
      placeAt(reading.match.sheet.name, row.row, null),
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
  const readDates = createRequestDateReader(reading);
  sayRequestGaps(reading, kind);
  return (row): RowOutcome => {
    const refused = refuse(reading, row);
    if (refused !== null) return refused;
    const dates = readDates(row);
    const asked = readAmount(reading, row, 'amount_asked');
    const given = readAmount(reading, row, 'amount_given');
    const facts = readFacts(reading, row, kind, given);
    const ethnicity = readEthnicity(row);
    if (isOutcome(dates)) return dates;
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
