import { trainingSource } from '../../../shared/narrative/leaving/picture-source';
import { reasonsTitle, reasonsUnit } from '../../../shared/narrative/training/training-reason-words';
import { Cell } from '../../components/Cell';
import { formatCountOf, formatShare } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { GroupFigure } from '../../../shared/indicators/figure';
import type { ReasonsReport } from '../../../shared/report/types/training-report.types';

const headings = [
  'Reason',
  { number: 'White' },
  { number: 'White %' },
  { number: 'BME' },
  { number: 'BME %' },
  { number: 'Unknown' },
  { number: 'Unknown %' },
] as const;

const Group = ({ group }: { readonly group: GroupFigure }) => (
  <>
    <td className="n">
      <Cell value={formatCountOf(group)} />
    </td>
    <td className="n">
      <Cell value={formatShare(group)} />
    </td>
  </>
);

interface Props {
  readonly reasons: ReasonsReport;
  /** The training years together. */
  readonly span: string;
}

/** Why outcomes were unsatisfactory, as far as the files say. */
export const ReasonsTable = ({ reasons, span }: Props) => (
  <>
    <h3>{reasonsTitle}</h3>
    {reasons.sentence === null ? null : <p>{reasons.sentence}</p>}
    <p className="quiet">{reasonsUnit}</p>
    <CopyableTable label={reasonsTitle} origin={{ span, source: trainingSource }}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">{reasonsTitle}</caption>
        <TableHead headings={headings} />
        <tbody>
          {reasons.rows.map(({ reason, label, white, bme, unknown }) => (
            <tr key={reason}>
              <th scope="row">{label}</th>
              <Group group={white} />
              <Group group={bme} />
              <Group group={unknown} />
            </tr>
          ))}
        </tbody>
      </table>
    </CopyableTable>
  </>
);
