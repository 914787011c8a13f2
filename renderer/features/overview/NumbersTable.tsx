import { Link } from 'wouter';
import { indicatorHelp } from '../../../shared/help/figure-pages';
import { benchmarkLabel, isStar, rowTitle } from '../../../shared/charts/report-rows';
import { HelpLink } from '../../components/HelpLink';
import { Cell } from '../../components/Cell';
import { FindingChip } from '../../components/FindingChip';
import { formatCountOf, formatMeasure, formatRange, formatShare } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import { indicatorPath } from './figure-cells';
import type { GroupFigure } from '../../../shared/indicators/figure';
import type { CopiedAs } from '../../components/PictureButtons';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';

const headings = ['White', 'BME', 'Unknown'] as const;

const Group = ({ group }: { readonly group: GroupFigure }) => (
  <td className="n">
    <Cell value={formatCountOf(group)} />
    <br />
    <span className="quiet">{group.percent === null ? '' : formatShare(group)}</span>
  </td>
);

const Recent = ({ report }: { readonly report: IndicatorReport }) => (
  <ul className="plain-list small">
    {report.trend.slice(-3, -1).map((point) => (
      <li key={point.year} className="nowrap">
        {point.year}: <Cell value={formatMeasure(report.figure.measure, point.value, point.isHidden)} />
      </li>
    ))}
  </ul>
);

const Row = ({ report, all }: { readonly report: IndicatorReport; readonly all: readonly IndicatorReport[] }) => {
  const { figure, benchmark } = report;
  return (
    <tr>
      <th scope="row">
        <span className="indicator-name">
          <span className="no">{report.indicator}</span>
          <Link href={indicatorPath(report.indicator, report.view)}>{rowTitle(report, all)}</Link>
          <HelpLink page={indicatorHelp[report.indicator]} />
        </span>
      </th>
      <Group group={figure.white} />
      <Group group={figure.bme} />
      <Group group={figure.unknown} />
      <td className="n value">
        <Cell value={formatMeasure(figure.measure, figure.value, isStar(figure))} />
      </td>
      <td className="n">{formatRange(figure, (value) => formatMeasure(figure.measure, value)) ?? '–'}</td>
      <td className="nowrap">
        {benchmark === null ? '–' : formatMeasure(figure.measure, benchmark.value)}
        <br />
        <span className="quiet">{benchmarkLabel(report) ?? ''}</span>
      </td>
      <td>
        <Recent report={report} />
      </td>
      <td>
        <FindingChip found={figure} tag={report.words.tag} />
        {report.words.hidden === null ? null : <div className="quiet">{report.words.hidden}</div>}
      </td>
    </tr>
  );
};

interface Props {
  readonly caption: string;
  readonly picture: CopiedAs;
  readonly valueHeading: string;
  readonly indicators: readonly IndicatorReport[];
}

/** The same rows as the charts, as numbers only. */
export const NumbersTable = ({ caption, picture, valueHeading, indicators }: Props) => (
  <CopyableTable
    label={caption}
    picture={picture}
    counts={{ kind: 'indicators', figures: indicators.map(({ indicator, view }) => ({ indicator, view })) }}
  >
    <table className="data-table is-numbers">
      <caption className="nhsuk-u-visually-hidden">{caption}</caption>
      <TableHead
        headings={[
          'Indicator',
          ...headings.map((number) => ({ number })),
          { number: valueHeading },
          { number: '95% interval' },
          'National',
          'Years before',
          'What the numbers support',
        ]}
      />
      <tbody>
        {indicators.map((report) => (
          <Row key={`${String(report.indicator)}-${report.view}`} report={report} all={indicators} />
        ))}
      </tbody>
    </table>
  </CopyableTable>
);
