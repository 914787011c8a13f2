import { Button } from 'nhsuk-react-components';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly confirm: string;
  readonly children: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back with one key. Escape and "Keep things as they are" both leave all as it was. */
export const ConfirmDialog = ({ title, confirm, children, onConfirm, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className="confirm-title">
        {title}
      </h2>
      {children}
      <div className="spread">
        <Button type="button" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button
          type="button"
          secondary
          onClick={() => {
            dialog.current?.close();
          }}
        >
          Keep things as they are
        </Button>
      </div>
    </dialog>
  );
};
