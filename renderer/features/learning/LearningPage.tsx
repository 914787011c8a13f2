import { Link } from 'wouter';
import { thresholdSentence } from '../../../shared/narrative/version-words';
import { HelpHeading } from '../../components/HelpHeading';
import { requestStepLabels } from '../../../shared/narrative/experts/request-words';
import { AddAction } from '../../components/AddAction';
import { Banner } from '../../components/Banner';
import { FindingChip } from '../../components/FindingChip';
import { Page } from '../../components/Page';
import { WithExperts } from '../../components/WithExperts';
import { Courses } from './Courses';
import { MoneyAndDays } from './MoneyAndDays';
import { ReasonsTable } from './ReasonsTable';
import { RequestRows } from './RequestRows';
import { RequestsTable } from './RequestsTable';
import { StepsTable } from './StepsTable';
import type { ActionStart } from '../../components/AddAction';
import type { ExpertsReport, LearningRequests } from '../../../shared/report/types/experts-report.types';

const title = 'Learning requests';
const what =
  'Who asked for study leave, CPD funding and apprenticeships, and what became of it. A refused request matters as much as an attended one.';

const Empty = ({ year }: { readonly year: number }) => (
  <Page title={title} lede={what}>
    <Banner tone="plain">
      <p>
        No requests are held for {year}. <Link href="/import">Import a list</Link> of study leave, CPD funding or
        apprenticeships: one row a request, with what was decided. Refused requests belong in it too.
      </p>
    </Banner>
    <p>
      Ethnicity need not be in the list. Where it is missing, it is found in staff in post of the same year by employee
      number, which is never stored. Reasons for refusal are sorted into kinds, and the words themselves are not kept.
    </p>
    <Courses />
  </Page>
);

const startsOf = ({ kind: request, steps }: LearningRequests): readonly ActionStart[] => [
  { label: 'Approved of decided', measure: { kind: 'requests', request, step: 'decided' } },
  ...steps.map(({ step }): ActionStart => ({
    label: requestStepLabels[step],
    measure: { kind: 'requests', request, step },
  })),
];

interface KindProps {
  readonly report: ExpertsReport;
  readonly requests: LearningRequests;
}

const Kind = ({ report: { year, version }, requests }: KindProps) => (
  <section className="request-kind">
    <HelpHeading title={requests.label} page="learning-requests" />
    <p>
      <FindingChip found={{ ...requests.approval, value: requests.approval.gap.value }} tag={requests.words.tag} />
    </p>
    <p>{requests.words.sentence}</p>
    <RequestsTable requests={requests} />
    <StepsTable requests={requests} />
    <AddAction year={year} starts={startsOf(requests)} />
    <ReasonsTable requests={requests} />
    <MoneyAndDays requests={requests} />
    <RequestRows year={year} version={version} requests={requests} />
  </section>
);

const Requests = ({ report }: { readonly report: ExpertsReport }) => (
  <Page title={title} lede={what}>
    {report.learningRequests.map((requests) => (
      <Kind key={requests.kind} report={report} requests={requests} />
    ))}
    <p className="quiet">
      “£ a head” is for each person who was given something. Days are from asking to the decision; fewer than ten give
      no middle. “Approved of decided” leaves out requests that wait or were withdrawn. “–”: the file does not say, or
      too few to say. {thresholdSentence(report.version, report.threshold)}
    </p>
    <Courses />
  </Page>
);

/** Study leave, CPD funding and apprenticeships by ethnic group. */
export const LearningPage = () => (
  <WithExperts title={title} what={what}>
    {(report) => (report.learningRequests.length === 0 ? <Empty year={report.year} /> : <Requests report={report} />)}
  </WithExperts>
);
