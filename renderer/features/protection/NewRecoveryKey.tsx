import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useToast } from '../../session/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeepRecoveryKey } from './KeepRecoveryKey';
import { CurrentSecret, ShowSecret } from './SecretFields';
import { useOwnChange, useShowState } from './use-own-change';
import type { SubmitEvent } from 'react';
import type { Open } from '../../../shared/protection/protection-state.types';

interface AskProps {
  readonly state: Open;
  readonly onMade: (recoveryKey: string) => void;
}

const Ask = ({ state: { hasPassphrase, isRecoveryKept }, onMade }: AskProps) => {
  const [current, setCurrent] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const making = useOwnChange('protection.newRecoveryKey');
  const make = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const isMissing = hasPassphrase && current === '';
    setProblem(isMissing ? 'Type what opens the data now' : null);
    if (isMissing) {
      document.getElementById('recovery-current')?.focus();
      return;
    }
    making.mutate(
      { current: hasPassphrase ? current : null },
      {
        onSuccess: ({ recoveryKey }) => {
          onMade(recoveryKey);
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={make}>
      <p>
        {isRecoveryKept
          ? 'Make a new one if yours is lost or may have been seen. The one before opens nothing from then on.'
          : 'It opens your data when this computer cannot, or when the passphrase is forgotten. Without one, your data may be lost with this laptop.'}
      </p>
      {hasPassphrase ? (
        <>
          <CurrentSecret
            id="recovery-current"
            value={current}
            isShown={isShown}
            error={problem}
            onChange={setCurrent}
          />
          <ShowSecret isShown={isShown} what="it" onChange={setIsShown} />
        </>
      ) : null}
      <Button type="submit" secondary={isRecoveryKept} disabled={making.isPending}>
        {isRecoveryKept ? 'Make a new recovery key' : 'Make my recovery key'}
      </Button>
      <p role="status">{making.isPending ? 'Making it…' : ''}</p>
      {making.error === null ? null : <ErrorNotice error={making.error} />}
    </form>
  );
};

export const NewRecoveryKey = ({ state }: { readonly state: Open }) => {
  const [made, setMade] = useState<string | null>(null);
  const client = useQueryClient();
  const become = useShowState();
  const show = useToast();
  return (
    <section className="settings-form">
      <h2>Recovery key</h2>
      {made === null ? (
        <Ask
          state={state}
          onMade={(recoveryKey) => {
            setMade(recoveryKey);
            // It is not kept until that is said, also where the page is left before.
            void client.invalidateQueries({ queryKey: ['protection.get'] });
          }}
        />
      ) : (
        <KeepRecoveryKey
          recoveryKey={made}
          confirm="Done"
          onKept={(next) => {
            become(next);
            setMade(null);
            show({ text: 'The new recovery key opens your data from now on.' });
          }}
        />
      )}
    </section>
  );
};
