import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

const overflows = {
  sideways: ({ scrollWidth, clientWidth }: HTMLElement): boolean => scrollWidth > clientWidth,
  down: ({ scrollHeight, clientHeight }: HTMLElement): boolean => scrollHeight > clientHeight,
} as const;

/**
 * A region that scrolls takes a place in the tab order, so that the keyboard can scroll it, and only while it has something to scroll to.
 * @param contents - changes when something else is shown in it
 */
export const useScrollPlace = (way: keyof typeof overflows, contents = ''): RefObject<HTMLDivElement | null> => {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    const measure = () => {
      if (overflows[way](element)) element.setAttribute('tabindex', '0');
      else element.removeAttribute('tabindex');
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [way, contents]);
  return region;
};
