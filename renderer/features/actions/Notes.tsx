import { Button, Textarea } from 'nhsuk-react-components';
import { useState } from 'react';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatInstant } from '../../components/format';
import { KeptNotice } from './drafts/KeptNotice';
import { useDrafts } from './drafts/drafts-context';
import type { Action } from '../../../shared/actions/action';

/** Progress notes are added, dated and kept: what was said last year stays readable beside what is said now. */
export const Notes = ({ action }: { readonly action: Action }) => {
  const { store } = useDrafts();
  const draft = `note/${action.id}`;
  const [text, setText] = useState(() => {
    const content = store.read(draft);
    return content?.kind === 'note' ? content.text : '';
  });
  const type = (next: string): void => {
    setText(next);
    if (next.trim() === '') store.drop(draft);
    else store.keep(draft, { kind: 'note', text: next });
  };
  const show = useToast();
  const note = useChange('actions.note');
  return (
    <section className="narrow">
      <h2>Progress notes</h2>
      {action.notes.length === 0 ? <p className="quiet">No notes yet.</p> : null}
      <ul className="plain-list">
        {action.notes.map((each) => (
          <li key={`${each.at}-${each.text}`}>
            <span className="quiet">{formatInstant(each.at)}</span> <bdi className="typed">{each.text}</bdi>
          </li>
        ))}
      </ul>
      {note.error === null ? null : <ErrorNotice error={note.error} />}
      <Textarea
        id="new-note"
        label="Add a note"
        rows={2}
        value={text}
        onChange={(event) => {
          type(event.target.value);
        }}
      />
      <KeptNotice draft={draft} isTyped={text.trim() !== ''} />
      <Button
        type="button"
        secondary
        disabled={text.trim() === '' || note.isPending}
        onClick={() => {
          note.mutate(
            { id: action.id, text: text.trim() },
            {
              onSuccess: () => {
                type('');
                show({ text: 'Note added.' });
              },
            },
          );
        }}
      >
        Add the note
      </Button>
    </section>
  );
};
