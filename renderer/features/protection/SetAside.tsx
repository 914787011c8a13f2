import { Button } from 'nhsuk-react-components';
import { ConfirmedChange } from '../../components/ConfirmedChange';
import { useOwnChange } from './use-own-change';
import type { ProtectionState } from '../../../shared/protection/protection-state.types';

/** The last way out: data that nobody can open are moved aside whole, and nothing is deleted. */
export const SetAside = ({ onChange }: { readonly onChange: (state: ProtectionState) => void }) => {
  const moving = useOwnChange('protection.setAside');
  return (
    <ConfirmedChange
      title="Begin anew?"
      confirm="Set the data aside"
      button={(ask) => (
        <Button type="button" secondary disabled={moving.isPending} onClick={ask}>
          Set these data aside and begin anew
        </Button>
      )}
      error={moving.error}
      onConfirm={() => {
        moving.mutate({}, { onSuccess: onChange });
      }}
    >
      <p>
        The workbench starts empty. The data and their backups are moved into a folder of their own beside the new ones.
        They stay encrypted, and can still be opened from there if the passphrase or recovery key is found.
      </p>
    </ConfirmedChange>
  );
};
