import { Link } from 'wouter';
import { indicatorHelp } from '../../../shared/help/figure-pages';
import { axisScene } from '../../../shared/charts/axis-scene';
import { forestRow } from '../../../shared/charts/forest-row';
import { isStar, rowOf, rowTitle } from '../../../shared/charts/report-rows';
import { sparkline } from '../../../shared/charts/sparkline';
import { SceneSvg } from '../../charts/SceneSvg';
import { HelpLink } from '../../components/HelpLink';
import { Cell } from '../../components/Cell';
import { FindingChip } from '../../components/FindingChip';
import { CopyableTable } from '../../components/CopyableTable';
import { formatMeasure, plural } from '../../components/format';
import { groupCell, indicatorPath } from './figure-cells';
import type { Axis } from '../../../shared/charts/axis';
import type { CopiedAs } from '../../components/PictureButtons';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';

const plotWidth = 190;
/** Taller than any row, and clipped by it: the shaded range and the line of parity then run through without a gap. */
const plotHeight = 90;

export interface FigureTableProps {
  readonly caption: string;
  readonly picture: CopiedAs;
  readonly valueHeading: string;
  readonly indicators: readonly IndicatorReport[];
  readonly axis: Axis;
  readonly actionCounts: Readonly<Record<string, number>>;
}

/** The number of actions stands once for an indicator, on its first row. */
const actionsOf = (indicators: readonly IndicatorReport[], index: number, counts: Readonly<Record<string, number>>) => {
  const here = indicators[index];
  const before = indicators[index - 1];
  if (here === undefined || here.indicator === before?.indicator) return '';
  return String(counts[String(here.indicator)] ?? 0);
};

/** The picture of a row, or in its place why there is none. */
const Picture = ({ report, axis }: { readonly report: IndicatorReport; readonly axis: Axis }) =>
  rowOf(report).value === null ? (
    <td colSpan={2} className="quiet">
      {report.words.hidden ?? report.words.sentence}
    </td>
  ) : (
    <>
      <td className="plot">
        <div className="plot-fill">
          <SceneSvg scene={forestRow(rowOf(report), axis, plotWidth, plotHeight)} />
        </div>
      </td>
      <td className="plot-years">
        {report.trend.length < 2 ? null : <SceneSvg scene={sparkline(report.trend, report.figure.measure, 72)} />}
      </td>
    </>
  );

const Row = ({
  report,
  props,
  index,
}: {
  readonly report: IndicatorReport;
  readonly props: FigureTableProps;
  readonly index: number;
}) => {
  const { figure } = report;
  return (
    <tr>
      <th scope="row">
        <span className="indicator-name">
          <span className="no">{report.indicator}</span>
          <Link href={indicatorPath(report.indicator, report.view)}>{rowTitle(report, props.indicators)}</Link>
          <HelpLink page={indicatorHelp[report.indicator]} />
        </span>
      </th>
      <td className="n">
        <Cell value={groupCell(figure, figure.white)} />
      </td>
      <td className="n">
        <Cell value={groupCell(figure, figure.bme)} />
      </td>
      <td className="n value">
        <Cell value={formatMeasure(figure.measure, figure.value, isStar(figure))} />
      </td>
      <Picture report={report} axis={props.axis} />
      <td>
        <FindingChip found={figure} tag={report.words.tag} />
        {report.change === null || report.change.verdict === 'cannot_compare' ? null : (
          <div className="change-since">{report.change.tag}</div>
        )}
      </td>
      <td className="n">{actionsOf(props.indicators, index, props.actionCounts)}</td>
    </tr>
  );
};

/** As many as the longest series has. */
const yearsHeading = (indicators: readonly IndicatorReport[]): string =>
  plural(Math.max(1, ...indicators.map(({ trend }) => trend.length)), 'year');

/** Fixed widths, so that the columns of the two tables stand under one another. */
const columns = ['white', 'bme', 'value', 'plot', 'years', 'words', 'actions'] as const;

/** One row an indicator on one common axis: the numbers, their interval, recent years, and the words. */
export const FigureTable = (props: FigureTableProps) => (
  <CopyableTable
    label={props.caption}
    picture={props.picture}
    counts={{ kind: 'indicators', figures: props.indicators.map(({ indicator, view }) => ({ indicator, view })) }}
  >
    <table className="data-table is-figures is-forest">
      <colgroup>
        <col />
        {columns.map((column) => (
          <col key={column} className={`col-${column}`} />
        ))}
      </colgroup>
      <caption className="nhsuk-u-visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col" className="n">
            White
          </th>
          <th scope="col" className="n">
            BME
          </th>
          <th scope="col" className="n">
            {props.valueHeading}
          </th>
          <th scope="col" className="plot">
            95% interval{props.indicators.some(({ benchmark }) => benchmark !== null) ? ' ◇ national' : ''}
            <SceneSvg isDecoration scene={axisScene(props.axis, plotWidth)} />
          </th>
          <th scope="col">{yearsHeading(props.indicators)}</th>
          <th scope="col">What the numbers support</th>
          <th scope="col" className="n">
            Actions
          </th>
        </tr>
      </thead>
      <tbody>
        {props.indicators.map((report, index) => (
          <Row key={`${String(report.indicator)}-${report.view}`} report={report} props={props} index={index} />
        ))}
      </tbody>
    </table>
  </CopyableTable>
);
