import { registerSource } from '../../../shared/narrative/leaving/picture-source';
import { formatCount } from '../../../shared/narrative/format';
import { AddAction } from '../../components/AddAction';
import { Cell } from '../../components/Cell';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { ShownSeniority } from '../../../shared/disclosure/experts/disclose-seniority';
import type { ExpertsFigures } from '../../../shared/report/types/experts-report.types';

const caption = 'Level overseas against first UK band, people';

const Table = ({ table }: { readonly table: ShownSeniority }) => (
  <CopyableTable label={caption} origin={{ source: registerSource }} counts={{ kind: 'register' }}>
    <table className="data-table narrow">
      <caption className="nhsuk-u-visually-hidden">{caption}</caption>
      <TableHead headings={['Level overseas', ...table.bands.map((number) => ({ number }))]} />
      <tbody>
        {table.rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((shown, at) => (
              <td key={table.bands[at]} className="n">
                <Cell value={formatCount(shown.count, shown.isHidden)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </CopyableTable>
);

/** Whether people who were senior overseas began in junior posts here. */
export const SeniorityTable = ({ year, experts }: { readonly year: number; readonly experts: ExpertsFigures }) => (
  <section>
    <h2>First UK band against level overseas</h2>
    <p>{experts.words.seniority}</p>
    {experts.seniorityByBand === null ? null : (
      <>
        <Table table={experts.seniorityByBand} />
        <AddAction year={year} starts={[{ label: 'First band', measure: { kind: 'experts', share: 'first_band' } }]} />
      </>
    )}
  </section>
);
