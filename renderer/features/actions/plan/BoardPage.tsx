import { useCallback, useEffect, useMemo, useRef } from 'react';
import { actionStatuses } from '../../../../shared/actions/action';
import { groupPlan } from '../../../../shared/actions/plan/group-plan';
import { cardLinkId } from './BoardCard';
import { BoardColumn, columnHeadingId } from './BoardColumn';
import { PlanPage } from './PlanPage';
import { useCardDrag } from './use-card-drag';
import { useMove } from './use-move';
import type { Action, ActionStatus } from '../../../../shared/actions/action';

interface Moved {
  readonly id: string;
  readonly status: ActionStatus;
}

/** A card that is moved takes the focus with it; where it is further down its column, the column has it. */
const useFocusAfterMove = (shown: readonly Action[]): ((moved: Moved) => void) => {
  const moving = useRef<Moved | null>(null);
  useEffect(() => {
    const moved = moving.current;
    if (moved === null || !shown.some(({ id, status }) => id === moved.id && status === moved.status)) return;
    moving.current = null;
    const card = document.getElementById(cardLinkId(moved.id));
    (card ?? document.getElementById(columnHeadingId(moved.status)))?.focus();
  }, [shown]);
  return useCallback((moved) => {
    moving.current = moved;
  }, []);
};

const Board = ({ shown }: { readonly shown: readonly Action[] }) => {
  const focusAfter = useFocusAfterMove(shown);
  const move = useMove(({ id }, status) => {
    focusAfter({ id, status });
  });
  const { over, startDrag } = useCardDrag(move);
  const columns = useMemo(() => new Map(groupPlan(shown, 'status').map(({ key, actions }) => [key, actions])), [shown]);
  return (
    <>
      <p className="quiet small no-print">
        Drag a card to another column, or use the buttons on it. Each move can be undone.
      </p>
      <div className="board">
        {actionStatuses.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            actions={columns.get(status) ?? []}
            isOver={over === status}
            onMove={move}
            onPress={startDrag}
          />
        ))}
      </div>
    </>
  );
};

/** The plan by status. Sorted as in the table. */
export const BoardPage = () => <PlanPage view="board">{(shown) => <Board shown={shown} />}</PlanPage>;
