import { Link } from 'wouter';
import { formatCount } from '../../../shared/narrative/format';
import { thresholdSentence } from '../../../shared/narrative/version-words';
import { AddAction } from '../../components/AddAction';
import { Banner } from '../../components/Banner';
import { Cell } from '../../components/Cell';
import { HelpLink } from '../../components/HelpLink';
import { Page } from '../../components/Page';
import { Completeness } from './Completeness';
import { FindExpertise } from './FindExpertise';
import { HighImpactFive } from './HighImpactFive';
import { RegisterLists } from './RegisterLists';
import { RegisterRows } from './RegisterRows';
import { SeniorityTable } from './SeniorityTable';
import { SkillsRecognised } from './SkillsRecognised';
import { WithExperts } from '../../components/WithExperts';
import type { ShownCount } from '../../../shared/disclosure/experts/shown-count';
import type { ExpertsFigures, ExpertsReport } from '../../../shared/report/types/experts-report.types';

const title = 'Experts in our midst';
const what =
  'The expertise that internationally educated and diaspora colleagues bring, and whether their roles use it.';

/** What to bring, and that nobody is held who has not agreed to it. */
const Empty = ({ year }: { readonly year: number }) => (
  <Page title={title} lede={what}>
    <Banner tone="plain">
      <p>
        No register of internationally educated staff is held for {year}.{' '}
        <Link href="/import">Import the register</Link>: one row a person, with a column that says whether the person
        agrees to be held.
      </p>
    </Banner>
    <h2>What the register needs</h2>
    <ul>
      <li>
        <strong>Consent, row by row.</strong> Only rows with a plain “yes” are kept. Nothing of the other rows is stored
        or shown. A list without that column is asked about once, as a whole.
      </li>
      <li>Country of qualification, languages, years practised overseas, specialty overseas.</li>
      <li>Whether the skill is used in the present role, the first UK band, and what stands in the way.</li>
      <li>Names are not needed. Employee numbers are turned into a code that cannot be turned back.</li>
    </ul>
  </Page>
);

interface FigureProps {
  readonly words: string;
  readonly shown: ShownCount;
}

const Figure = ({ words, shown }: FigureProps) => (
  <div>
    <dt>{words}</dt>
    <dd>
      <Cell value={formatCount(shown.count, shown.isHidden)} />
    </dd>
  </div>
);

const globalHealthStarts = [
  { label: 'Taking part', measure: { kind: 'experts', share: 'global_health' } },
  { label: 'Leave approved', measure: { kind: 'experts', share: 'global_health_leave' } },
] as const;

const Register = ({ report, experts }: { readonly report: ExpertsReport; readonly experts: ExpertsFigures }) => (
  <Page title={title} lede={what} tools={<HelpLink page="find-expertise" isInWords />}>
    <p>{experts.words.consent}</p>
    {experts.consented.count === 0 ? null : (
      <>
        <dl className="key-figures">
          <Figure words="colleagues in the register" shown={experts.consented} />
          <Figure words="have a specialist skill from overseas" shown={experts.withSkill} />
          <Figure words="use that skill in their role" shown={experts.skillUsed} />
        </dl>
        <FindExpertise report={report} experts={experts} />
        <SkillsRecognised year={report.year} experts={experts} />
        <RegisterLists report={report} experts={experts} />
        <SeniorityTable year={report.year} experts={experts} />
        <h2>Global health</h2>
        <p>{experts.words.globalHealth}</p>
        <p>{experts.words.leave}</p>
        <AddAction year={report.year} starts={globalHealthStarts} />
        <HighImpactFive report={report} experts={experts} />
        <Completeness experts={experts} />
        <RegisterRows report={report} experts={experts} />
        <p className="quiet">
          {thresholdSentence(report.version, report.threshold)} Small groups are taken together or left out, with
          whatever would give them away. People may speak several languages and name several barriers.
        </p>
      </>
    )}
  </Page>
);

/** The register of internationally educated and diaspora staff who agreed to be in it. */
export const ExpertsPage = () => (
  <WithExperts title={title} what={what}>
    {(report) =>
      report.experts === null ? <Empty year={report.year} /> : <Register report={report} experts={report.experts} />
    }
  </WithExperts>
);
