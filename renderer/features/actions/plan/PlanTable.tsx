import { groupsOnPage } from '../../../../shared/actions/plan/group-plan';
import { TableRegion } from '../../../components/TableRegion';
import { columnCount, TableHeads } from './TableHeads';
import { TableRow } from './TableRow';
import { shownWords } from '../../../../shared/narrative/actions/plan-words';
import type { GroupOnPage, PlanGroup } from '../../../../shared/actions/plan/group-plan';

interface Choosing {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

const Group = ({ group, chosen, onChoose }: Choosing & { readonly group: GroupOnPage }) => (
  <tbody>
    {group.label === '' ? null : (
      <tr className="group-row">
        <th scope="rowgroup" colSpan={columnCount}>
          <bdi>{group.label}</bdi> <span className="quiet">{shownWords(group.total, group.total)}</span>
        </th>
      </tr>
    )}
    {group.actions.map((action) => (
      <TableRow key={action.id} action={action} isChosen={chosen.has(action.id)} onChoose={onChoose} />
    ))}
  </tbody>
);

interface Props extends Choosing {
  readonly groups: readonly PlanGroup[];
  readonly from: number;
  readonly size: number;
}

export const PlanTable = ({ groups, from, size, ...choosing }: Props) => (
  <TableRegion label="Action plan">
    <table className="data-table plan-table">
      <caption className="nhsuk-u-visually-hidden">
        Action plan. Headings that are buttons sort the table; the box at the beginning of a row chooses it for changing
        several at once.
      </caption>
      <TableHeads />
      {groupsOnPage(groups, from, size).map((group) => (
        <Group key={group.key} group={group} {...choosing} />
      ))}
    </table>
  </TableRegion>
);
