import { Button, Textarea } from 'nhsuk-react-components';
import { useState } from 'react';
import { useChange } from '../../api/queries';
import { useToast } from '../../app/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatInstant } from '../../components/format';
import type { Action } from '../../../shared/actions/action';

/** Progress notes are added, dated and kept: what was said last year stays readable beside what is said now. */
export const Notes = ({ action }: { readonly action: Action }) => {
  const [text, setText] = useState('');
  const show = useToast();
  const note = useChange('actions.note');
  return (
    <section className="narrow">
      <h2>Progress notes</h2>
      {action.notes.length === 0 ? <p className="quiet">No notes yet.</p> : null}
      <ul className="plain-list">
        {action.notes.map((each) => (
          <li key={`${each.at}-${each.text}`}>
            <span className="quiet">{formatInstant(each.at)}</span> {each.text}
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
          setText(event.target.value);
        }}
      />
      <Button
        type="button"
        secondary
        disabled={text.trim() === '' || note.isPending}
        onClick={() => {
          note.mutate(
            { id: action.id, text: text.trim() },
            {
              onSuccess: () => {
                setText('');
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
