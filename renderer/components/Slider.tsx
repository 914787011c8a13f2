import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** The value as it is read out and shown beside the slider: "12 people". */
  readonly words: string;
  readonly onChange: (value: number) => void;
}

/** A native slider, so arrow keys, Page Up, Home and End work as people expect; the number stands beside it. */
export const Slider = ({ label, value, most, words, onChange }: Props) => {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={1}
        value={value}
        aria-valuetext={words}
        onChange={(event) => {
          onChange(Number(event.target.value));
        }}
      />
      <output htmlFor={id}>{words}</output>
    </div>
  );
};
