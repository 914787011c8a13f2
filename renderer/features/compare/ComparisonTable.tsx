import { Link } from 'wouter';
import { axisScene } from '../../../shared/charts/axis-scene';
import { differenceScene } from '../../../shared/charts/difference-row';
import { comparisonSource } from '../../../shared/narrative/comparison/comparison-words';
import { SceneSvg } from '../../charts/SceneSvg';
import { Cell } from '../../components/Cell';
import { HelpLink } from '../../components/HelpLink';
import { indicatorHelp } from '../../../shared/help/figure-pages';
import { FindingChip } from '../../components/FindingChip';
import { formatMeasure, formatRange } from '../../components/format';
import { CopyableTable } from '../../components/CopyableTable';
import { indicatorPath } from '../overview/figure-cells';
import type { CopiedAs } from '../../components/PictureButtons';
import type { Axis } from '../../../shared/charts/axis';
import type { ComparisonReport, ComparisonRow, SideFigure } from '../../../shared/report/types/comparison-report.types';
import type { Measure } from '../../../shared/reference/indicators';

const plotWidth = 190;
/** Taller than any row, and clipped by it: the line of no difference then runs through without a gap. */
const plotHeight = 120;

const Figure = ({ measure, side }: { readonly measure: Measure; readonly side: SideFigure }) => {
  const range = formatRange(side, (value) => formatMeasure(measure, value));
  return (
    <td className="n">
      <span className="value">
        <Cell value={formatMeasure(measure, side.value, side.isHidden)} />
      </span>
      {range === null ? null : <div className="quiet">{range}</div>}
      {side.published === null ? null : <div className="quiet">{side.published.year}</div>}
    </td>
  );
};

const Difference = ({ row, axis }: { readonly row: ComparisonRow; readonly axis: Axis }) => {
  const { difference, measure } = row;
  if (difference === null)
    return (
      <td colSpan={2} className="quiet">
        {row.sentence}
      </td>
    );
  return (
    <>
      <td className="n">
        <span className="value">{formatMeasure(measure, difference.value)}</span>
        <div className="quiet">{formatRange(difference, (value) => formatMeasure(measure, value))}</div>
      </td>
      <td className="plot">
        <div className="plot-fill">
          <SceneSvg scene={differenceScene(row, axis, plotWidth, plotHeight)} />
        </div>
      </td>
    </>
  );
};

const Row = ({ row, axis }: { readonly row: ComparisonRow; readonly axis: Axis }) => (
  <tr>
    <th scope="row">
      <span className="indicator-name">
        <span className="no">{row.indicator}</span>
        <Link href={indicatorPath(row.indicator, row.view)}>{row.title}</Link>
        <HelpLink page={indicatorHelp[row.indicator]} />
      </span>
    </th>
    <Figure measure={row.measure} side={row.first} />
    <Figure measure={row.measure} side={row.second} />
    <Difference row={row} axis={axis} />
    <td>
      <FindingChip found={{ ...row, value: row.difference?.value ?? null }} tag={row.tag} />
      {row.difference === null ? null : <div className="compare-words">{row.sentence}</div>}
    </td>
  </tr>
);

/** Fixed widths, so that the columns of the two tables stand under one another. */
const columns = ['col-compare-name', 'col-compare-side', 'col-compare-side', 'col-compare-difference', 'col-plot'];

interface Props {
  readonly caption: string;
  /** "2025 ÷ 2024" or "2025 − 2024". */
  readonly differenceHeading: string;
  readonly report: ComparisonReport;
  readonly rows: readonly ComparisonRow[];
  readonly axis: Axis;
  readonly picture: CopiedAs['picture'];
}

/** Both figures, their difference on a common axis, and what it supports. */
export const ComparisonTable = ({ caption, differenceHeading, report, rows, axis, picture }: Props) => (
  <CopyableTable
    label={caption}
    filterLabel={`${report.first} and ${report.second}`}
    origin={{ source: comparisonSource(rows) }}
    picture={{ what: caption, picture }}
  >
    <table className="data-table is-figures is-compare">
      <colgroup>
        {columns.map((column, index) => (
          <col key={`${column}-${String(index)}`} className={column} />
        ))}
        <col />
      </colgroup>
      <caption className="nhsuk-u-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col" className="n">
            {report.first}
          </th>
          <th scope="col" className="n">
            {report.second}
          </th>
          <th scope="col" className="n">
            {differenceHeading}
          </th>
          <th scope="col" className="plot">
            95% interval
            <SceneSvg isDecoration scene={axisScene(axis, plotWidth)} />
          </th>
          <th scope="col">What the difference supports</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${String(row.indicator)}-${row.view}`} row={row} axis={axis} />
        ))}
      </tbody>
    </table>
  </CopyableTable>
);
