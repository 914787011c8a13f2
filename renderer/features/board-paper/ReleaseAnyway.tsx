import { useState } from 'react';
import { WorkbenchFailure } from '../../api/call';
import { AskDialog } from '../year/AskDialog';
import type { Override } from '../../../shared/releases/release.types';

interface Props {
  readonly id: string;
  readonly error: unknown;
  readonly onRelease: (override: Override) => void;
}

/** Beside a release that was refused: letting it go all the same takes a role and a reason, and both are kept. */
export const ReleaseAnyway = ({ id, error, onRelease }: Props) => {
  const [isAsking, setIsAsking] = useState(false);
  if (!(error instanceof WorkbenchFailure) || error.code !== 'release_refused') return null;
  return (
    <>
      <p>
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            setIsAsking(true);
          }}
        >
          Release it all the same…
        </button>
      </p>
      {isAsking ? (
        <AskDialog
          id={id}
          title="Release it all the same?"
          confirm="Release it"
          words={{
            label: 'The reason',
            hint: 'Why the release is needed although a small number can be worked out',
            isNeeded: true,
          }}
          onAnswer={({ role, words }) => {
            setIsAsking(false);
            onRelease({ role: role.trim(), reason: words.trim() });
          }}
          onClose={() => {
            setIsAsking(false);
          }}
        >
          <p>
            Somebody who holds the earlier release can work out a small number of people. Your role and the reason are
            kept for good in the list of what has left.
          </p>
        </AskDialog>
      ) : null}
    </>
  );
};
