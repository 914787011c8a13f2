import { Link } from 'wouter';
import { useOrganisations } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { AddOrganisation } from './AddOrganisation';
import { OrganisationsTable } from './OrganisationsTable';
import { ProfileForm } from './ProfileForm';

export const OrganisationPage = () => {
  const { data, error, isPending } = useOrganisations();
  const all = data?.organisations ?? [];
  const current = all.find(({ isCurrent }) => isCurrent);
  return (
    <Page title="Organisation" lede="Whose figures these are, and what stands on the cover of a paper.">
      {isPending ? <Waiting what="Fetching the organisations" /> : null}
      {error === null ? null : <ErrorNotice error={error} />}
      <p>
        <Link href="/handover">Hand over, or take over</Link>: everything of an organisation in one encrypted file, and
        a summary for whoever comes after you.
      </p>
      {all.length === 0 ? null : <OrganisationsTable organisations={all} />}
      {current === undefined ? null : <ProfileForm key={JSON.stringify(current)} organisation={current} />}
      {data === undefined ? null : <AddOrganisation isFirst={all.length === 0} />}
    </Page>
  );
};
