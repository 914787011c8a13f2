import { TextInput } from 'nhsuk-react-components';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly isShown: boolean;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/** Never offered to a password store of the browser, which this window has none of, and never spell-checked. */
export const PassphraseField = ({ id, label, hint, value, isShown, error, onChange }: Props) => (
  <TextInput
    id={id}
    label={label}
    type={isShown ? 'text' : 'password'}
    autoComplete="off"
    spellCheck={false}
    maxLength={200}
    value={value}
    {...(hint === undefined ? {} : { hint })}
    {...(error === null ? {} : { error })}
    onChange={(event) => {
      onChange(event.target.value);
    }}
  />
);
