import type { ReactNode } from 'react';
import { useScrollPlace } from './use-scroll-place';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** A wide table scrolls inside its own region, so that the page itself never scrolls sideways. */
export const TableRegion = ({ label, children }: Props) => {
  const region = useScrollPlace('sideways');
  return (
    <div ref={region} className="table-region" role="region" aria-label={label}>
      {children}
    </div>
  );
};
