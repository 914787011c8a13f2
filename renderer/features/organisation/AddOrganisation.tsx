import { Button, TextInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { emptyProfile } from '../../../shared/organisation/organisation';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';
import type { SubmitEvent } from 'react';

/** For a group of trusts, or somebody who serves two. */
export const AddOrganisation = ({ isFirst }: { readonly isFirst: boolean }) => {
  const [name, setName] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const adding = useChange('organisations.save');
  const show = useToast();
  const add = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setIsMissing(name.trim() === '');
    if (name.trim() === '') {
      document.getElementById('new-organisation')?.focus();
      return;
    }
    adding.mutate(
      { id: null, profile: emptyProfile(name) },
      {
        onSuccess: () => {
          show({ text: `You are now working on ${name.trim()}. It holds nothing yet.` });
        },
      },
    );
  };
  return (
    <form className="settings-form" noValidate onSubmit={add}>
      <h2>{isFirst ? 'Name your organisation' : 'Add another organisation'}</h2>
      <p>
        {isFirst
          ? 'Your first import does this by itself where the file has a name.'
          : 'It starts empty, with the usual settings. Figures, answers, settings, actions and undo of each organisation are kept apart; nothing is ever added up over two of them.'}
      </p>
      {adding.error === null ? null : <ErrorNotice error={adding.error} />}
      <TextInput
        id="new-organisation"
        label="Its name"
        autoComplete="off"
        maxLength={200}
        value={name}
        {...(isMissing ? { error: 'Enter a name' } : {})}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <Button type="submit" secondary={!isFirst} disabled={adding.isPending}>
        {isFirst ? 'Save' : 'Add it and work on it'}
      </Button>
    </form>
  );
};
