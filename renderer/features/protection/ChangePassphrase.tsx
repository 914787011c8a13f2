import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useToast } from '../../session/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';
import { CurrentSecret, firstProblem, NewPassphrase, newPassphraseProblem, ShowSecret } from './SecretFields';
import { useOwnChange, useShowState } from './use-own-change';
import type { SubmitEvent } from 'react';
import type { Open } from '../../../shared/protection/protection-state.types';

const none = { 'current-secret': null, 'new-passphrase': null };

export const ChangePassphrase = ({ state: { hasPassphrase } }: { readonly state: Open }) => {
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [problems, setProblems] = useState<Readonly<Record<string, string | null>>>(none);
  const changing = useOwnChange('protection.setPassphrase');
  const show = useToast();
  const become = useShowState();
  const change = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const found = {
      'current-secret': hasPassphrase && current === '' ? 'Type what opens the data now' : null,
      'new-passphrase': newPassphraseProblem(passphrase),
    };
    setProblems(found);
    const first = firstProblem(found);
    if (first !== null) {
      document.getElementById(first)?.focus();
      return;
    }
    changing.mutate(
      { current: hasPassphrase ? current : null, passphrase },
      {
        onSuccess: (state) => {
          become(state);
          changing.reset();
          setCurrent('');
          setPassphrase('');
          show({ text: hasPassphrase ? 'The passphrase is changed.' : 'The passphrase opens your data from now on.' });
        },
      },
    );
  };
  return (
    <form className="settings-form" noValidate onSubmit={change}>
      <h2>{hasPassphrase ? 'Change the passphrase' : 'Add a passphrase'}</h2>
      {hasPassphrase ? null : (
        <p>It opens your data on another computer or profile too, and the window can then be locked.</p>
      )}
      {hasPassphrase ? (
        <CurrentSecret
          id="current-secret"
          value={current}
          isShown={isShown}
          error={problems['current-secret'] ?? null}
          onChange={setCurrent}
        />
      ) : null}
      <NewPassphrase
        id="new-passphrase"
        label="New passphrase"
        value={passphrase}
        isShown={isShown}
        error={problems['new-passphrase'] ?? null}
        onChange={setPassphrase}
      />
      <ShowSecret isShown={isShown} onChange={setIsShown} />
      <Button type="submit" disabled={changing.isPending}>
        {hasPassphrase ? 'Change it' : 'Add it'}
      </Button>
      <p role="status">{changing.isPending ? 'Checking and saving…' : ''}</p>
      {changing.error === null ? null : <ErrorNotice error={changing.error} />}
    </form>
  );
};
