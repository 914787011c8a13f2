import { Button } from 'nhsuk-react-components';
import { useEffect, useEffectEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { isNarrowed } from '../../../../shared/actions/plan/filter-plan';
import { shownWords } from '../../../../shared/narrative/actions/plan-words';
import { useActions } from '../../../api/queries';
import { useSelection } from '../../../session/selection';
import { useRedo, useUndo } from '../../../session/use-undo';
import { Banner } from '../../../components/Banner';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { Page } from '../../../components/Page';
import { Waiting } from '../../../components/Waiting';
import { PlanExchange } from '../../plan-file/PlanExchange';
import { UnsavedBanner } from '../drafts/UnsavedBanner';
import { TemplateList } from '../TemplateList';
import { PlanFilters } from './PlanFilters';
import { usePlan } from './use-plan';
import { useShownPlan } from './use-shown-plan';
import type { ReactNode } from 'react';
import type { Action } from '../../../../shared/actions/action';

export type PlanView = 'table' | 'board' | 'calendar';

const views: Readonly<Record<PlanView, { readonly path: string; readonly label: string; readonly title: string }>> = {
  table: { path: '/actions', label: 'Table', title: 'Action plan' },
  board: { path: '/actions/board', label: 'Board', title: 'Action plan by status' },
  calendar: { path: '/actions/calendar', label: 'Calendar', title: 'Action plan by date' },
};

const Views = ({ view }: { readonly view: PlanView }) => (
  <nav aria-label="Views of the plan" className="plan-views no-print">
    {Object.entries(views).map(([name, { path, label }]) => (
      <Link key={name} href={path} {...(name === view ? { 'aria-current': 'page' as const } : {})}>
        {label}
      </Link>
    ))}
    <Link href="/actions/ledger">What moved: the ledger</Link>
  </nav>
);

const Tools = () => {
  const { status } = useSelection();
  const [, go] = useLocation();
  const undo = useUndo();
  const redo = useRedo();
  return (
    <div className="spread no-print">
      {status.canUndo === null ? null : (
        <button type="button" className="button-quiet" onClick={undo}>
          Undo: {status.canUndo}
        </button>
      )}
      {status.canRedo === null ? null : (
        <button type="button" className="button-quiet" onClick={redo}>
          Redo: {status.canRedo}
        </button>
      )}
      <Button
        type="button"
        secondary
        onClick={() => {
          go('/indicators');
        }}
      >
        Add an action from an indicator
      </Button>
    </div>
  );
};

interface ShownProps {
  readonly view: PlanView;
  readonly actions: readonly Action[];
  readonly children: (shown: readonly Action[]) => ReactNode;
}

const Shown = ({ view, actions, children }: ShownProps) => {
  const shown = useShownPlan(actions);
  const { filter } = usePlan();
  return (
    <>
      <Views view={view} />
      <PlanFilters actions={actions} shown={shown.length} />
      <p className="print-only">
        {shownWords(shown.length, actions.length)}
        {isNarrowed(filter) ? ', narrowed to a part of the plan' : ''}
      </p>
      {shown.length === 0 ? (
        <Banner tone="plain">No action is like that. Choose “Show the whole plan” to see all of them again.</Banner>
      ) : (
        children(shown)
      )}
    </>
  );
};

interface Props {
  readonly view: PlanView;
  readonly children: (shown: readonly Action[]) => ReactNode;
}

/** What the views of the plan share: the way between them, finding and narrowing, undo and redo, unsaved text. */
export const PlanPage = ({ view, children }: Props) => {
  const { version, year } = useSelection();
  const actions = useActions(version);
  const { look } = usePlan();
  const { path, title } = views[view];
  const remember = useEffectEvent(() => {
    look({ path });
  });
  useEffect(() => {
    remember();
  }, [path]);
  const all = actions.data?.actions;
  return (
    <Page
      title={title}
      tools={<Tools />}
      lede="Each action starts from a figure, names who owns it, and is tested on that figure."
    >
      <UnsavedBanner />
      {actions.error === null ? null : <ErrorNotice error={actions.error} />}
      {actions.isPending ? <Waiting what="Fetching the plan" /> : null}
      {all === undefined ? null : all.length === 0 ? (
        <Banner tone="plain">
          There is no action yet. Choose “Add an action” beside any figure that needs one, on any page: the figure
          becomes the baseline.
        </Banner>
      ) : (
        <Shown view={view} actions={all}>
          {children}
        </Shown>
      )}
      {view === 'table' ? <PlanExchange hasActions={all !== undefined && all.length > 0} /> : null}
      {year === null || view !== 'table' ? null : <TemplateList year={year} />}
    </Page>
  );
};
