import { TextInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import { audienceLabels, formLabels } from '../../../shared/narrative/leaving/release-words';
import { versionLabels } from '../../../shared/narrative/version-words';
import { useReleases } from '../../api/queries';
import { Banner } from '../../components/Banner';
import { formatInstant, plural } from '../../components/format';
import { Page } from '../../components/Page';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { WithReply } from '../../components/WithReply';
import type { ReleaseRecord } from '../../../shared/ipc/replies/exports';

const title = 'What has left';
const what = 'Every paper, workbook, pack and picture that left the workbench, and what was let go by role and reason.';

const wordsOf = ({ name, audience, form, version, year, override }: ReleaseRecord): string =>
  [
    name,
    audienceLabels[audience],
    formLabels[form],
    versionLabels[version],
    String(year),
    override?.role,
    override?.reason,
  ]
    .join(' ')
    .toLowerCase();

const readersOf = ({ audience, version }: ReleaseRecord): string => {
  const labels = [audienceLabels[audience], versionLabels[version].toLowerCase()];
  return audience === version ? audienceLabels[audience] : labels.join(', ');
};

const Row = ({ release }: { readonly release: ReleaseRecord }) => {
  const { name, at, form, year, shown, hidden, override } = release;
  return (
    <tr>
      <th scope="row">
        {name}
        <br />
        <span className="quiet">{formLabels[form]}</span>
      </th>
      <td className="nowrap">{formatInstant(at)}</td>
      <td>{readersOf(release)}</td>
      <td className="n">{year}</td>
      <td className="n">{shown}</td>
      <td className="n">{hidden}</td>
      <td>
        {override === null
          ? '–'
          : `${override.role}: ${override.reason} (${plural(override.conflicts, 'small number')} could be worked out)`}
      </td>
    </tr>
  );
};

const Releases = ({ releases }: { readonly releases: readonly ReleaseRecord[] }) => {
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/);
  const found = releases.filter((release) => words.every((word) => wordsOf(release).includes(word)));
  return (
    <Page
      title={title}
      lede="A new paper is held against everything here: one from which a small number could be subtracted is refused."
      before={
        <p className="small">
          <Link href="/board-paper">‹ Board paper</Link>
        </p>
      }
    >
      {releases.length === 0 ? (
        <Banner tone="plain">Nothing has left yet. Whatever you export is remembered here from then on.</Banner>
      ) : (
        <>
          <TextInput
            id="search-releases"
            label="Search"
            type="search"
            className="nhsuk-input--width-20"
            autoComplete="off"
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
            }}
          />
          <p role="status" className="quiet">
            {plural(found.length, 'release')}, the newest first.
          </p>
          <TableRegion label="What has left">
            <table className="data-table">
              <caption className="nhsuk-u-visually-hidden">What has left, the newest first</caption>
              <TableHead
                headings={[
                  'What',
                  'When',
                  'For whom',
                  { number: 'Year' },
                  { number: 'Counts shown' },
                  { number: 'Counts hidden' },
                  'Let go all the same',
                ]}
              />
              <tbody>
                {found.map((release) => (
                  <Row key={release.id} release={release} />
                ))}
              </tbody>
            </table>
          </TableRegion>
          <p className="quiet">
            Kept for good, as it was published: numbers that were shown, and marks where one was hidden. Files that
            could not be written are not in the list.
          </p>
        </>
      )}
    </Page>
  );
};

export const ReleasesPage = () => (
  <WithReply title={title} what={what} reply={useReleases()}>
    {({ releases }) => <Releases releases={releases} />}
  </WithReply>
);
