import { Button } from 'nhsuk-react-components';
import { Link, useLocation } from 'wouter';
import { useImports } from '../../api/queries';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { Backups } from './Backups';
import { ImportCard } from './ImportCard';
import { TwoGroups } from './TwoGroups';
import { Reconcile } from './Reconcile';

export const DataPage = () => {
  const imports = useImports();
  const [, go] = useLocation();
  const all = imports.data?.imports;
  return (
    <Page title="Data" lede="Every file that was imported, what was taken from it, and which file each year uses.">
      <Button
        type="button"
        onClick={() => {
          go('/import');
        }}
      >
        Import files
      </Button>
      {imports.isPending ? <Waiting what="Fetching the list" /> : null}
      {imports.error === null ? null : <ErrorNotice error={imports.error} />}
      <div className="stack imports">
        {all === undefined ? null : all.length === 0 ? (
          <Banner tone="plain">No file has been imported yet.</Banner>
        ) : (
          all
            .filter(({ addsTo }) => addsTo === null)
            .map((record) => (
              <ImportCard
                key={record.importId}
                record={record}
                additions={all.filter(({ addsTo }) => addsTo === record.importId)}
              />
            ))
        )}
      </div>
      <p>
        <Link href="/translator">Ethnicity translator</Link>: what the words of each system are read as.
      </p>
      <Reconcile imports={all ?? []} />
      <TwoGroups />
      <Backups />
    </Page>
  );
};
