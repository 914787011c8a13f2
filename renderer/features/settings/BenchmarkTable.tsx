import { indicatorDefinitions, viewLabels } from '../../../shared/reference/indicators';
import { formatMeasure } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import type { Benchmark } from '../../../shared/reference/benchmarks';
import type { ReactNode } from 'react';

const shareLabels = {
  workforce_bme_percent: 'BME share of the workforce',
  board_bme_percent: 'BME share of the board',
  vsm_bme_percent: 'BME share of very senior managers',
} as const;

const viewOf = ({ view }: Benchmark): string => {
  switch (view) {
    case 'workforce_bme_percent':
    case 'board_bme_percent':
    case 'vsm_bme_percent':
      return shareLabels[view];
    default:
      return viewLabels[view];
  }
};

const valueOf = ({ indicator, view, value }: Benchmark): string =>
  view in shareLabels ? `${value.toFixed(1)}%` : formatMeasure(indicatorDefinitions[indicator].measure, value);

interface Props<T extends Benchmark> {
  readonly caption: string;
  readonly figures: readonly T[];
  /** What can be done with a figure, such as removing it; null where nothing can. */
  readonly tools?: ((figure: T) => ReactNode) | null;
}

/** Figures of others, each with its year and source. */
export const BenchmarkTable = <T extends Benchmark>({ caption, figures, tools = null }: Props<T>) => (
  <TableRegion label={caption}>
    <table className="data-table">
      <caption className="quiet">{caption}</caption>
      <TableHead
        headings={[
          { number: 'Indicator' },
          'Figure',
          'Place',
          { number: 'Year' },
          { number: 'Value' },
          'Source',
          ...(tools === null ? [] : ['Change']),
        ]}
      />
      <tbody>
        {figures.map((figure) => (
          <tr key={`${String(figure.indicator)} ${figure.view} ${String(figure.year)} ${figure.place}`}>
            <td className="n">{figure.indicator}</td>
            <th scope="row">{viewOf(figure)}</th>
            <td>{figure.place}</td>
            <td className="n">{figure.year}</td>
            <td className="n value">{valueOf(figure)}</td>
            <td className="quiet">{figure.source}</td>
            {tools === null ? null : <td className="nowrap">{tools(figure)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  </TableRegion>
);
