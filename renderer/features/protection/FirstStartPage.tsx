import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { plural } from '../../components/format';
import { Page } from '../../components/Page';
import { NewPassphrase, newPassphraseProblem, ShowSecret } from './SecretFields';
import { useOwnChange } from './use-own-change';
import type { SubmitEvent } from 'react';
import type { FirstStart } from '../../../shared/protection/protection-state.types';

interface Props {
  readonly state: FirstStart;
  readonly onChosen: (recoveryKey: string) => void;
}

const EarlierData = ({ backups }: Pick<FirstStart, 'backups'>) => (
  <Banner tone="plain">
    Your data are here, as an earlier version left them: not encrypted.{' '}
    {backups === 0 ? 'They are' : `They and ${plural(backups, 'backup')} are`} encrypted now, once. Nothing of them is
    lost, also if the laptop fails in the middle.
  </Banner>
);

/** The first start on a computer without a keystore to rely on. Typed once, since it can be seen and a recovery key follows. */
export const FirstStartPage = ({ state, onChosen }: Props) => {
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setIsShown] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const choosing = useOwnChange('protection.choose');
  const choose = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const found = newPassphraseProblem(passphrase);
    setProblem(found);
    if (found === null)
      choosing.mutate(
        { passphrase },
        {
          onSuccess: ({ recoveryKey }) => {
            onChosen(recoveryKey);
          },
        },
      );
    else document.getElementById('first-passphrase')?.focus();
  };
  return (
    <Page
      title="Choose a passphrase"
      lede="The workbench encrypts everything it keeps. On this computer a passphrase opens your data at each start."
    >
      {state.hasData ? <EarlierData backups={state.backups} /> : null}
      <form noValidate onSubmit={choose}>
        <NewPassphrase
          id="first-passphrase"
          label="Passphrase"
          value={passphrase}
          isShown={isShown}
          error={problem}
          onChange={setPassphrase}
        />
        <ShowSecret isShown={isShown} onChange={setIsShown} />
        <p>
          It is stored nowhere, and nobody can bring it back: not we, and not IT. On the next page you get a recovery
          key for the day it is forgotten.
        </p>
        <Button type="submit" disabled={choosing.isPending}>
          Protect my data
        </Button>
        <p role="status">{choosing.isPending ? 'Making the keys…' : ''}</p>
        {choosing.error === null ? null : <ErrorNotice error={choosing.error} />}
      </form>
    </Page>
  );
};
