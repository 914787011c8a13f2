import type { OpportunityRow } from '../../row-types/opportunity-rows';
import { sayNoEthnicity } from '../reading/read-ethnicity';
import { sayMissing } from '../reading/say-missing';
import type { Missing } from '../reading/say-missing';
import type { TableReading } from '../reading/table-reader';

type Kind = OpportunityRow['kind'];

const noPerson: Missing = {
  fields: ['person'],
  code: 'no_person',
  text: 'The file has no employee numbers: an ethnic group that it does not give cannot be looked up in the staff in post.',
};

/** An apprenticeship belongs to the year in which it starts; a request to the year in which it was made. */
const datedBy = (reading: TableReading, kind: Kind): readonly Missing[] => {
  const none: Missing = {
    fields: ['asked_on', 'starts_on', 'decided_on'],
    code: 'no_date',
    text: 'The file has no dates: all of its rows belong to its year.',
  };
  if (!none.fields.some(reading.has)) return [none];
  const isStart = reading.has('starts_on');
  const instead = isStart ? 'starts' : 'was decided';
  return kind === 'apprenticeships' && isStart
    ? []
    : [
        {
          fields: ['asked_on'],
          code: 'dated_otherwise',
          text: `The file has no date of request: each row belongs to the year in which it ${instead}.`,
        },
      ];
};

/** What became of requests, as far as the file has columns for it. A status tells all of it. */
const outcomes = (reading: TableReading, kind: Kind): readonly Missing[] => {
  const told = (fields: readonly string[], code: string, what: string): Missing => ({
    fields: ['status', ...fields],
    code,
    text: `The file does not say ${what}.`,
  });
  const given: readonly Missing[] =
    kind === 'cpd_funding' || reading.has('amount_asked')
      ? [{ fields: ['amount_given'], code: 'no_amount_given', text: 'The file does not say how much money was given.' }]
      : [];
  return [
    told(['approved', 'decided_on'], 'no_decision', 'what became of the requests'),
    told(['attended'], 'no_attended', 'whether people attended'),
    ...given,
  ];
};

/** Says what the file has no column for, of all that its figures need. */
export const sayRequestGaps = (reading: TableReading, kind: Kind): void => {
  if (reading.rows.length > 0) sayNoEthnicity(reading);
  sayMissing(reading, [noPerson, ...datedBy(reading, kind), ...outcomes(reading, kind)]);
};
