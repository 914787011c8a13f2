import { createContext, Fragment, useContext, useState } from 'react';
import { useOrganisations } from '../api/queries';
import type { ReactNode } from 'react';

const OrganisationContext = createContext<number | null>(null);

/** The own organisation that is worked on; null before there is one. What is typed and not saved belongs to it. */
export const useOrganisationId = (): number | null => useContext(OrganisationContext);

interface Props {
  readonly waiting: ReactNode;
  readonly failed: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/**
 * Every page starts afresh when one goes on with another organisation: an import under review or a form half filled in is of the one before.
 * The first organisation only gives a name to what is shown already, so nothing starts anew with it.
 */
export const OrganisationProvider = ({ waiting, failed, children }: Props) => {
  const { data, error, refetch } = useOrganisations();
  const current = data?.organisations.find(({ isCurrent }) => isCurrent)?.id ?? null;
  const [shown, setShown] = useState({ id: current, turn: 0 });
  if (data !== undefined && current !== shown.id)
    setShown({ id: current, turn: shown.id === null ? shown.turn : shown.turn + 1 });
  if (data === undefined) return error === null ? waiting : failed(error, () => void refetch());
  return (
    <OrganisationContext value={current}>
      <Fragment key={shown.turn}>{children}</Fragment>
    </OrganisationContext>
  );
};
