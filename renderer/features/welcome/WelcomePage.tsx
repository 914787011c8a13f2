import { Button } from 'nhsuk-react-components';
import { Link, useLocation } from 'wouter';
import { useChange } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';

/** The first window of all: two ways to begin, and the promise that matters most to whoever has staff data. */
export const WelcomePage = () => {
  const [, go] = useLocation();
  const example = useChange('example.load');
  return (
    <Page
      title="Welcome"
      lede="The workbench works out the nine race equality indicators from your annual return, says how sure each figure is, keeps the action plan, and writes the board paper."
    >
      {example.error === null ? null : <ErrorNotice error={example.error} />}
      <div className="choices">
        <section className="choice">
          <h2>Look around first</h2>
          <p>An invented trust with several years of figures. You can remove it at any time on the Data page.</p>
          <Button
            type="button"
            secondary
            disabled={example.isPending}
            onClick={() => {
              example.mutate({});
            }}
          >
            Try the example trust
          </Button>
          {example.isPending ? <p role="status">Loading the example…</p> : null}
        </section>
        <section className="choice">
          <h2>Use your own files</h2>
          <p>
            Drop in your annual returns and extracts, all at once. Nothing is stored until you have seen what was
            understood.
          </p>
          <Button
            type="button"
            onClick={() => {
              go('/import');
            }}
          >
            Start with my files
          </Button>
        </section>
      </div>
      <p>
        Taking over from somebody? <Link href="/handover">Open their handover file</Link>.
      </p>
      <p className="lede">
        <strong>Nothing leaves this laptop.</strong> The workbench never uses the network. Your files are only read,
        never changed, and the figures are kept in a folder of your own.
      </p>
    </Page>
  );
};
