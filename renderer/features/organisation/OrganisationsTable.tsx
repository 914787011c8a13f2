import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { ConfirmedChange } from '../../components/ConfirmedChange';
import { ErrorNotice } from '../../components/ErrorNotice';
import { listWords, plural } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import type { OrganisationRecord } from '../../../shared/organisation/organisation';

const Remove = ({ organisation }: { readonly organisation: OrganisationRecord }) => {
  const removing = useChange('organisations.remove');
  const show = useToast();
  const { name, files, actions } = organisation;
  return (
    <ConfirmedChange
      title={`Remove ${name}?`}
      confirm="Remove it with everything"
      button={(ask) => (
        <button type="button" className="button-quiet" onClick={ask}>
          Remove<span className="nhsuk-u-visually-hidden"> {name}</span>
        </button>
      )}
      error={removing.error}
      onConfirm={() => {
        removing.mutate(
          { organisationId: organisation.id },
          {
            onSuccess: () => {
              show({ text: `Removed ${name}. The backup made before is on the Data page.` });
            },
          },
        );
      }}
    >
      <p>
        {plural(files, 'file')} and {plural(actions, 'action')}, its settings and its decisions go. Undo does not bring
        them back. A backup of everything is made first, and holds it until it is replaced by newer ones.
      </p>
    </ConfirmedChange>
  );
};

const WorkOn = ({ organisation }: { readonly organisation: OrganisationRecord }) => {
  const choosing = useChange('organisations.choose');
  const show = useToast();
  if (organisation.isCurrent) return <strong>Worked on now</strong>;
  return (
    <>
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          choosing.mutate(
            { organisationId: organisation.id },
            {
              onSuccess: () => {
                show({ text: `You are now working on ${organisation.name}.` });
              },
            },
          );
        }}
      >
        Work on this<span className="nhsuk-u-visually-hidden">: {organisation.name}</span>
      </button>
      {choosing.error === null ? null : <ErrorNotice error={choosing.error} />}
    </>
  );
};

const caption = 'Organisations held';

/** Every organisation of this laptop; each has its own figures, settings and actions. */
export const OrganisationsTable = ({ organisations }: { readonly organisations: readonly OrganisationRecord[] }) => (
  <TableRegion label={caption}>
    <table className="data-table">
      <caption className="nhsuk-u-visually-hidden">{caption}</caption>
      <TableHead headings={['Name', 'Years', { number: 'Files' }, { number: 'Actions' }, 'Work on it', 'Remove it']} />
      <tbody>
        {organisations.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {one.name}
              {one.otherNames.length === 0 ? null : (
                <span className="quiet other-names">
                  In files also {listWords(one.otherNames.map((name) => `“${name}”`))}
                </span>
              )}
            </th>
            <td>{one.years.length === 0 ? 'None yet' : listWords(one.years)}</td>
            <td className="n">{one.files}</td>
            <td className="n">{one.actions}</td>
            <td>
              <WorkOn organisation={one} />
            </td>
            <td>
              <Remove organisation={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableRegion>
);
