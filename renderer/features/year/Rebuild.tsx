import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { longDate } from '../../../shared/narrative/long-date';
import { call } from '../../api/call';
import { useSelection } from '../../session/selection';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { plural } from '../../components/format';
import { ChangesTable } from './ChangesTable';
import type { Rebuilt } from '../../../shared/year/year-lock.types';

const ByThisApp = ({ year, byThisApp }: Rebuilt) =>
  byThisApp.length === 0 ? (
    <p>This version of the workbench makes the same figures of the locked counts.</p>
  ) : (
    <>
      <p>
        This version of the workbench would make other figures of the very same counts. The locked ones stay; the
        difference is for you to know.
      </p>
      <ChangesTable
        label={`${String(year)} as locked, and as this version would work it out`}
        headings={['As locked', 'By this version']}
        changes={byThisApp}
      />
    </>
  );

const Outcome = ({ rebuilt }: { readonly rebuilt: Rebuilt }) => (
  <div role="status">
    <Banner tone={rebuilt.isSame ? 'good' : 'bad'}>
      <p>
        {rebuilt.isSame
          ? `Rebuilt: ${plural(rebuilt.pages, 'page')} of lock ${String(rebuilt.number)} of ${longDate(rebuilt.at)}, the same byte for byte.`
          : 'The locked figures no longer have their fingerprint. Something other than this app has changed the data file. Restore a backup from before on the Data page.'}{' '}
        Fingerprint <code>{rebuilt.figuresHash.slice(0, 16)}</code>.
      </p>
    </Banner>
    <ByThisApp {...rebuilt} />
  </div>
);

/** Makes a locked year again from what was kept, and says whether it is the same. */
export const Rebuild = ({ year }: { readonly year: number }) => {
  const { version } = useSelection();
  const [rebuilt, setRebuilt] = useState<Rebuilt | null>(null);
  const [error, setError] = useState<unknown>(null);
  return (
    <>
      <Button
        type="button"
        secondary
        onClick={() => {
          setError(null);
          call('year.rebuild', { year, version }).then(setRebuilt, setError);
        }}
      >
        Rebuild and check
      </Button>
      {error === null ? null : <ErrorNotice error={error} />}
      {rebuilt === null ? null : <Outcome rebuilt={rebuilt} />}
    </>
  );
};
