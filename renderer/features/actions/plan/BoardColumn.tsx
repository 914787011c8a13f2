import { useState } from 'react';
import { statusLabels } from '../../../../shared/actions/action';
import { moreWords } from '../../../../shared/narrative/actions/plan-words';
import { BoardCard } from './BoardCard';
import { usePrinting } from './use-printing';
import type { ComponentProps } from 'react';
import type { Action, ActionStatus } from '../../../../shared/actions/action';

/** So many cards at first, and so many more each time. */
const step = 25;

export const columnHeadingId = (status: ActionStatus): string => `column-${status}`;

interface Props extends Pick<ComponentProps<typeof BoardCard>, 'onMove' | 'onPress'> {
  readonly status: ActionStatus;
  readonly actions: readonly Action[];
  readonly isOver: boolean;
}

export const BoardColumn = ({ status, actions, isOver, ...moving }: Props) => {
  const [most, setMost] = useState(step);
  const isPrinting = usePrinting();
  const shown = isPrinting ? actions : actions.slice(0, most);
  const more = actions.length - shown.length;
  return (
    <section
      className={`board-column is-${status}${isOver ? ' is-over' : ''}`}
      data-status={status}
      aria-labelledby={columnHeadingId(status)}
    >
      <h2 id={columnHeadingId(status)} tabIndex={-1}>
        {statusLabels[status]} <span className="quiet">({actions.length})</span>
      </h2>
      {actions.length === 0 ? <p className="quiet small">None.</p> : null}
      <ul className="plain-list">
        {shown.map((action) => (
          <BoardCard key={action.id} action={action} {...moving} />
        ))}
      </ul>
      {more === 0 ? null : (
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            setMost(most + step);
          }}
        >
          Show {moreWords(Math.min(step, more))} of {actions.length}
        </button>
      )}
    </section>
  );
};
