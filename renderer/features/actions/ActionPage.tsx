import { Link } from 'wouter';
import { tagNames } from '../../../shared/actions/action';
import { amountWords } from '../../../shared/narrative/actions/measure-words';
import { highImpactActions } from '../../../shared/reference/high-impact-actions';
import { useLedger } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Facts } from '../../components/Facts';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { formatDate } from '../../components/format';
import { ActionHistory } from './ActionHistory';
import { BaselinePanel } from './BaselinePanel';
import { FetchedAction } from './FetchedAction';
import { LedgerOfAction } from './LedgerLines';
import { Notes } from './Notes';
import { PlanDateCell } from './plan/PlanDateCell';
import { usePlan } from './plan/use-plan';
import { StatusChip } from './plan/StatusChip';
import type { ReactNode } from 'react';
import type { Action } from '../../../shared/actions/action';

const Typed = ({ text }: { readonly text: string }) => (text === '' ? '–' : <bdi className="typed">{text}</bdi>);

const factsOf = (action: Action): readonly (readonly [string, ReactNode])[] => [
  ['Status', <StatusChip key="status" status={action.status} />],
  ['Owner', <Typed key="owner" text={action.owner} />],
  ['Accountable executive', <Typed key="executive" text={action.executive} />],
  ['Start', formatDate(action.start)],
  ['Due', <PlanDateCell key="due" action={action} date={action.due} />],
  ['Test', <PlanDateCell key="test" action={action} date={action.testDate} />],
  [
    'High-impact actions',
    action.highImpactActions.map((number) => `${String(number)}. ${highImpactActions[number]}`).join('; ') || '–',
  ],
  ['What it does for people', action.tags.map((tag) => tagNames[tag]).join(', ') || '–'],
];

const Words = ({ title, text }: { readonly title: string; readonly text: string }) =>
  text.trim() === '' ? null : (
    <>
      <h3>{title}</h3>
      <p className="typed" dir="auto">
        {text}
      </p>
    </>
  );

const Completed = ({ completion }: Pick<Action, 'completion'>) =>
  completion?.kind === 'not_measured' ? (
    <Words title="Completed without a measured result" text={completion.reason} />
  ) : completion === null ? null : (
    <p>Completed with the figure of {completion.figure.year}.</p>
  );

const About = ({ action }: { readonly action: Action }) => (
  <section className="narrow" aria-label="About the action">
    <Facts facts={factsOf(action)} />
    <Words title="Issue" text={action.issue} />
    <Words title="What will change" text={action.change} />
    <Words title="Why it should work" text={action.why} />
    <Words title="Measure of success" text={action.measureOfSuccess} />
    <p>
      Target: {action.targetValue === null ? 'none' : amountWords(action.baseline.unit, action.targetValue)}, to be
      tested on {formatDate(action.testDate)}.
    </p>
    <Completed completion={action.completion} />
    <Words title="Evidence" text={action.evidence} />
    {action.evidenceFiles.length === 0 ? null : (
      <>
        <h3>Files with evidence</h3>
        <ul>
          {action.evidenceFiles.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);

/** The figure year by year since the baseline, as the ledger has it. */
const ThenAndNow = ({ id }: { readonly id: string }) => {
  const { version } = useSelection();
  const ledger = useLedger(version);
  const line = ledger.data?.lines.find((each) => each.action.id === id);
  return (
    <section>
      <h2>The figure then and now</h2>
      {ledger.error === null ? null : <ErrorNotice error={ledger.error} />}
      {ledger.isPending ? <Waiting what="Measuring" /> : null}
      {line === undefined ? null : <LedgerOfAction line={line} />}
    </section>
  );
};

const Tools = ({ id }: { readonly id: string }) => (
  <Link className="nhsuk-button nhsuk-button--secondary" href={`/actions/${id}/edit`}>
    Change the action
  </Link>
);

/** One action on one page, to read, to print and to add notes to. */
export const ActionPage = ({ id }: { readonly id: string }) => {
  const { path } = usePlan();
  const before = (
    <p className="small no-print">
      <Link href={path}>‹ Action plan</Link>
    </p>
  );
  return (
    <FetchedAction id={id} before={before}>
      {(action, isHeld) => (
        <Page title={`Action ${action.reference}`} before={before} tools={<Tools id={id} />}>
          <div className="form-columns">
            <BaselinePanel baseline={action.baseline} isHeld={isHeld} />
            <About action={action} />
          </div>
          <ThenAndNow id={id} />
          <Notes action={action} />
          <ActionHistory id={id} createdAt={action.createdAt} />
        </Page>
      )}
    </FetchedAction>
  );
};
