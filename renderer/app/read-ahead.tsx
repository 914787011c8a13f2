import { lazy, useEffect, useState } from 'react';
import type { ComponentType } from 'react';

export interface ReadAhead<P extends object> {
  readonly Component: ComponentType<P>;
  readonly read: () => Promise<void>;
}

/**
 * A page whose code is read by itself, and can be read before it is needed: then it is drawn at once. A page that is only then read shows that
 * it is waiting, and React shows nothing else for a third of a second after that.
 */
export const readAhead = <P extends object>(load: () => Promise<ComponentType<P>>): ReadAhead<P> => {
  const known: { page: ComponentType<P> | null } = { page: null };
  const read = async (): Promise<ComponentType<P>> => {
    known.page ??= await load();
    return known.page;
  };
  const Late = lazy(async () => ({ default: await read() }));
  return {
    Component: (props: P) => {
      // Chosen once: another component in its place would begin anew.
      const [Page] = useState<ComponentType<P>>(() => known.page ?? Late);
      return <Page {...props} />;
    },
    read: async () => {
      await read();
    },
  };
};

/** Reads code when the page that is shown is done and the window has nothing to do. */
export const useReadAhead = (read: () => Promise<void>): void => {
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      // A file that cannot be read now is asked for again by the page itself, which says so.
      read().catch(() => undefined);
    });
    return () => {
      cancelIdleCallback(handle);
    };
  }, [read]);
};
