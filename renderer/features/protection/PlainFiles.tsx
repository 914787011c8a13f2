import { Button } from 'nhsuk-react-components';
import { useChange } from '../../api/queries';
import { Banner } from '../../components/Banner';
import { ConfirmedChange } from '../../components/ConfirmedChange';

/** Damaged files of an earlier version, which could not be encrypted. They hold staff data, and only the person can say that they may go. */
export const PlainFiles = ({ names }: { readonly names: readonly string[] }) => {
  const removing = useChange('protection.removePlain');
  if (names.length === 0) return null;
  return (
    <section>
      <h2>Files that are not encrypted</h2>
      <Banner>
        <p>
          These files in the data folder are damaged, so they could not be encrypted, and what is in them can be read by
          whoever has the folder. Delete them unless somebody still has to rescue something from them.
        </p>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </Banner>
      <ConfirmedChange
        title="Delete the files that are not encrypted?"
        confirm="Delete them"
        button={(ask) => (
          <Button type="button" secondary onClick={ask}>
            Delete these files
          </Button>
        )}
        error={removing.error}
        onConfirm={() => {
          removing.mutate({});
        }}
      >
        <p>They cannot be brought back. Your data and the backups that can be restored stay.</p>
      </ConfirmedChange>
    </section>
  );
};
