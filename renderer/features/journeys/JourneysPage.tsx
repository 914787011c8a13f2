import { Link } from 'wouter';
import { journeysMissing } from '../../../shared/narrative/journeys/journey-notes';
import { formatCount } from '../../../shared/narrative/format';
import { useJourneys } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { Banner } from '../../components/Banner';
import { Cell } from '../../components/Cell';
import { listWords } from '../../components/format';
import { Page } from '../../components/Page';
import { WithReply } from '../../components/WithReply';
import { Promotion } from './Promotion';
import { SharesTable } from './SharesTable';
import type { JourneysReport } from '../../../shared/report/types/journeys-report.types';

const title = 'Journeys';
const what =
  'What happens to internationally educated joiners, beside UK-educated joiners, in the years after they start.';

const Missing = ({ missing }: { readonly missing: string }) => (
  <Page title={title} lede={what}>
    <Banner tone="plain">
      <p>
        {missing} <Link href="/import">Import staff in post</Link> of another year.
      </p>
    </Banner>
    <h2>What journeys need</h2>
    <ul>
      <li>Staff in post at 31 March of at least two years; four or five show most.</li>
      <li>In each: employee number, grade or band, start date and country of qualification.</li>
      <li>For the first two years: disciplinary cases and learning records of three years in a row.</li>
    </ul>
  </Page>
);

const Joiners = ({ groups }: JourneysReport) => (
  <dl className="key-figures">
    {groups.map(({ education, label, joiners }) => (
      <div key={education}>
        <dt>{education === 'unknown' ? 'joiners of whom it is not known' : `${label} joiners`}</dt>
        <dd>
          <Cell value={formatCount(joiners.count, joiners.isHidden)} />
        </dd>
      </div>
    ))}
  </dl>
);

const Method = ({ notes, leftOut }: JourneysReport) => (
  <>
    <h2>How this is worked out</h2>
    <ul>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
      {leftOut
        .filter(({ count, isHidden }) => isHidden || count !== 0)
        .map(({ reason, label, count, isHidden }) => (
          <li key={reason}>
            Left out: <Cell value={formatCount(count, isHidden)} />. {label}.
          </li>
        ))}
    </ul>
  </>
);

const Journeys = (report: JourneysReport) => (
  <Page title={title} lede={what}>
    <p>Joiners in pay bands, from staff in post of {listWords(report.snapshots)}, by where they were educated.</p>
    <Joiners {...report} />
    <Promotion {...report} />
    <SharesTable {...report} />
    <p className="quiet">{report.thresholdSentence} So is whatever would give them away.</p>
    <Method {...report} />
  </Page>
);

/** Internationally educated joiners against UK-educated joiners: time to a higher band, process, learning, leaving. */
export const JourneysPage = () => {
  const { year, version } = useSelection();
  return (
    <WithReply title={title} what={`${what} ${journeysMissing}`} reply={useJourneys(year, version)}>
      {(report) => (report.missing === null ? <Journeys {...report} /> : <Missing missing={report.missing} />)}
    </WithReply>
  );
};
