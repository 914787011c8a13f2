import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useOwnChange } from './use-own-change';
import type { ProtectionState } from '../../../shared/protection/protection-state.types';

/** The last way out: data that nobody can open are moved aside whole, and nothing is deleted. */
export const SetAside = ({ onChange }: { readonly onChange: (state: ProtectionState) => void }) => {
  const [isAsking, setIsAsking] = useState(false);
  const moving = useOwnChange('protection.setAside');
  return (
    <>
      <Button
        type="button"
        secondary
        disabled={moving.isPending}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        Set these data aside and begin anew
      </Button>
      {moving.error === null ? null : <ErrorNotice error={moving.error} />}
      {isAsking ? (
        <ConfirmDialog
          title="Begin anew?"
          confirm="Set the data aside"
          onClose={() => {
            setIsAsking(false);
          }}
          onConfirm={() => {
            setIsAsking(false);
            moving.mutate({}, { onSuccess: onChange });
          }}
        >
          <p>
            The workbench starts empty. The data and their backups are moved into a folder of their own beside the new
            ones. They stay encrypted, and can still be opened from there if the passphrase or recovery key is found.
          </p>
        </ConfirmDialog>
      ) : null}
    </>
  );
};
