import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** @example isHelp('/help/indicator-2') // true */
export const isHelp = (path: string): boolean => path === '/help' || path.startsWith('/help/');

interface Place {
  readonly path: string;
  readonly top: number;
  readonly focused: HTMLElement | null;
}

const nowhere: Place = { path: '', top: 0, focused: null };

/** Notes where on a page one is: how far down, and what has the focus. */
const notePlace = (note: (change: Partial<Place>) => void): (() => void) => {
  const noteTop = () => {
    note({ top: window.scrollY });
  };
  const noteFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) note({ focused: target });
  };
  window.addEventListener('scroll', noteTop, { passive: true });
  document.addEventListener('focusin', noteFocus);
  return () => {
    window.removeEventListener('scroll', noteTop);
    document.removeEventListener('focusin', noteFocus);
  };
};

/**
 * Looking something up must not cost one's place: the page that was left for the help, and where on it one was, come back as they were.
 * @returns the page to go back to; null where the help was opened first
 */
export const useKeptPlace = (path: string): string | null => {
  const [kept, setKept] = useState(isHelp(path) ? null : path);
  const place = useRef(nowhere);
  const isNoting = useRef(false);
  if (!isHelp(path) && kept !== path) setKept(path);
  // Before the page is hidden: without its height the window is at its top, which would be noted as the place.
  useLayoutEffect(
    () => () => {
      isNoting.current = false;
    },
    [path],
  );
  useEffect(() => {
    if (isHelp(path)) return;
    const { path: before, top, focused } = place.current;
    if (before === path) {
      focused?.focus({ preventScroll: true });
      window.scrollTo(0, top);
    } else place.current = { ...nowhere, path };
    isNoting.current = true;
    return notePlace((change) => {
      if (isNoting.current) place.current = { ...place.current, ...change };
    });
  }, [path]);
  return kept;
};
