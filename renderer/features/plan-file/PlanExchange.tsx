import { Link } from 'wouter';
import { useChange, usePlanDrafts } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { plural } from '../../components/format';
import { DraftsTable } from './DraftsTable';

const Drafts = () => {
  const drafts = usePlanDrafts();
  if (drafts.error !== null) return <ErrorNotice error={drafts.error} />;
  const all = drafts.data?.drafts ?? [];
  if (all.length === 0) return null;
  return (
    <>
      <h3>{plural(all.length, 'draft')}, not measured yet</h3>
      <p>
        A draft is in no paper, no ledger and no count. Open it, choose the figure it is about, and give it a target and
        a test date: then it is an action.
      </p>
      <DraftsTable drafts={all} />
    </>
  );
};

const Export = () => {
  const exporting = useChange('plan.export');
  const saved = exporting.data?.files?.[0];
  const folder = exporting.data?.folder ?? null;
  return (
    <>
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary"
        disabled={exporting.isPending}
        onClick={() => {
          exporting.mutate({});
        }}
      >
        Export the plan for others to edit
      </button>
      <span role="status" className="quiet">
        {saved === undefined ? '' : `Saved ${saved.name}${folder === null ? '' : ` in ${folder}`}.`}
      </span>
      {exporting.error === null ? null : <ErrorNotice error={exporting.error} />}
    </>
  );
};

/** Plans that come in, drafts that came of them, and the plan that goes out to be edited. */
export const PlanExchange = ({ hasActions }: { readonly hasActions: boolean }) => (
  <section className="after-table">
    <h2>Plans from elsewhere, and editing by others</h2>
    <div className="spread before-table">
      <Link href="/actions/plan" className="nhsuk-button nhsuk-button--secondary">
        Bring in a plan, or edits of yours
      </Link>
      {hasActions ? <Export /> : null}
    </div>
    <Drafts />
  </section>
);
