import { Link } from 'wouter';
import { useOrganisations } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { MakeHandover } from './MakeHandover';
import { OpenHandover } from './OpenHandover';

export const HandoverPage = () => {
  const { data, error, isPending } = useOrganisations();
  const current = data?.organisations.find(({ isCurrent }) => isCurrent);
  return (
    <Page
      title="Handover"
      lede="When somebody else takes over, or you move to another laptop: everything in one file that opens only with its passphrase."
      before={
        <p className="small">
          <Link href="/organisation">‹ Organisation</Link>
        </p>
      }
    >
      {isPending ? <Waiting what="Looking what is held" /> : null}
      {error === null ? null : <ErrorNotice error={error} />}
      {current === undefined ? null : <MakeHandover organisation={current} />}
      {data === undefined ? null : <OpenHandover />}
    </Page>
  );
};
