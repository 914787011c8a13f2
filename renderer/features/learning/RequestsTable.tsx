import { formatPounds } from '../../../shared/narrative/format-pounds';
import { formatCount, formatPercent } from '../../../shared/narrative/format';
import { ethnicGroups, groupLabels } from '../../../shared/reference/groups';
import { Cell } from '../../components/Cell';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { ShownRequests } from '../../../shared/disclosure/experts/disclose-requests';
import type { ShownCount } from '../../../shared/disclosure/experts/shown-count';
import type { LearningRequests } from '../../../shared/report/types/experts-report.types';

const headings = ['Asked', 'Approved', 'Refused', 'Approved of decided', 'Funded', 'Attended', 'Given'] as const;

/** "–" where the file does not say, "*" where it may not be shown. */
const count = (shown: ShownCount | null): string => formatCount(shown?.count ?? null, shown?.isHidden ?? false);

const cellsOf = (group: ShownRequests): readonly string[] => [
  count(group.asked),
  count(group.approved),
  count(group.refused),
  formatPercent(group.approvalPercent, group.approved.isHidden || group.refused.isHidden),
  count(group.funded),
  count(group.attended),
  formatPounds(group.given?.count ?? null, group.given?.isHidden ?? false),
];

/** Requests of one kind by ethnic group. Requests are counted, not people. */
export const RequestsTable = ({ requests }: { readonly requests: LearningRequests }) => {
  const caption = `${requests.label} by ethnic group: requests, not people`;
  return (
    <CopyableTable label={caption} counts={{ kind: 'requests' }}>
      <table className="data-table">
        <caption className="quiet">{caption}</caption>
        <TableHead headings={['Group', ...headings.map((number) => ({ number }))]} />
        <tbody>
          {ethnicGroups.map((group) => (
            <tr key={group}>
              <th scope="row">{groupLabels[group]}</th>
              {cellsOf(requests.groups[group]).map((value, at) => (
                <td key={headings[at]} className="n">
                  <Cell value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};
