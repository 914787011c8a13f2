import { DateInput, Textarea, TextInput } from 'nhsuk-react-components';
import { fieldId } from './action-form';
import type { ActionFormText, DateParts, FieldName } from './action-form';

interface Common {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
}

interface TextProps extends Common {
  readonly field: FieldName;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The component library tells "no error" by the absence of the property. */
const extras = ({ hint, error }: Pick<Common, 'hint' | 'error'>) => ({
  ...(hint === undefined ? {} : { hint }),
  ...(error === undefined ? {} : { error }),
});

export const LineField = ({ field, label, value, onChange, ...rest }: TextProps) => (
  <TextInput
    id={fieldId(field)}
    name={field}
    label={label}
    value={value}
    autoComplete="off"
    {...extras(rest)}
    onChange={(event) => {
      onChange(event.target.value);
    }}
  />
);

export const LongField = ({ field, label, value, onChange, ...rest }: TextProps) => (
  <Textarea
    id={fieldId(field)}
    name={field}
    label={label}
    rows={3}
    value={value}
    {...extras(rest)}
    onChange={(event) => {
      onChange(event.target.value);
    }}
  />
);

interface DateProps extends Common {
  readonly field: 'start' | 'due' | 'testDate';
  readonly value: DateParts;
  readonly onChange: (value: DateParts) => void;
}

export const DateField = ({ field, label, value, onChange, ...rest }: DateProps) => (
  <DateInput
    id={`action-${field}`}
    name={field}
    legend={label}
    value={value}
    {...extras(rest)}
    onChange={(event) => {
      onChange({ ...value, ...event.target.value });
    }}
  >
    <DateInput.Day id={`action-${field}-day`} value={value.day} />
    <DateInput.Month id={`action-${field}-month`} value={value.month} />
    <DateInput.Year id={`action-${field}-year`} value={value.year} />
  </DateInput>
);

export type Change = (change: Partial<ActionFormText>) => void;
