import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import { useMeasure, usePlanDrafts } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Facts } from '../../components/Facts';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { NoData } from '../../components/NoData';
import { ActionForm } from '../actions/ActionForm';
import { BaselinePanel } from '../actions/BaselinePanel';
import { RemoveFromPlan } from '../actions/RemoveFromPlan';
import { useDrafts } from '../actions/drafts/drafts-context';
import { useActionForm } from '../actions/use-action-form';
import { filledFrom, figureChoices } from './draft-form';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import type { PlanDraft } from '../../../shared/plan-file/plan-draft';

const back = (
  <p className="small">
    <Link href="/actions">‹ Action plan</Link>
  </p>
);

const typedOf = ({ id }: PlanDraft): string => `drafts/${id}`;

const RemoveDraft = ({ draft }: { readonly draft: PlanDraft }) => (
  <RemoveFromPlan channel="plan.removeDraft" removed={draft} typed={[typedOf(draft)]} label="Remove the draft" />
);

/** What the plan said and has no field of its own. */
const Said = ({ draft }: { readonly draft: PlanDraft }) => (
  <section className="banner is-plain" aria-labelledby="said-heading">
    <h2 id="said-heading" className="flush">
      What the plan said
    </h2>
    <Facts
      facts={[
        ['From', draft.origin],
        ['Metric', draft.metricWords === '' ? '–' : draft.metricWords],
        ...(draft.dueWords === '' ? [] : [['Deadline', draft.dueWords] as const]),
        ...(draft.statusWords === '' ? [] : [['Status', draft.statusWords] as const]),
      ]}
    />
    {draft.progress === '' ? null : <p className="plan-file-words">{draft.progress}</p>}
    <p className="quiet small flush">This stays with the action as its first note.</p>
  </section>
);

interface FilledProps {
  readonly draft: PlanDraft;
  readonly measureKey: string;
  readonly figure: MeasuredFigure;
}

const Filled = ({ draft, measureKey: key, figure }: FilledProps) => {
  const typed = typedOf(draft);
  const target = { id: null, start: { key, year: figure.year }, fromDraft: draft.id };
  const { giveUp, save, ...form } = useActionForm(typed, filledFrom(draft, figure), target, '/actions');
  return (
    <div className="form-columns">
      <div>
        <BaselinePanel baseline={figure} />
        <Said draft={draft} />
      </div>
      <ActionForm
        {...form}
        baseline={figure}
        draft={typed}
        onSave={save}
        buttons={
          <>
            <Button type="button" secondary onClick={giveUp}>
              Leave it a draft
            </Button>
            <span className="grow" />
            <RemoveDraft draft={draft} />
          </>
        }
      />
    </div>
  );
};

const WithFigure = ({
  draft,
  measureKey,
  year,
}: {
  readonly draft: PlanDraft;
  readonly measureKey: string;
  readonly year: number;
}) => {
  const { version } = useSelection();
  const { isReady } = useDrafts();
  const reply = useMeasure({ key: measureKey, year, version });
  if (reply.data !== undefined && isReady)
    return (
      <Filled key={`${measureKey} ${String(year)}`} draft={draft} measureKey={measureKey} figure={reply.data.figure} />
    );
  return reply.error === null ? <Waiting what="Fetching the figure" /> : <ErrorNotice error={reply.error} />;
};

const Draft = ({ draft, year }: { readonly draft: PlanDraft; readonly year: number }) => {
  const choices = figureChoices(draft);
  const [chosen, setChosen] = useState(draft.indicators.length === 1 ? (choices[0]?.value ?? '') : '');
  return (
    <Page
      title={`Draft ${draft.reference}`}
      lede="Choose the figure it is about. With a target and a test date it becomes an action, and is measured at every import."
      before={back}
    >
      <div className="spread before-table">
        <ChoiceSelect
          label={`Figure of ${String(year)}`}
          value={chosen}
          empty="Choose a figure"
          options={choices}
          onChoose={setChosen}
        />
      </div>
      {chosen === '' ? (
        <>
          <Said draft={draft} />
          <RemoveDraft draft={draft} />
        </>
      ) : (
        <WithFigure draft={draft} measureKey={chosen} year={year} />
      )}
    </Page>
  );
};

export const DraftPage = ({ id }: { readonly id: string }) => {
  const { year } = useSelection();
  const drafts = usePlanDrafts();
  const draft = drafts.data?.drafts.find((each) => each.id === id);
  if (year === null) return <NoData title="Draft" what="the figures an action can start from" />;
  if (draft !== undefined) return <Draft draft={draft} year={year} />;
  return (
    <Page title="Draft" before={back}>
      {drafts.isPending ? <Waiting what="Fetching the draft" /> : null}
      {drafts.error === null ? null : <ErrorNotice error={drafts.error} />}
      {drafts.data === undefined ? null : <p>That draft is not here. It may have become an action, or been removed.</p>}
    </Page>
  );
};
