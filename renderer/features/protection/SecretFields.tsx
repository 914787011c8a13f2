import { Checkboxes } from 'nhsuk-react-components';
import { passphraseProblem } from '../../../shared/handover/passphrase';
import { PassphraseField } from '../handover/PassphraseField';

interface ShowProps {
  readonly isShown: boolean;
  readonly what?: string;
  readonly onChange: (isShown: boolean) => void;
}

export const ShowSecret = ({ isShown, what = 'the passphrase', onChange }: ShowProps) => (
  <Checkboxes name="show-secret" small>
    <Checkboxes.Item
      value="show"
      checked={isShown}
      onChange={(event) => {
        onChange(event.target.checked);
      }}
    >
      Show {what} while I type
    </Checkboxes.Item>
  </Checkboxes>
);

interface FieldProps {
  readonly id: string;
  readonly value: string;
  readonly isShown: boolean;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

export const NewPassphrase = (props: FieldProps & { readonly label: string }) => (
  <PassphraseField
    {...props}
    hint="At least 15 characters; four or five words that do not belong together are easy to type"
  />
);

export const CurrentSecret = (props: FieldProps) => (
  <PassphraseField {...props} label="Your passphrase or recovery key now" />
);

/** What is wrong with a field, with the page going to it; null where nothing is. */
export const firstProblem = (problems: Readonly<Record<string, string | null>>): string | null =>
  Object.entries(problems).find(([, problem]) => problem !== null)?.[0] ?? null;

export const newPassphraseProblem = (typed: string): string | null =>
  typed === '' ? 'Type a passphrase' : passphraseProblem(typed);
