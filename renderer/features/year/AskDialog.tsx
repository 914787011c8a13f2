import { Textarea, TextInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import type { ReactNode } from 'react';

export interface Answer {
  readonly role: string;
  readonly date: string;
  readonly words: string;
}

interface WordsAsked {
  readonly label: string;
  readonly hint?: string;
  readonly isNeeded: boolean;
}

interface Props {
  /** Prefix of the fields' ids. */
  readonly id: string;
  readonly title: string;
  readonly confirm: string;
  readonly start?: Partial<Answer>;
  readonly asksDate?: boolean;
  readonly words?: WordsAsked;
  readonly children: ReactNode;
  readonly onAnswer: (answer: Answer) => void;
  readonly onClose: () => void;
}

type Errors = Partial<Record<keyof Answer, string>>;

const errorsOf = ({ role, date, words }: Answer, asksDate: boolean, asked: WordsAsked | undefined): Errors => ({
  ...(role.trim() === '' ? { role: 'Enter a role' } : {}),
  ...(asksDate && date === '' ? { date: 'Enter a date' } : {}),
  ...(asked?.isNeeded === true && words.trim() === '' ? { words: `Enter ${asked.label.toLowerCase()}` } : {}),
});

const errorProp = (error: string | undefined) => (error === undefined ? {} : { error });

/** Asks in which role somebody does a thing, and for the day, reason or note that goes with it. Stays open until all is said. */
export const AskDialog = ({ id, title, confirm, start = {}, asksDate = false, words, children, ...rest }: Props) => {
  const [answer, setAnswer] = useState<Answer>({ role: '', date: '', words: '', ...start });
  const [errors, setErrors] = useState<Errors>({});
  const change = (part: Partial<Answer>) => {
    setAnswer({ ...answer, ...part });
  };
  return (
    <ConfirmDialog
      title={title}
      confirm={confirm}
      onClose={rest.onClose}
      onConfirm={() => {
        const found = errorsOf(answer, asksDate, words);
        setErrors(found);
        if (Object.keys(found).length === 0) rest.onAnswer(answer);
      }}
    >
      {children}
      <TextInput
        id={`${id}-role`}
        label="Your role"
        hint="A role, not a name, such as Head of EDI"
        maxLength={200}
        autoComplete="off"
        value={answer.role}
        {...errorProp(errors.role)}
        onChange={(event) => {
          change({ role: event.target.value });
        }}
      />
      {asksDate ? (
        <TextInput
          id={`${id}-date`}
          label="Date"
          type="date"
          value={answer.date}
          {...errorProp(errors.date)}
          onChange={(event) => {
            change({ date: event.target.value });
          }}
        />
      ) : null}
      {words === undefined ? null : (
        <Textarea
          id={`${id}-words`}
          label={words.isNeeded ? words.label : `${words.label} (optional)`}
          {...(words.hint === undefined ? {} : { hint: words.hint })}
          rows={2}
          maxLength={2000}
          value={answer.words}
          {...errorProp(errors.words)}
          onChange={(event) => {
            change({ words: event.target.value });
          }}
        />
      )}
    </ConfirmDialog>
  );
};
