import { reasonLabel } from '../../../shared/narrative/experts/request-words';
import { formatCount } from '../../../shared/narrative/format';
import { ethnicGroups, groupLabels } from '../../../shared/reference/groups';
import { Cell } from '../../components/Cell';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { ShownReason } from '../../../shared/disclosure/experts/disclose-requests';
import type { LearningRequests } from '../../../shared/report/types/experts-report.types';

type Reason = ShownReason['reason'];

const find = (reasons: readonly ShownReason[], wanted: Reason): ShownReason | undefined =>
  reasons.find(({ reason }) => reason === wanted);

/** Why requests were refused, by group. Kinds of reason that nobody was given are left out. */
export const ReasonsTable = ({ requests }: { readonly requests: LearningRequests }) => {
  const lists = ethnicGroups.map((group) => requests.groups[group].reasons);
  const used = (lists[0] ?? []).filter(({ reason }) =>
    lists.some((reasons) => {
      const found = find(reasons, reason);
      return found !== undefined && (found.isHidden || found.count !== 0);
    }),
  );
  if (used.length === 0) return null;
  const caption = `${requests.label} that were refused, by reason`;
  return (
    <CopyableTable label={caption} counts={{ kind: 'requests' }}>
      <table className="data-table narrow">
        <caption className="quiet">{caption}</caption>
        <TableHead headings={['Reason', ...ethnicGroups.map((group) => ({ number: groupLabels[group] }))]} />
        <tbody>
          {used.map(({ reason }) => (
            <tr key={reasonLabel(reason)}>
              <th scope="row">{reasonLabel(reason)}</th>
              {lists.map((reasons, at) => {
                const found = find(reasons, reason);
                return (
                  <td key={ethnicGroups[at]} className="n">
                    <Cell value={formatCount(found?.count ?? null, found?.isHidden ?? false)} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};
