import { useId } from 'react';

interface Props<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** A few choices side by side. Radio buttons underneath, so arrow keys and screen readers work as people expect. */
export const Segmented = <T extends string>({ legend, value, options, onChange }: Props<T>) => {
  const name = useId();
  return (
    <fieldset className="seg">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
