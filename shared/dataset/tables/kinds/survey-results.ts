import { field, headers } from './table-field';
import type { TableKind } from './table-field';

/**
 * Staff survey results: one row an indicator and a group, with a column of percentages for each survey year ("2023", "2024")
 * or one column of percentages with a year beside it. Columns of years are found by their numbers (see survey-columns.ts).
 */
export const surveyResults: TableKind<'survey_results'> = {
  kind: 'survey_results',
  year: 'survey',
  fields: [
    field(
      'indicator',
      'Indicator',
      'Indicator|WRES Indicator|WRES Indicator Number|Indicator Number|Indicator No|Metric|WRES Metric|Measure|WRES',
    ),
    field(
      'question',
      'Question',
      'Question|Question Number|Question No|Question Text|Survey Question|Q|Q No|NSS Question|Key Finding|Theme',
    ),
    field(
      'group',
      'Group',
      'Group|Staff Group|Ethnicity|Ethnic Group|Breakdown|Ethnic Origin|Category|Population|Respondents|Ethnicity Group|Reporting Group|Group Name|Sub-group|Demographic',
    ),
    field('survey_year', 'Survey year', 'Survey Year|Year|NSS Year|Year of Survey|Survey'),
    field(
      'percent',
      'Percentage',
      'Percentage|Percent|%|Score|Result|Value|% Yes|Positive Score|Percentage Score|Score %|Org Score|Your Org|Organisation Score|Result %',
    ),
    field(
      'responses',
      'Responses',
      'Responses|Number of Responses|No of Responses|Base|n|N|Respondents|Base Size|Count|Response Count|Number Responding|Sample Size',
    ),
  ],
  needs: [['indicator', 'question'], ['group'], ['percent']],
  decides: ['indicator', 'group', 'percent'],
  against: headers('Employee Number|Shortlisted|Case Type|Course Name|Assignment Number'),
};
