import { gapAxis, ratioAxis } from '../../../shared/charts/axis';
import { differenceOfRow } from '../../../shared/charts/difference-row';
import { noCauseSentence } from '../../../shared/narrative/tags';
import { ForestLegend } from '../../charts/ForestLegend';
import { Banner } from '../../components/Banner';
import { ComparisonTable } from './ComparisonTable';
import type { ComparisonReport } from '../../../shared/report/types/comparison-report.types';

const parts = [
  {
    measure: 'relative_likelihood',
    title: 'Ratios, one divided by the other. 1 means no difference',
    sign: '\u00f7',
    axisOf: ratioAxis,
  },
  {
    measure: 'percentage_point_gap',
    title: 'Gaps in percentage points, one less the other. 0 means no difference',
    sign: '\u2212',
    axisOf: gapAxis,
  },
] as const;

/** Names of parts can be very long: then the heading says what is done without them. */
const headingOf = ({ first, second }: ComparisonReport, sign: string): string =>
  first.length + second.length > 12 ? `First ${sign} second` : `${first} ${sign} ${second}`;

/** One comparison: what it comes to, what to know, and every indicator. */
export const Comparison = ({ report }: { readonly report: ComparisonReport }) => (
  <>
    <p className="compare-headline" role="status">
      {report.headline}
    </p>
    {report.chance === null ? null : <Banner tone="plain">{report.chance}</Banner>}
    {report.compared === 0 ? null : <ForestLegend items={['unlikely', 'unsure', 'interval']} />}
    {parts.map(({ measure, title, sign, axisOf }) => {
      const rows = report.rows.filter((row) => row.measure === measure);
      return rows.length === 0 ? null : (
        <section key={measure}>
          <h2>{title}</h2>
          <ComparisonTable
            caption={title}
            differenceHeading={headingOf(report, sign)}
            report={report}
            rows={rows}
            axis={axisOf(rows.map(differenceOfRow))}
            picture={{ kind: 'comparison', measure, with: report.with, year: report.year, version: report.version }}
          />
        </section>
      );
    })}
    <h2>Before you read this</h2>
    <ul>
      {[...report.notes, noCauseSentence].map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  </>
);
