import type { ApplicationRow } from '../../extract-types';
import { placeAt } from '../../cell-place';
import type { RecruitmentStage } from '../../../reference/outcomes-recruitment';
import { furthestStage, hasReached } from '../../../reference/outcomes-recruitment';
import { cleanText } from '../../values/clean-text';
import { translateGrade } from '../../values/grade/translate-grade';
import { translateStage } from '../../values/recruitment/translate-stage';
import type { RawValue, Translation } from '../../values/translation';
import { ask, blank, likely } from '../../values/translation';
import { translateYesNo } from '../../values/yes-no';
import { createDateReader, dateOrNull } from '../reading/read-dates';
import { blankEthnicity, createEthnicityReader } from '../reading/read-ethnicity';
import { columnOf, personKey, valueOr, waiting } from '../reading/table-reader';
import type { RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { campaignTopic, stageTopic, yesNoTopic } from '../reading/topics';

const flagFields = [
  'shortlisted',
  'interviewed',
  'offered',
  'appointed',
] as const satisfies readonly RecruitmentStage[];

/** A campaign by its name. One that does not speak of other countries is asked about. */
const translateCampaign = (raw: RawValue): Translation<boolean> => {
  const text = cleanText(raw);
  if (text === '' || /^(none|no|n\/?a|not applicable|-+)$/i.test(text)) return blank;
  return /\b(international(ly)?|overseas|global|abroad|iens?)\b/i.test(text)
    ? likely(true, 'the name of the campaign speaks of recruitment from other countries')
    : ask<boolean>(null, 'indicator 2 is also shown without international recruitment');
};

/** True, false or null for a stage: from its column, or from the status; a later stage implies the earlier ones. */
interface Stages {
  readonly of: (stage: (typeof flagFields)[number]) => boolean | null;
}

/**
 * Columns of yes and no come first; a status fills in what has no column. Someone appointed was shortlisted, whatever the
 * shortlisting column says: otherwise more could be appointed than shortlisted. Blank flags mean no.
 */
const readStages = (reading: TableReading, row: TableRow, lastStage: RecruitmentStage): Stages | null => {
  const flags = flagFields.map((field) => ({
    field,
    found: reading.read(row, field, yesNoTopic(`yes_no:${field}`), translateYesNo),
  }));
  const status = reading.read(row, 'status', stageTopic, translateStage);
  const hasFlags = reading.has('shortlisted') && reading.has('appointed');
  if (flags.some(({ found }) => found.kind === 'asked') || (status.kind === 'asked' && !hasFlags)) return null;
  const passed = flags.filter(({ found }) => valueOr(found, false)).map(({ field }) => field);
  const fromStatus = hasFlags ? 'applied' : valueOr<RecruitmentStage>(status, 'applied');
  const furthest = furthestStage([...passed, fromStatus]);
  const isKnown = (field: string): boolean => reading.has(field) || (reading.has('status') && !hasFlags);
  const countsAs = (stage: RecruitmentStage): RecruitmentStage => (stage === 'appointed' ? lastStage : stage);
  return { of: (stage) => (isKnown(stage) ? hasReached(furthest, countsAs(stage)) : null) };
};

/** Whether a row is about international recruitment; null while that is asked. */
export const readInternational = (reading: TableReading, row: TableRow): boolean | null => {
  const flag = reading.read(row, 'international', yesNoTopic('yes_no:international'), translateYesNo);
  const campaign = reading.has('international')
    ? { kind: 'blank' as const }
    : reading.read(row, 'campaign', campaignTopic, translateCampaign);
  if (flag.kind === 'asked' || campaign.kind === 'asked') return null;
  return valueOr(flag, false) || valueOr(campaign, false);
};

export const sayNoCampaign = ({ has, findings, match }: TableReading): void => {
  const at = placeAt(match.sheet.name, match.header.row, null);
  if (!has('campaign') && !has('international')) {
    findings.warn(
      'no_campaign',
      'The file does not mark international recruitment: indicator 2 is shown for all recruitment together only.',
      at,
    );
  }
};

/** Some more were appointed than the columns of earlier stages allow: said once, with the number of rows. */
const sayJumps = (reading: TableReading): void => {
  if (!reading.has('shortlisted') || !reading.has('appointed')) return;
  const isYes = (row: TableRow, field: string): boolean => {
    const flag = translateYesNo(row.raw(field));
    return flag.kind === 'known' && flag.value;
  };
  const jumps = reading.rows.filter((row) => isYes(row, 'appointed') && !isYes(row, 'shortlisted'));
  const [first] = jumps;
  if (first === undefined) return;
  reading.findings.warn(
    'appointed_not_shortlisted',
    `${String(jumps.length)} applications are appointed but not marked as shortlisted; they are counted as shortlisted too.`,
    placeAt(reading.match.sheet.name, first.row, columnOf(reading.match, 'shortlisted')),
  );
};

/**
 * The stage that counts as appointed. A status column that never says "appointed" may end with accepted offers: without
 * asking, nobody would have been appointed.
 */
const findLastStage = (reading: TableReading): RecruitmentStage => {
  if (!reading.has('status') || reading.has('appointed')) return 'appointed';
  const distinct = [...new Set(reading.rows.map((row) => row.raw('status')))].map(translateStage);
  const stages = new Set(distinct.flatMap((found) => (found.kind === 'known' ? [found.value] : [])));
  if (stages.has('appointed') || !(stages.has('accepted') || stages.has('offered'))) return 'appointed';
  const answer = reading.findings.ask({
    id: 'appointed_means:recruitment',
    text: 'No application has the status “appointed”. Which status counts as appointed?',
    place: placeAt(reading.match.sheet.name, reading.match.header.row, columnOf(reading.match, 'status')),
    options: [
      { value: 'accepted', label: 'An accepted offer' },
      { value: 'offered', label: 'An offer' },
      { value: 'appointed', label: 'None of them: nobody was appointed' },
    ],
    suggestion: stages.has('accepted') ? 'accepted' : 'offered',
  });
  return answer === 'accepted' || answer === 'offered' ? answer : 'appointed';
};

/** Reads applications: one row an application. */
export const createApplicationReader = (reading: TableReading): RowReader => {
  sayNoCampaign(reading);
  sayJumps(reading);
  const lastStage = findLastStage(reading);
  const readEthnicity = createEthnicityReader(reading);
  const readApplied = createDateReader(reading, 'applied_on', false);
  return (row) => {
    const ethnicity = readEthnicity(row);
    const stages = readStages(reading, row, lastStage);
    const international = readInternational(reading, row);
    if (ethnicity.kind === 'asked' || stages === null || international === null) return waiting;
    const band = translateGrade(row.raw('band'));
    const application: ApplicationRow = {
      kind: 'recruitment',
      row: row.row + 1,
      person: personKey(row.text('applicant')),
      ethnicity: valueOr(ethnicity, blankEthnicity),
      isShortlisted: stages.of('shortlisted') ?? false,
      isInterviewed: stages.of('interviewed'),
      isOffered: stages.of('offered'),
      isAppointed: stages.of('appointed') ?? false,
      isInternational: international,
      band: band.kind === 'known' ? band.value : null,
      staffGroup: row.text('staff_group') || null,
      appliedOn: dateOrNull(readApplied(row)),
    };
    return { kind: 'rows', rows: [application] };
  };
};
