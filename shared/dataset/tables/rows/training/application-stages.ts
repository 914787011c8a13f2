import type { RecruitmentStage } from '../../../../reference/outcomes-recruitment';
import { furthestStage, hasReached } from '../../../../reference/outcomes-recruitment';
import type { TrainingStage } from '../../../row-types/training-rows';
import { trainingStages, usualStages } from '../../../row-types/training-rows';
import { cleanText } from '../../../values/clean-text';
import { translateStage } from '../../../values/recruitment/translate-stage';
import { translateYesNo } from '../../../values/yes-no';
import { valueOr } from '../../reading/table-reader';
import type { TableReading } from '../../reading/table-reader';
import type { TableRow } from '../../reading/table-rows';
import { stageTopic, yesNoTopic } from '../../reading/topics';
import { sayOf } from './say-rows';

const stageField = (stage: TrainingStage): string => `stage_${stage}`;

export interface Reached {
  readonly reached: Readonly<Record<TrainingStage, boolean | null>>;
  readonly isWithdrawn: boolean | null;
}

/** In specialty training the last stage is an accepted offer: someone appointed has accepted. */
const withinTraining = (stage: RecruitmentStage): RecruitmentStage => (stage === 'appointed' ? 'accepted' : stage);

const speaksOfWithdrawal = (row: TableRow): boolean => /\bwithdr(aw|ew)/i.test(cleanText(row.raw('status')));

/** A column of its own, or a status that speaks of it, tells longlisting from shortlisting. */
const tellsLonglisting = ({ has, rows }: TableReading, isStatusNeeded: boolean): boolean =>
  has(stageField('longlisted')) ||
  (isStatusNeeded && rows.some((row) => /\blong[- ]?list/i.test(cleanText(row.raw('status')))));

const needsStatus = ({ has }: TableReading): boolean =>
  has('status') && !usualStages.every((stage) => has(stageField(stage)));

/** The stages that a file tells. A status tells all of them, but longlisting only where it names it. */
export const stagesTold = (reading: TableReading): ReadonlySet<TrainingStage> => {
  const isStatusNeeded = needsStatus(reading);
  const isTold = (stage: TrainingStage): boolean =>
    stage === 'longlisted'
      ? tellsLonglisting(reading, isStatusNeeded)
      : isStatusNeeded || reading.has(stageField(stage));
  return new Set(trainingStages.filter(isTold));
};

/**
 * How far an application got; null while a question stands. A later stage implies the earlier ones, and a withdrawn application keeps the
 * stages it had reached. A status is only needed where a stage has no column of its own.
 */
export const readStages = (reading: TableReading, row: TableRow, told: ReadonlySet<TrainingStage>): Reached | null => {
  const flags = trainingStages.map((stage) => ({
    stage,
    found: reading.read(row, stageField(stage), yesNoTopic(`yes_no:${stageField(stage)}`), translateYesNo),
  }));
  const withdrawn = reading.read(row, 'withdrawn', yesNoTopic('yes_no:withdrawn'), translateYesNo);
  const status = needsStatus(reading)
    ? reading.read(row, 'status', stageTopic, translateStage)
    : ({ kind: 'blank' } as const);
  if (withdrawn.kind === 'asked' || status.kind === 'asked' || flags.some(({ found }) => found.kind === 'asked'))
    return null;
  const passed = flags.filter(({ found }) => valueOr(found, false)).map(({ stage }) => stage);
  const furthest = furthestStage([...passed, withinTraining(valueOr<RecruitmentStage>(status, 'applied'))]);
  const reachedOf = (stage: TrainingStage): boolean | null => (told.has(stage) ? hasReached(furthest, stage) : null);
  return {
    reached: {
      longlisted: reachedOf('longlisted'),
      shortlisted: reachedOf('shortlisted'),
      interviewed: reachedOf('interviewed'),
      appointable: reachedOf('appointable'),
      offered: reachedOf('offered'),
      accepted: reachedOf('accepted'),
    },
    isWithdrawn:
      reading.has('withdrawn') || reading.has('status') ? valueOr(withdrawn, false) || speaksOfWithdrawal(row) : null,
  };
};

const isYes = (row: TableRow, stage: TrainingStage): boolean => {
  const flag = translateYesNo(row.raw(stageField(stage)));
  return flag.kind === 'known' && flag.value;
};

/** A stage that is not marked before one that is. */
const hasJump = (row: TableRow, stages: readonly TrainingStage[]): boolean => {
  const marks = stages.map((stage) => isYes(row, stage));
  return marks.some((mark, at) => !mark && marks.slice(at + 1).includes(true));
};

/** Says once how many rows contradict themselves, and what was made of applications that were withdrawn. */
export const sayStages = (reading: TableReading): void => {
  const stages = trainingStages.filter((stage) => reading.has(stageField(stage)));
  const jumps = reading.rows.filter((row) => hasJump(row, stages)).length;
  sayOf(
    reading,
    'stage_jumped',
    jumps,
    (count, isOne) =>
      `${count} ${isOne ? 'application has' : 'applications have'} a later stage marked and an earlier one not: the earlier stages count as reached.`,
  );
  const withdrawn = reading.rows.filter((row) => {
    const flag = translateYesNo(row.raw('withdrawn'));
    return (flag.kind === 'known' && flag.value) || speaksOfWithdrawal(row);
  }).length;
  sayOf(
    reading,
    'applications_withdrawn',
    withdrawn,
    (count, isOne) =>
      `${count} ${isOne ? 'application was' : 'applications were'} withdrawn: ${isOne ? 'it counts' : 'they count'} as applied and keep${isOne ? 's' : ''} the stages reached before.`,
  );
};
