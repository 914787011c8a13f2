import { findingTag } from '../../../shared/narrative/tags';
import { Cell } from '../../components/Cell';
import { formatMeasure } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { Measure } from '../../../shared/reference/indicators';
import type { IndicatorReport, TrendPoint } from '../../../shared/report/types/year-report.types';

const Row = ({ point, measure }: { readonly point: TrendPoint; readonly measure: Measure }) => (
  <tr>
    <th scope="row">{point.year}</th>
    <td className="n value">
      <Cell value={formatMeasure(measure, point.value, point.isHidden)} />
    </td>
    <td className="n">
      <Cell value={formatMeasure(measure, point.lower, point.isHidden)} />
    </td>
    <td className="n">
      <Cell value={formatMeasure(measure, point.upper, point.isHidden)} />
    </td>
    <td>
      {point.isHidden ? 'Hidden to protect people' : findingTag[point.finding]}
      {point.breakBefore === null ? null : (
        <span className="quiet"> Not comparable with the years before. {point.breakBefore}</span>
      )}
    </td>
  </tr>
);

export const YearsTable = ({ report }: { readonly report: IndicatorReport }) => {
  const caption = `${report.title}, by year`;
  const isRatio = report.figure.measure === 'relative_likelihood';
  return (
    <CopyableTable label={caption}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <TableHead
          headings={[
            'Year',
            { number: isRatio ? 'Ratio' : 'Gap' },
            { number: '95% from' },
            { number: 'to' },
            'What the numbers support',
          ]}
        />
        <tbody>
          {report.trend.map((point) => (
            <Row key={point.year} point={point} measure={report.figure.measure} />
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};
