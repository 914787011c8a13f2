import { registerFieldLabels } from '../../../shared/narrative/experts/register-words';
import { registerSource } from '../../../shared/narrative/leaving/picture-source';
import { formatCount, formatPercent } from '../../../shared/narrative/format';
import { Cell } from '../../components/Cell';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { ShownSaid } from '../../../shared/disclosure/experts/disclose-completeness';
import type { ExpertsFigures } from '../../../shared/report/types/experts-report.types';

const caption = 'What the register says, of people who agreed to be held';

const shareOf = ({ count, isHidden }: ShownSaid, all: number | null): string =>
  formatPercent(count === null || all === null || all === 0 ? null : (count / all) * 100, isHidden || all === null);

/** How many of the people in the register say what. A figure of a half-filled column is about those who filled it in. */
export const Completeness = ({ experts }: { readonly experts: ExpertsFigures }) => (
  <section>
    <h2>How complete the register is</h2>
    <p>
      Each figure on this page is about those alone of whom the register says something. The fewer they are, the less it
      says of everybody.
    </p>
    <CopyableTable label={caption} origin={{ source: registerSource }} counts={{ kind: 'register' }}>
      <table className="data-table narrow">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <TableHead headings={['The register says', { number: 'People' }, { number: 'Share' }]} />
        <tbody>
          {experts.completeness.map((said) => (
            <tr key={said.field}>
              <th scope="row">{registerFieldLabels[said.field]}</th>
              <td className="n">
                <Cell value={formatCount(said.count, said.isHidden)} />
              </td>
              <td className="n">
                <Cell value={shareOf(said, experts.consented.count)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </CopyableTable>
  </section>
);
