import { createContext, useContext, useMemo, useState } from 'react';
import { call } from '../api/call';
import { usePreferences, useStatus } from '../api/queries';
import type { ReactNode } from 'react';
import type { CutPart } from '../../shared/reference/cuts';
import type { Preferences, Status } from '../../shared/ipc/replies/window';

/** One part of one cut that pages are narrowed to, and what it is called: "Directorate: Surgery". */
export interface ChosenFilter extends CutPart {
  readonly label: string;
}

export interface Selection {
  readonly status: Status;
  /** The year shown: the remembered one while it is held, otherwise the newest; null when no data is held. */
  readonly year: number | null;
  readonly version: Preferences['version'];
  readonly choose: (change: Partial<Preferences>) => void;
  /** Stays put between pages and is forgotten with the window: a figure of one part must not be taken for the trust's next week. */
  readonly filter: ChosenFilter | null;
  readonly narrow: (filter: ChosenFilter | null) => void;
}

const SelectionContext = createContext<Selection | null>(null);

export const useSelection = (): Selection => {
  const selection = useContext(SelectionContext);
  if (selection === null) throw new Error('No selection around this component');
  return selection;
};

interface Props {
  readonly waiting: ReactNode;
  readonly failed: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** The year and version that every page shows. Remembered on the other side, so that the next start opens where this one ended. */
export const SelectionProvider = ({ waiting, failed, children }: Props) => {
  // Held here and not in the query cache, whose news arrives a tick later: a radio button would spring back in between.
  const [chosen, setChosen] = useState<Partial<Preferences>>({});
  const [filter, narrow] = useState<ChosenFilter | null>(null);
  const status = useStatus();
  const preferences = usePreferences();
  const selection = useMemo<Selection | null>(() => {
    if (status.data === undefined || preferences.data === undefined) return null;
    const kept = { ...preferences.data, ...chosen };
    const { years } = status.data;
    const newest = status.data.newestWithFigures ?? (years.length === 0 ? null : Math.max(...years));
    return {
      status: status.data,
      year: kept.year !== null && years.includes(kept.year) ? kept.year : newest,
      version: kept.version,
      choose: (change) => {
        const next = { ...kept, ...change };
        setChosen(next);
        // A choice that cannot be remembered still holds for this window.
        call('preferences.set', next).catch(() => undefined);
      },
      filter,
      narrow,
    };
  }, [status.data, preferences.data, chosen, filter]);
  const error = status.error ?? preferences.error;
  if (selection !== null) return <SelectionContext value={selection}>{children}</SelectionContext>;
  if (error === null) return waiting;
  return failed(error, () => {
    void status.refetch();
    void preferences.refetch();
  });
};
