import { bandsInOrder } from '../../../shared/charts/band-share-picture';
import { isStar } from '../../../shared/charts/report-rows';
import { noGroupFigure } from '../../../shared/indicators/group-figure';
import { whyNoShare } from '../../../shared/narrative/band-share';
import { formatCount, formatPeople, formatPercent, formatPoints } from '../../../shared/narrative/format';
import { bandLabel, sectionLabels } from '../../../shared/reference/bands';
import { Cell } from '../../components/Cell';
import { FindingChip } from '../../components/FindingChip';
import { formatRange, formatShare } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { Section } from '../../../shared/reference/bands';
import type { BandReport, YearReport } from '../../../shared/report/types/year-report.types';

const headings = ['White', 'BME', 'Unknown', 'BME share', 'Workforce', 'Gap', '95% interval', 'People short'] as const;

const Row = ({ row }: { readonly row: BandReport }) => {
  const { figure } = row;
  return (
    <tr>
      <th scope="row">{bandLabel(row.band)}</th>
      {[figure.white, figure.bme, figure.unknown].map((group, index) => (
        <td key={headings[index]} className="n">
          <Cell value={formatCount(group.count, group.isHidden)} />
        </td>
      ))}
      <td className="n">
        <Cell value={formatPercent(figure.bme.percent, whyNoShare(figure) === 'hidden')} />
      </td>
      <td className="n">
        <Cell value={formatShare(figure.workforceBme ?? noGroupFigure)} />
      </td>
      <td className="n value">
        <Cell value={formatPoints(figure.value, isStar(figure))} />
      </td>
      <td className="n">{formatRange(figure, formatPoints) ?? '–'}</td>
      <td className="n">
        <Cell value={formatPeople(figure.shortfall, isStar(figure))} />
      </td>
      <td>
        <FindingChip found={figure} tag={row.words.tag} />
      </td>
    </tr>
  );
};

export const BandsTable = ({ report, section }: { readonly report: YearReport; readonly section: Section }) => {
  const rows = bandsInOrder(report, section);
  const reasons = [...new Set(rows.flatMap((row) => row.words.hidden ?? []))];
  const caption = `${sectionLabels[section]}: each band against the whole workforce`;
  return (
    <>
      <CopyableTable label={caption} counts={{ kind: 'bands' }}>
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">{caption}</caption>
          <TableHead headings={['Band', ...headings.map((number) => ({ number })), 'What the numbers support']} />
          <tbody>
            {rows.map((row) => (
              <Row key={row.band} row={row} />
            ))}
          </tbody>
        </table>
      </CopyableTable>
      <p className="quiet">
        “Workforce” is the BME share of the whole workforce. “People short” is how many more BME staff the band would
        hold at that share; “–” where it holds as many or more.
      </p>
      {reasons.map((reason) => (
        <p key={reason} className="quiet">
          * {reason}
        </p>
      ))}
    </>
  );
};
