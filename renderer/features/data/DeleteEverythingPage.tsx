import { Button, TextInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import { deletionWords } from '../../../shared/backup/deletion-words';
import { useBackups, useChange, useOrganisations } from '../../api/queries';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { plural } from '../../components/format';
import { Page } from '../../components/Page';
import type { SubmitEvent } from 'react';

const WhatGoes = () => {
  const organisations = useOrganisations().data?.organisations ?? [];
  const backups = useBackups().data;
  return (
    <section>
      <h2>What is deleted</h2>
      <ul>
        {organisations.map(({ id, name, files, actions }) => (
          <li key={id}>
            {name}: {plural(files, 'file')}, {plural(actions, 'action')}, with settings, decisions, locked years, drafts
            and the list of what has left
          </li>
        ))}
        <li>The example trust, if it is loaded</li>
        <li>
          {plural(backups?.backups.length ?? 0, 'backup')} in the data folder, and{' '}
          {plural(backups?.keptAside.length ?? 0, 'data file')} kept aside
        </li>
        <li>The log, and the size and place of the window</li>
      </ul>
      <h2>What stays</h2>
      <ul>
        <li>The files you imported: they are where they were</li>
        <li>Papers, packs and pictures you exported, and what is on the clipboard</li>
        <li>Backups you saved in another place, and handover files</li>
        <li>The workbench itself</li>
      </ul>
    </section>
  );
};

/** The end of everything that is held here, with words to type, so that no click alone can do it. */
export const DeleteEverythingPage = () => {
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const deleting = useChange('app.deleteEverything');
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const isRight = typed.trim().toLowerCase() === deletionWords;
    setIsWrong(!isRight);
    if (isRight) deleting.mutate({ typed: deletionWords });
    else document.getElementById('typed')?.focus();
  };
  return (
    <Page
      title="Delete everything"
      lede="Everything the workbench holds on this laptop is deleted, and it starts anew on its first page."
      before={
        <p>
          <Link href="/data">‹ Back to Data</Link>
        </p>
      }
    >
      <WhatGoes />
      <Banner tone="bad">
        <strong>Nothing of it can be brought back</strong>, neither by undo nor from a backup here. If anybody may need
        it, <Link href="/handover">make a handover file</Link> or back up to another place on the Data page first.
      </Banner>
      <form noValidate onSubmit={submit}>
        <TextInput
          id="typed"
          label={`Type “${deletionWords}”`}
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          width={20}
          value={typed}
          {...(isWrong ? { error: `Type the words “${deletionWords}”. Nothing was deleted.` } : {})}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        {deleting.error === null ? null : <ErrorNotice error={deleting.error} />}
        <div className="spread">
          <Button type="submit" disabled={deleting.isPending}>
            Delete everything
          </Button>
          <Link href="/data">Keep things as they are</Link>
        </div>
        {deleting.isPending ? <p role="status">Deleting. The workbench starts anew in a moment…</p> : null}
      </form>
    </Page>
  );
};
