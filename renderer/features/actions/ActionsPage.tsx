import { Button } from 'nhsuk-react-components';
import { Link, useLocation } from 'wouter';
import { useActions } from '../../api/queries';
import { useSelection } from '../../app/selection';
import { useUndo } from '../../app/use-undo';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useOrganisationId } from '../../app/organisation';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { ActionsTable } from './ActionsTable';
import { TemplateList } from './TemplateList';
import { unsavedKeys } from './unsaved-drafts';

const Unsaved = () => {
  const keys = unsavedKeys(useOrganisationId());
  if (keys.length === 0) return null;
  return (
    <Banner>
      <p>
        You have text that is not saved yet:{' '}
        {keys.map((key, index) => (
          <span key={key}>
            {index > 0 ? ', ' : ''}
            <Link href={`/actions/${key}`}>
              {key.startsWith('new/') ? 'a new action' : 'an action you were changing'}
            </Link>
          </span>
        ))}
        .
      </p>
    </Banner>
  );
};

export const ActionsPage = () => {
  const { status, version, year } = useSelection();
  const actions = useActions(version);
  const [, go] = useLocation();
  const undo = useUndo();
  const all = actions.data?.actions;
  return (
    <Page title="Action plan" lede="Each action starts from a figure, names who owns it, and is tested on that figure.">
      <Unsaved />
      {actions.error === null ? null : <ErrorNotice error={actions.error} />}
      {actions.isPending ? <Waiting what="Fetching the plan" /> : null}
      <div className="spread before-table">
        <Button
          type="button"
          secondary
          onClick={() => {
            go('/indicators');
          }}
        >
          Add an action from an indicator
        </Button>
        {all === undefined || all.length === 0 ? null : (
          <Button
            type="button"
            secondary
            onClick={() => {
              go('/actions/ledger');
            }}
          >
            What moved: the ledger
          </Button>
        )}
        {status.canUndo === null ? null : (
          <button type="button" className="button-quiet" onClick={undo}>
            Undo: {status.canUndo}
          </button>
        )}
      </div>
      {all === undefined ? null : all.length === 0 ? (
        <Banner tone="plain">
          There is no action yet. Choose “Add an action” beside any figure that needs one, on any page: the figure
          becomes the baseline.
        </Banner>
      ) : (
        <ActionsTable actions={all} />
      )}
      {year === null ? null : <TemplateList year={year} />}
    </Page>
  );
};
