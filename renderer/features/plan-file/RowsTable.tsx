import { statusLabels } from '../../../shared/actions/action';
import { draftOf } from '../../../shared/plan-file/plan-questions';
import { missingOfDraft } from '../../../shared/plan-file/plan-draft';
import { formatDate, listWords } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { toggled, withAnswers } from './decisions';
import type { PlanReading } from '../../../shared/ipc/replies/plans';
import type { PlanRow } from '../../../shared/plan-file/plan-row.types';
import type { Decisions } from './decisions';

interface Props {
  readonly label: string;
  readonly reading: PlanReading;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

const Row = ({ row, reading, decisions, onDecide }: Omit<Props, 'label'> & { readonly row: PlanRow }) => {
  const draft = draftOf(row, reading.fileName, decisions.answers);
  const where = `${row.place.sheet}, row ${String(row.place.row)}`;
  return (
    <tr>
      <td>
        <label>
          <input
            type="checkbox"
            checked={!decisions.answers.without.includes(row.id)}
            onChange={(event) => {
              onDecide(
                withAnswers(decisions, {
                  without: toggled(decisions.answers.without, row.id, !event.target.checked),
                }),
              );
            }}
          />
          <span className="nhsuk-u-visually-hidden">Take {where}</span>
        </label>
      </td>
      <th scope="row" className="quiet">
        {where}
      </th>
      <td>
        {draft.issue === '' ? null : <div className="clamped">{draft.issue}</div>}
        <div className="clamped">{draft.change}</div>
      </td>
      <td>{draft.indicators.length === 0 ? draft.metricWords || '–' : draft.indicators.join(', ')}</td>
      <td>{draft.owner === '' ? '–' : draft.owner}</td>
      <td>{draft.due === '' ? draft.dueWords || '–' : formatDate(draft.due)}</td>
      <td>{draft.status === null ? draft.statusWords || '–' : statusLabels[draft.status]}</td>
      <td>{listWords(missingOfDraft(draft))}</td>
    </tr>
  );
};

const headings = ['Take', 'Place', 'Issue and action', 'Indicator', 'Owner', 'Due', 'Status', 'Still missing'];

/** What each row becomes, with the answers given so far. */
export const RowsTable = ({ label, ...rest }: Props) => (
  <TableRegion label={label}>
    <table className="data-table">
      <caption className="nhsuk-u-visually-hidden">{label}</caption>
      <TableHead headings={headings} />
      <tbody>
        {rest.reading.rows.map((row) => (
          <Row key={row.id} row={row} {...rest} />
        ))}
      </tbody>
    </table>
  </TableRegion>
);
