import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { call } from '../../../api/call';
import { useOrganisationId } from '../../../session/organisation';
import { createDraftStore } from './draft-store';
import type { ReactNode } from 'react';
import type { DraftStore, Keeping } from './draft-store';

interface Drafts {
  readonly store: DraftStore;
  /** False until it is known what an earlier sitting left. */
  readonly isReady: boolean;
}

const DraftsContext = createContext<Drafts | null>(null);

export const useDrafts = (): Drafts => {
  const drafts = useContext(DraftsContext);
  if (drafts === null) throw new Error('No drafts around this component');
  return drafts;
};

/** Of the organisation that is worked on: the window starts its pages anew, and this with them, when one goes on with another. */
const createStore = (organisation: number | null): DraftStore =>
  createDraftStore({
    keep: (key, content) => call('drafts.keep', { organisation, key, content }),
    drop: (key) => call('drafts.drop', { organisation, key }),
  });

/** Closing asks only where text could not be kept, as in a data folder that cannot be written to. */
const watchClosing = (store: DraftStore): (() => void) => {
  const ask = (event: BeforeUnloadEvent): void => {
    store.flush();
    if (store.hasUnkept()) event.preventDefault();
  };
  const { flush } = store;
  window.addEventListener('beforeunload', ask);
  window.addEventListener('blur', flush);
  return () => {
    flush();
    window.removeEventListener('beforeunload', ask);
    window.removeEventListener('blur', flush);
  };
};

/** Unsaved text of the whole window: what is typed now, and what was left when the app was closed or killed. */
export const DraftsProvider = ({ children }: { readonly children: ReactNode }) => {
  const organisation = useOrganisationId();
  const [store] = useState(() => createStore(organisation));
  const [isReady, setIsReady] = useState(false);
  useEffect(() => watchClosing(store), [store]);
  useEffect(() => {
    call('drafts.list', {})
      .then(({ drafts }) => {
        store.fill(drafts);
      })
      // Without them one can still type; what is typed is then the newest.
      .catch(() => undefined)
      .finally(() => {
        setIsReady(true);
      });
  }, [store]);
  return <DraftsContext value={{ store, isReady }}>{children}</DraftsContext>;
};

export const useDraftKeys = (): readonly string[] => {
  const { store } = useDrafts();
  return useSyncExternalStore(store.subscribe, store.keys);
};

export const useKeeping = (key: string): Keeping => {
  const { store } = useDrafts();
  return useSyncExternalStore(store.subscribe, () => store.keepingOf(key));
};
