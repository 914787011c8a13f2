import { Button, Checkboxes, Select } from 'nhsuk-react-components';
import { useState } from 'react';
import { lockAfterChoices } from '../../../shared/protection/lock-after';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';
import type { SubmitEvent } from 'react';
import type { Open } from '../../../shared/protection/protection-state.types';

const lockWords = (minutes: number): string =>
  minutes === 0 ? 'Never' : `After ${String(minutes)} minutes without a key or a movement`;

/** How the data open, and when the window locks. Both need a passphrase, or nothing could open the data again. */
export const OpeningForm = ({ state }: { readonly state: Open }) => {
  const [opensBySystem, setOpensBySystem] = useState(state.opensBySystem);
  const [lockAfter, setLockAfter] = useState(state.lockAfter);
  const saving = useChange('protection.set');
  const show = useToast();
  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    saving.mutate(
      { opensBySystem, lockAfter },
      {
        onSuccess: () => {
          show({ text: 'Saved. It holds from now on.' });
        },
      },
    );
  };
  if (!state.hasPassphrase)
    return (
      <section className="settings-form">
        <h2>Opening and locking</h2>
        <p className="quiet">
          With a passphrase you can have it asked for at each start, and have the window locked when nobody uses it.
        </p>
      </section>
    );
  return (
    <form className="settings-form" noValidate onSubmit={save}>
      <h2>Opening and locking</h2>
      {state.canUseSystem ? (
        <Checkboxes name="opens-by-system" small>
          <Checkboxes.Item
            value="system"
            checked={opensBySystem}
            onChange={(event) => {
              setOpensBySystem(event.target.checked);
            }}
          >
            Open without asking where I am signed in to this computer
          </Checkboxes.Item>
        </Checkboxes>
      ) : (
        <p className="quiet">
          This computer has no place for the key that could be relied on, so the passphrase is asked for at each start.
        </p>
      )}
      <Select
        id="lock-after"
        label="Lock the window"
        value={String(lockAfter)}
        onChange={(event) => {
          setLockAfter(lockAfterChoices.find((minutes) => String(minutes) === event.target.value) ?? 0);
        }}
      >
        {lockAfterChoices.map((minutes) => (
          <Select.Option key={minutes} value={String(minutes)}>
            {lockWords(minutes)}
          </Select.Option>
        ))}
      </Select>
      <p className="quiet">
        Locking closes the data and forgets their key. Text typed into an action is kept; what was typed elsewhere and
        not saved is not. While an import runs, the window does not lock by itself.
      </p>
      <Button type="submit" disabled={saving.isPending}>
        Save
      </Button>
      {saving.error === null ? null : <ErrorNotice error={saving.error} />}
    </form>
  );
};
