import { daysWords } from '../../../shared/narrative/experts/request-words';
import { formatPounds } from '../../../shared/narrative/format-pounds';
import { ethnicGroups, groupLabels } from '../../../shared/reference/groups';
import { Cell } from '../../components/Cell';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { LearningRequests } from '../../../shared/report/types/experts-report.types';

/** What each person was given who was given something, and how long a decision took. */
export const MoneyAndDays = ({ requests }: { readonly requests: LearningRequests }) => {
  const groups = ethnicGroups.map((group) => ({ group, ...requests.groups[group] }));
  if (groups.every(({ poundsAHead, days }) => poundsAHead === null && days === null)) return null;
  const caption = `${requests.label}: pounds a head, and days to a decision`;
  return (
    <CopyableTable label={caption} counts={{ kind: 'requests' }}>
      <table className="data-table narrow">
        <caption className="quiet">{caption}</caption>
        <TableHead
          headings={[
            'Group',
            { number: '£ a head' },
            { number: 'Days to a decision: the middle, and the middle half' },
          ]}
        />
        <tbody>
          {groups.map(({ group, poundsAHead, days }) => (
            <tr key={group}>
              <th scope="row">{groupLabels[group]}</th>
              <td className="n">
                <Cell value={formatPounds(poundsAHead?.count ?? null, poundsAHead?.isHidden ?? false)} />
              </td>
              <td className="n">{daysWords(days)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};
