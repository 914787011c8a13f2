import type { ReactNode } from 'react';

interface Props {
  readonly tone?: 'warn' | 'plain' | 'good' | 'bad';
  readonly children: ReactNode;
}

export const Banner = ({ tone = 'warn', children }: Props) => <div className={`banner is-${tone}`}>{children}</div>;
