import { Link } from 'wouter';
import { isStar, rowTitle } from '../../../shared/charts/report-rows';
import { HelpLink } from '../../components/HelpLink';
import { indicatorHelp } from '../../../shared/help/figure-pages';
import { HelpHeading } from '../../components/HelpHeading';
import { Cell } from '../../components/Cell';
import { formatMeasure } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { Benchmark } from '../../../shared/reference/benchmarks';
import type { IndicatorReport, YearReport } from '../../../shared/report/types/year-report.types';

const caption = 'Beside others';

const publishedFor = ({ benchmark, peers }: IndicatorReport): readonly Benchmark[] => [
  ...(benchmark === null ? [] : [benchmark]),
  ...peers,
];

interface RowProps {
  readonly row: IndicatorReport;
  readonly title: string;
  readonly others: readonly Benchmark[];
}

/** The trust's own figure stands once, beside all that others published. */
const Rows = ({ row, title, others }: RowProps) => {
  const { measure, value } = row.figure;
  return others.map((other, index) => (
    <tr key={other.place}>
      {index > 0 ? null : (
        <>
          <th scope="rowgroup" rowSpan={others.length}>
            <span className="indicator-name">
              <span className="no">{row.indicator}</span>
              <span>{title}</span>
              <HelpLink page={indicatorHelp[row.indicator]} />
            </span>
          </th>
          <td className="n value" rowSpan={others.length}>
            <Cell value={formatMeasure(measure, value, isStar(row.figure))} />
          </td>
        </>
      )}
      <td>
        {other.place}
        {other.view === row.view ? null : <div className="quiet">With international recruitment</div>}
      </td>
      <td className="n value">{formatMeasure(measure, other.value)}</td>
      <td className="n">{other.year}</td>
      <td className="quiet">{other.source}</td>
    </tr>
  ));
};

/** National figures and those of other organisations, each with its year and source. */
export const BesideOthers = ({ report }: { readonly report: YearReport }) => {
  const rows = report.indicators
    .map((row) => ({ row, title: rowTitle(row, report.indicators), others: publishedFor(row) }))
    .filter(({ others }) => others.length > 0);
  if (rows.length === 0) return null;
  return (
    <section>
      <HelpHeading title={caption} page="compare" />
      <p className="quiet">
        Figures of others come without an interval and may be of an earlier year.{' '}
        <Link href="/compare/peer">Is the difference more than chance?&nbsp;›</Link>
      </p>
      <CopyableTable label={caption}>
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">{caption}</caption>
          <TableHead
            headings={['Indicator', { number: 'Yours' }, 'Place', { number: 'Theirs' }, { number: 'Year' }, 'Source']}
          />
          {rows.map(({ row, title, others }) => (
            <tbody key={`${String(row.indicator)}-${row.view}`}>
              <Rows row={row} title={title} others={others} />
            </tbody>
          ))}
        </table>
      </CopyableTable>
    </section>
  );
};
