import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A wide table scrolls inside its own region, so that the page itself never scrolls sideways. The region takes a place in the tab
 * order only while it has something to scroll to.
 */
export const TableRegion = ({ label, children }: Props) => {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    const measure = () => {
      if (element.scrollWidth > element.clientWidth) element.setAttribute('tabindex', '0');
      else element.removeAttribute('tabindex');
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={region} className="table-region" role="region" aria-label={label}>
      {children}
    </div>
  );
};
