import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useChange } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { PassphraseField } from './PassphraseField';
import { TakeOver } from './TakeOver';
import type { SubmitEvent } from 'react';
import type { FileToken } from '../../../shared/ipc/replies/imports';

/** Choose the file, type the passphrase, look, and only then take it over. */
export const OpenHandover = () => {
  const [file, setFile] = useState<FileToken | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const picking = useChange('handover.pick');
  const opening = useChange('handover.open');
  const pick = (): void => {
    picking.mutate(
      {},
      {
        onSuccess: (reply) => {
          if (reply.file === null) return;
          setFile(reply.file);
          setPassphrase('');
          opening.reset();
        },
      },
    );
  };
  const open = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (file === null) return;
    setProblem(passphrase === '' ? 'Type the passphrase of the file' : null);
    if (passphrase === '') {
      document.getElementById('opening-passphrase')?.focus();
      return;
    }
    opening.mutate(
      { token: file.token, passphrase },
      {
        onSuccess: () => {
          setPassphrase('');
        },
      },
    );
  };
  return (
    <section>
      <h2>Take over from somebody</h2>
      <p>Open the handover file that you were given. You see what it holds before anything is changed.</p>
      <p>
        <Button type="button" secondary onClick={pick} disabled={picking.isPending}>
          Choose a handover file
        </Button>
      </p>
      {picking.error === null ? null : <ErrorNotice error={picking.error} />}
      {file === null || opening.data !== undefined ? null : (
        <form className="settings-form" noValidate onSubmit={open}>
          <PassphraseField
            id="opening-passphrase"
            label={`Passphrase of ${file.name}`}
            value={passphrase}
            isShown={false}
            error={problem}
            onChange={setPassphrase}
          />
          <Button type="submit" disabled={opening.isPending}>
            Open it
          </Button>
        </form>
      )}
      <p role="status">{opening.isPending ? 'Opening the file. This takes a second or two…' : ''}</p>
      {opening.error === null ? null : <ErrorNotice error={opening.error} />}
      {opening.data === undefined ? null : (
        <TakeOver
          opened={opening.data}
          onDone={() => {
            opening.reset();
            setFile(null);
          }}
        />
      )}
    </section>
  );
};
