import { Link } from 'wouter';
import { actionStatuses, statusLabels } from '../../../../shared/actions/action';
import { measureTitle } from '../../../../shared/narrative/actions/measure-title';
import { PlanDateCell } from './PlanDateCell';
import type { PointerEvent } from 'react';
import type { Action, ActionStatus } from '../../../../shared/actions/action';

const shortNames: Readonly<Record<ActionStatus, string>> = { red: 'Red', amber: 'Amber', green: 'Green', blue: 'Blue' };

/** The id of what has the focus after a card was moved by its buttons. */
export const cardLinkId = (id: string): string => `card-${id}`;

interface Props {
  readonly action: Action;
  readonly onMove: (action: Action, status: ActionStatus) => void;
  readonly onPress: (event: PointerEvent<HTMLElement>, action: Action) => void;
}

export const BoardCard = ({ action, onMove, onPress }: Props) => (
  <li
    className="board-card"
    onPointerDown={(event) => {
      onPress(event, action);
    }}
  >
    <Link id={cardLinkId(action.id)} href={`/actions/${action.id}`}>
      {action.reference}
    </Link>
    <bdi className="plan-words">{action.change === '' ? action.issue : action.change}</bdi>
    <span className="quiet small">{measureTitle(action.baseline.ref)}</span>
    <span className="small">
      <bdi>{action.owner}</bdi>. Due <PlanDateCell action={action} date={action.due} />
    </span>
    <span className="move-to no-print">
      <span className="quiet small" aria-hidden="true">
        Move to
      </span>
      {actionStatuses
        .filter((status) => status !== action.status)
        .map((status) => (
          <button
            key={status}
            type="button"
            className="button-quiet"
            aria-label={`${shortNames[status]}: move ${action.reference} to ${statusLabels[status]}`}
            onClick={() => {
              onMove(action, status);
            }}
          >
            {shortNames[status]}
          </button>
        ))}
    </span>
  </li>
);
