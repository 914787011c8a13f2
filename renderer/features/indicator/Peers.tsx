import { isStar } from '../../../shared/charts/report-rows';
import { HelpHeading } from '../../components/HelpHeading';
import { Cell } from '../../components/Cell';
import { formatMeasure } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';

const caption = 'Other organisations';

/** Imported figures of other organisations beside the trust's own, each with its year and source. */
export const Peers = ({ report }: { readonly report: IndicatorReport }) => {
  const { figure, peers } = report;
  if (peers.length === 0) return null;
  return (
    <section>
      <HelpHeading title={caption} page="compare" />
      <CopyableTable label={caption}>
        <table className="data-table narrow">
          <caption className="nhsuk-u-visually-hidden">{caption}</caption>
          <TableHead
            headings={[
              'Organisation',
              'Year',
              { number: figure.measure === 'relative_likelihood' ? 'Ratio' : 'Gap' },
              'Source',
            ]}
          />
          <tbody>
            <tr>
              <th scope="row">Your figure</th>
              <td>{figure.year}</td>
              <td className="n value">
                <Cell value={formatMeasure(figure.measure, figure.value, isStar(figure))} />
              </td>
              <td>{figure.source === 'return' ? 'Annual return' : 'Extracts'}</td>
            </tr>
            {peers.map((peer) => (
              <tr key={peer.place}>
                <th scope="row">{peer.place}</th>
                <td>{peer.year}</td>
                <td className="n value">{formatMeasure(figure.measure, peer.value)}</td>
                <td>{peer.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </CopyableTable>
    </section>
  );
};
