import { Button } from 'nhsuk-react-components';
import { Link, useLocation } from 'wouter';
import { useImports } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { namesOf } from '../importing/table-names';
import { Backups } from './Backups';
import { ImportCard } from './ImportCard';
import { TwoGroups } from './TwoGroups';
import { Reconcile } from './Reconcile';
import type { ImportRecord } from '../../../shared/ipc/replies/imports';

const Files = ({ imports }: { readonly imports: readonly ImportRecord[] }) => {
  const { version } = useSelection();
  const names = namesOf(imports);
  const named = imports.map((record, at) => ({ record, name: names[at] ?? record.fileName }));
  if (imports.length === 0) return <Banner tone="plain">No file has been imported yet.</Banner>;
  return (
    <>
      {version === 'public' ? (
        <p className="quiet">
          What was noticed in a file, its numbers of rows and the rows set aside can be small numbers of people. They
          are shown in the restricted version only.
        </p>
      ) : null}
      {named
        .filter(({ record }) => record.addsTo === null)
        .map(({ record, name }) => (
          <ImportCard
            key={record.importId}
            record={record}
            name={name}
            additions={named.filter(({ record: one }) => one.addsTo === record.importId)}
          />
        ))}
    </>
  );
};

export const DataPage = () => {
  const { version } = useSelection();
  const imports = useImports(version);
  const [, go] = useLocation();
  const all = imports.data?.imports;
  return (
    <Page title="Data" lede="Every file that was imported, what was taken from it, and which file each year uses.">
      <div className="spread">
        <Button
          type="button"
          onClick={() => {
            go('/import');
          }}
        >
          Import files
        </Button>
        <span>
          <Link href="/translator">Ethnicity translator</Link>: what the words of each system are read as
        </span>
        <span>
          <Link href="/data/return">Fill in the annual return</Link>: its rows, from your files
        </span>
      </div>
      {imports.isPending ? <Waiting what="Fetching the list" /> : null}
      {imports.error === null ? null : <ErrorNotice error={imports.error} />}
      <Reconcile imports={all ?? []} />
      <TwoGroups />
      <section className="imports">
        <h2>Imported files</h2>
        {all === undefined ? null : <Files imports={all} />}
      </section>
      <Backups />
      <section>
        <h2>Delete everything</h2>
        <p>
          When the workbench is no longer used here, or was tried with real files:{' '}
          <Link href="/data/delete">delete everything it holds on this laptop</Link>.
        </p>
      </section>
    </Page>
  );
};
