import { field, headers } from './table-field';
import type { TableKind } from './table-field';

/** Figures of the country or of other trusts: one row a figure, each with its year and its source. */
export const benchmarks: TableKind<'benchmarks'> = {
  kind: 'benchmarks',
  layout: 'figures',
  year: 'own',
  fields: [
    field(
      'indicator',
      'Indicator',
      'Indicator|WRES Indicator|Indicator Number|Indicator No|WRES Indicator Number|Metric|WRES Metric|Measure|WRES',
    ),
    field('view', 'View of the indicator', 'View|Breakdown|Detail|Part|Sub-indicator|Item|Definition|What'),
    field(
      'place',
      'Organisation',
      'Organisation|Place|Trust|Peer|Organisation Name|Org Name|Trust Name|Comparator|Benchmark|Benchmark Organisation|Area|Region|Country|Name|Provider|Peer Trust',
    ),
    field(
      'scope',
      'National or peer',
      'Scope|Type|Level|National or Peer|National/Peer|Benchmark Type|Comparator Type',
    ),
    field('year', 'Year', 'Year|Reporting Year|WRES Year|Data Year|Period|Financial Year|As At|Date'),
    field('value', 'Value', 'Value|Figure|Result|Ratio|Score|Relative Likelihood|Benchmark Value|Rate|Likelihood'),
    field(
      'source',
      'Source',
      'Source|Reference|Publication|Source of Figure|Data Source|Report|Citation|Published In|URL',
    ),
  ],
  needs: [['indicator'], ['value'], ['place', 'scope']],
  decides: ['indicator', 'view', 'place', 'scope'],
  against: headers(
    'Employee Number|Shortlisted|Case Type|Course Name|Assignment Number|Responses|Ethnic Origin|Ethnicity',
  ),
};
