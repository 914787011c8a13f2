import { Button } from 'nhsuk-react-components';
import { WorkbenchFailure } from '../../api/call';

interface Props {
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onLeaveOut: (parts: readonly string[]) => void;
}

/** Beside a release that was refused: the change that was found to make it safe, made for this export alone. */
export const LeaveOut = ({ error, isBusy, onLeaveOut }: Props) => {
  const parts = error instanceof WorkbenchFailure ? error.details?.['leaveOut'] : undefined;
  if (typeof parts !== 'string') return null;
  const names = String(error instanceof WorkbenchFailure ? (error.details?.['leaveOutNames'] ?? '') : '').split('\n');
  return (
    <>
      <p>What would be left out, of this export alone:</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <Button
        type="button"
        secondary
        disabled={isBusy}
        onClick={() => {
          onLeaveOut(parts.split('\n'));
        }}
      >
        Leave {names.length === 1 ? 'it' : 'them'} out and export
      </Button>
    </>
  );
};
