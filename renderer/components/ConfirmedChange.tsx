import { useState } from 'react';
import { ConfirmDialog } from './ConfirmDialog';
import { ErrorNotice } from './ErrorNotice';
import type { ReactNode } from 'react';

interface Props {
  /** What is asked, and what one agrees to. */
  readonly title: string;
  readonly confirm: string;
  readonly children: ReactNode;
  /** The button that asks. */
  readonly button: (ask: () => void) => ReactNode;
  /** Why it failed; null where it did not. */
  readonly error: unknown;
  readonly onConfirm: () => void;
}

/** Something that is done only after it was asked about, and what is said where it fails. */
export const ConfirmedChange = ({ title, confirm, children, button, error, onConfirm }: Props) => {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      {button(() => {
        setIsAsking(true);
      })}
      {error === null ? null : <ErrorNotice error={error} />}
      {isAsking ? (
        <ConfirmDialog
          title={title}
          confirm={confirm}
          onClose={() => {
            setIsAsking(false);
          }}
          onConfirm={() => {
            setIsAsking(false);
            onConfirm();
          }}
        >
          {children}
        </ConfirmDialog>
      ) : null}
    </>
  );
};
