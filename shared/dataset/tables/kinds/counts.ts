import { ethnicityField } from './common-fields';
import { field, headers } from './table-field';
import type { TableKind } from './table-field';

/** Counts made elsewhere, in a long table: period, measure, stage, group, how many, of how many. */
export const counts: TableKind<'counts'> = {
  kind: 'counts',
  layout: 'figures',
  year: 'own',
  fields: [
    field(
      'period',
      'Period',
      'Period|Year|Reporting Year|Financial Year|Reporting Period|Date|As At|Snapshot|Time Period',
    ),
    field('measure', 'Measure', 'Measure|Metric|Indicator|What|Topic|Subject|Measure Name|Data Item|Description|Item'),
    field('stage', 'Stage', 'Stage|Step|Level|Sub-measure|Outcome|Part|Phase|Breakdown'),
    { ...ethnicityField, label: 'Group', aliases: ['Group', ...ethnicityField.aliases, 'WRES Group', 'Category'] },
    field('count', 'How many', 'x|Count|Numerator|Number|Events|How Many|Cases|Value|Num|Hits|Headcount'),
    field('of', 'Of how many', 'n|Of|Denominator|Base|Out Of|Population|Of How Many|Denom|Total|Staff|In Total'),
  ],
  needs: [['period'], ['measure'], ['ethnicity'], ['count']],
  decides: ['stage', 'ethnicity'],
  against: headers(
    'Employee Number|Shortlisted|Appointed|Case Type|Course Name|Assignment Number|Responses|Question|Applicant ID|Source|Percentage|%',
  ),
};
