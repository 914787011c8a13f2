import { Link } from 'wouter';
import { listWords } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { missingOfDraft } from '../../../shared/plan-file/plan-draft';
import type { PlanDraft } from '../../../shared/plan-file/plan-draft';

const label = 'Drafts out of imported plans';

/** Drafts stand apart from the plan, with what each still lacks. */
export const DraftsTable = ({ drafts }: { readonly drafts: readonly PlanDraft[] }) => (
  <TableRegion label={label}>
    <table className="data-table">
      <caption className="nhsuk-u-visually-hidden">{label}</caption>
      <TableHead headings={['Draft', 'What will change', 'Indicator in the plan', 'Owner', 'Still missing', 'From']} />
      <tbody>
        {drafts.map((draft) => (
          <tr key={draft.id}>
            <th scope="row" className="nowrap">
              <Link href={`/actions/drafts/${draft.id}`}>{draft.reference}</Link>
            </th>
            <td>
              <div className="clamped">{draft.change === '' ? draft.issue : draft.change}</div>
            </td>
            <td>{draft.metricWords === '' ? draft.indicators.join(', ') : draft.metricWords}</td>
            <td>{draft.owner}</td>
            <td>{listWords(missingOfDraft(draft))}</td>
            <td className="quiet">{draft.origin}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableRegion>
);
