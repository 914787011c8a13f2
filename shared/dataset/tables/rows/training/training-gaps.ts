import { usualStages } from '../../../row-types/training-rows';
import { sayMissing } from '../../reading/say-missing';
import type { Missing } from '../../reading/say-missing';
import type { TableReading } from '../../reading/table-reader';

export const lookedUpInTrainees = 'looked_up_in_trainees';

/** What is the trainee's and not the event's may stand in the list of trainees: one sentence for both. */
const lookedUp = ({ has }: TableReading): readonly Missing[] => {
  const lacking = [
    ...(has('ethnicity') ? [] : ['ethnic groups']),
    ...(has('pmq') ? [] : ['places of qualification']),
  ].join(' and ');
  const text = `The file has no ${lacking}: they are looked up by number in the list of trainees.`;
  return lacking === '' ? [] : [{ fields: [], code: lookedUpInTrainees, text }];
};

/** Reviews and examinations: what the file lacks is looked up among the trainees, or stays unknown. */
export const sayEventGaps = (reading: TableReading, dateField: string, event: string): void => {
  sayMissing(reading, [
    {
      fields: ['person', 'employee'],
      code: 'no_trainee_number',
      text: 'The file has no GMC or trainee numbers: its rows cannot be joined to the list of trainees, and several rows of one person are not known as such.',
    },
    ...lookedUp(reading),
    {
      fields: [dateField],
      code: 'no_date',
      text: `The file has no date of the ${event}: all of its rows belong to one training year.`,
    },
  ]);
};

export const noPlace: Missing = {
  fields: ['pmq'],
  code: 'no_place',
  text: 'The file has no places of qualification: figures by place count these people as not known.',
};

const stageWords = {
  shortlisted: 'longlisted or shortlisted',
  interviewed: 'interviewed',
  appointable: 'found appointable',
  offered: 'offered a post',
  accepted: 'appointed',
} as const;

/** A stage without a column of its own can only be known from a status. */
const stagesMissing = ({ has }: TableReading): readonly Missing[] => {
  const lacking = usualStages
    .filter((stage) => !has(`stage_${stage}`))
    .map((stage) => (stage === 'shortlisted' && has('stage_longlisted') ? stage : stageWords[stage]));
  const text = `The file does not say who was ${lacking.join(', or ')}: not every stage can be shown.`;
  return lacking.length === 0 ? [] : [{ fields: ['status'], code: 'no_stage', text }];
};

export const sayApplicationGaps = (reading: TableReading): void => {
  sayMissing(reading, [noPlace, ...stagesMissing(reading)]);
};
