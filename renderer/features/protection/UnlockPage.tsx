import { Button, Checkboxes, Details } from 'nhsuk-react-components';
import { useEffect, useState } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';
import { PassphraseField } from '../handover/PassphraseField';
import { ShowSecret } from './SecretFields';
import { SetAside } from './SetAside';
import { useOwnChange } from './use-own-change';
import type { SubmitEvent } from 'react';
import type { Locked, ProtectionState } from '../../../shared/protection/protection-state.types';

interface Props {
  readonly state: Locked;
  readonly onChange: (state: ProtectionState) => void;
}

const ledes: Readonly<Record<Locked['why'], string>> = {
  start: 'Your data are encrypted. Type what opens them.',
  idle: 'Nobody has used the window for a while, so it was locked. Text you had typed into an action is kept.',
  asked: 'The data are locked. Text you had typed into an action is kept.',
};

const lost =
  'This computer cannot open the data by itself, although another computer or profile could. Type what opens them; nothing is lost.';

const labelOf = ({ hasPassphrase, hasRecoveryKey }: Locked): string => {
  if (!hasPassphrase) return 'Recovery key';
  return hasRecoveryKey ? 'Passphrase or recovery key' : 'Passphrase';
};

const Remember = ({
  isRemembered,
  onChange,
}: {
  readonly isRemembered: boolean;
  readonly onChange: (isRemembered: boolean) => void;
}) => (
  <Checkboxes name="remember" small>
    <Checkboxes.Item
      value="remember"
      checked={isRemembered}
      onChange={(event) => {
        onChange(event.target.checked);
      }}
    >
      Open without asking on this computer from now on
    </Checkboxes.Item>
  </Checkboxes>
);

const Forgotten = ({ state, onChange }: Props) => (
  <Details>
    <Details.Summary>I cannot open it</Details.Summary>
    <Details.Text>
      {state.hasPassphrase && state.hasRecoveryKey ? (
        <p>Type the recovery key instead: seven groups of five characters, made when the data were first protected.</p>
      ) : null}
      {state.hasRecoveryKey ? null : <p>No recovery key was made for these data: only the passphrase opens them.</p>}
      <p>Without either nobody can open these data. What you can do is to begin anew beside them.</p>
      <SetAside onChange={onChange} />
    </Details.Text>
  </Details>
);

export const UnlockPage = ({ state, onChange }: Props) => {
  const [secret, setSecret] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [isRemembered, setIsRemembered] = useState(state.canRemember);
  const [problem, setProblem] = useState<string | null>(null);
  const unlocking = useOwnChange('protection.unlock');
  const label = labelOf(state);
  // After the page has put the focus on its heading: there is one thing to do here.
  useEffect(() => {
    document.getElementById('unlock')?.focus();
  }, []);
  const unlock = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setProblem(secret === '' ? `Type the ${label.toLowerCase()}` : null);
    if (secret === '') document.getElementById('unlock')?.focus();
    else unlocking.mutate({ secret, isRemembered }, { onSuccess: onChange });
  };
  return (
    <Page title="Unlock" lede={state.isKeystoreLost ? lost : ledes[state.why]}>
      <form noValidate onSubmit={unlock}>
        <PassphraseField
          id="unlock"
          label={label}
          value={secret}
          isShown={isShown}
          error={problem}
          onChange={setSecret}
        />
        <ShowSecret isShown={isShown} what="it" onChange={setIsShown} />
        {state.canRemember ? <Remember isRemembered={isRemembered} onChange={setIsRemembered} /> : null}
        <Button type="submit" disabled={unlocking.isPending}>
          Unlock
        </Button>
        <p role="status">{unlocking.isPending ? 'Checking…' : ''}</p>
        {unlocking.error === null ? null : <ErrorNotice error={unlocking.error} />}
      </form>
      <Forgotten state={state} onChange={onChange} />
    </Page>
  );
};
