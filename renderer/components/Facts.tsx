import type { ReactNode } from 'react';

interface Props {
  readonly facts: readonly (readonly [name: string, value: ReactNode])[];
  /** Two pairs beside each other where there is room. */
  readonly isWide?: boolean;
}

/** A short list of names and values, in two columns. */
export const Facts = ({ facts, isWide = false }: Props) => (
  <dl className={isWide ? 'facts is-wide' : 'facts'}>
    {facts.map(([name, value]) => (
      <div key={name} className="fact">
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
