import { Button } from 'nhsuk-react-components';
import { Link } from 'wouter';
import { useChange, useProtection } from '../../api/queries';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Facts } from '../../components/Facts';
import { HelpHeading } from '../../components/HelpHeading';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { ChangePassphrase } from './ChangePassphrase';
import { NewRecoveryKey } from './NewRecoveryKey';
import { OpeningForm } from './OpeningForm';
import { PlainFiles } from './PlainFiles';
import type { Open } from '../../../shared/protection/protection-state.types';

const opensBy = ({ opensBySystem, hasPassphrase }: Open): string => {
  if (!opensBySystem) return 'The passphrase, at each start';
  return hasPassphrase ? 'Your sign-in to this computer; elsewhere the passphrase' : 'Your sign-in to this computer';
};

const LockNow = () => {
  const locking = useChange('protection.lock');
  return (
    <p>
      <Button
        type="button"
        secondary
        onClick={() => {
          locking.mutate({});
        }}
      >
        Lock now
      </Button>
      {locking.error === null ? null : <ErrorNotice error={locking.error} />}
    </p>
  );
};

const Protected = ({ state }: { readonly state: Open }) => (
  <>
    <section>
      <HelpHeading title="How they are protected" page="protecting-data" />
      <Facts
        facts={[
          ['Encrypted', 'The data and every backup, page by page'],
          ['Opened by', opensBy(state)],
          ['Recovery key', state.isRecoveryKept ? 'Kept, as you said' : 'Not kept yet: make one below'],
        ]}
      />
      {state.hasPassphrase ? <LockNow /> : null}
    </section>
    <PlainFiles names={state.plainFiles} />
    <NewRecoveryKey state={state} />
    <ChangePassphrase state={state} />
    <OpeningForm state={state} />
  </>
);

export const ProtectionPage = () => {
  const { data, error, isPending } = useProtection();
  return (
    <Page
      title="Protection"
      lede="Who can open your data on this laptop, and what to do if that fails."
      before={
        <p className="small">
          <Link href="/settings">‹ Settings</Link>
        </p>
      }
    >
      {isPending ? <Waiting what="Looking how they are protected" /> : null}
      {error === null ? null : <ErrorNotice error={error} />}
      {data?.kind !== 'open' ? null : data.isProtected ? (
        <Protected state={data} />
      ) : (
        <Banner>
          The data are not encrypted, since the data folder cannot be written to. Ask IT for write access to it, then
          start the app again.
        </Banner>
      )}
    </Page>
  );
};
