import { useChange, useOrganisations } from '../api/queries';
import { ErrorNotice } from '../components/ErrorNotice';
import { useSelection } from '../session/selection';
import { useToast } from '../session/toasts';
import type { ReactNode } from 'react';

/** Whose figures every page shows: a name, and a choice only where there is more than one organisation to choose from. */
export const OrganisationSelect = ({ name }: { readonly name: ReactNode }) => {
  const { status, narrow } = useSelection();
  const organisations = useOrganisations();
  const choosing = useChange('organisations.choose');
  const show = useToast();
  const all = organisations.data?.organisations ?? [];
  const current = all.find(({ isCurrent }) => isCurrent);
  if (all.length < 2 || current === undefined) return <span className="app-organisation">{name}</span>;
  return (
    <>
      <label>
        <span className="nhsuk-u-visually-hidden">Organisation shown</span>
        <select
          className="organisation-select"
          value={String(current.id)}
          disabled={choosing.isPending || status.isReadOnly}
          onChange={(event) => {
            const chosen = all.find(({ id }) => String(id) === event.target.value);
            if (chosen === undefined) return;
            choosing.mutate(
              { organisationId: chosen.id },
              {
                onSuccess: () => {
                  // A part of one organisation is not a part of another.
                  narrow(null);
                  show({ text: `You are now working on ${chosen.name}.` });
                },
              },
            );
          }}
        >
          {all.map((one) => (
            <option key={one.id} value={String(one.id)}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {choosing.error === null ? null : <ErrorNotice error={choosing.error} />}
    </>
  );
};
