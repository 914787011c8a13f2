import { useEffect, useRef, useState } from 'react';
import { actionStatuses } from '../../../../shared/actions/action';
import type { PointerEvent as ReactPointerEvent } from 'react';
import type { Action, ActionStatus } from '../../../../shared/actions/action';

/** So far a press is still a click. */
const slack = 6;

const columnAt = (x: number, y: number): ActionStatus | null => {
  const column = document.elementFromPoint(x, y)?.closest('[data-status]');
  return actionStatuses.find((status) => status === column?.getAttribute('data-status')) ?? null;
};

const isControl = (target: EventTarget): boolean => target instanceof Element && target.closest('a, button') !== null;

interface Dragging {
  /** The column under the card; null while nothing is dragged. */
  readonly over: ActionStatus | null;
  readonly startDrag: (event: ReactPointerEvent<HTMLElement>, action: Action) => void;
}

/**
 * Drags a card with a mouse or pen. A finger scrolls the page instead; for it, and for the keyboard, each card has buttons that do the same.
 * Escape lets the card go where it was.
 */
export const useCardDrag = (onDrop: (action: Action, status: ActionStatus) => void): Dragging => {
  const [over, setOver] = useState<ActionStatus | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const startDrag: Dragging['startDrag'] = (event, action) => {
    if (event.button !== 0 || event.pointerType === 'touch' || isControl(event.target)) return;
    const card = event.currentTarget;
    const { clientX, clientY } = event;
    let isDragged = false;
    const move = (now: PointerEvent): void => {
      const [x, y] = [now.clientX - clientX, now.clientY - clientY];
      if (!isDragged && Math.hypot(x, y) < slack) return;
      isDragged = true;
      card.classList.add('is-dragged');
      card.style.transform = `translate(${String(x)}px, ${String(y)}px)`;
      setOver(columnAt(now.clientX, now.clientY));
    };
    const end = (): void => {
      card.classList.remove('is-dragged');
      card.style.transform = '';
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', escape);
      stop.current = null;
      setOver(null);
    };
    const drop = (now: PointerEvent): void => {
      const status = isDragged ? columnAt(now.clientX, now.clientY) : null;
      end();
      if (status !== null) onDrop(action, status);
    };
    const escape = (key: KeyboardEvent): void => {
      if (key.key === 'Escape') end();
    };
    stop.current?.();
    stop.current = end;
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', escape);
  };
  return { over, startDrag };
};
