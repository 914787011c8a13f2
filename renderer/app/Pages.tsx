import { Activity, lazy, Suspense } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { Page } from '../components/Page';
import { Waiting } from '../components/Waiting';
import { AboutPage } from '../features/about/AboutPage';
import { ActionFormPage } from '../features/actions/ActionFormPage';
import { ActionPage } from '../features/actions/ActionPage';
import { LedgerPage } from '../features/actions/LedgerPage';
import { NewActionPage } from '../features/actions/NewActionPage';
import { BoardPage } from '../features/actions/plan/BoardPage';
import { CalendarPage } from '../features/actions/plan/CalendarPage';
import { TablePage } from '../features/actions/plan/TablePage';
import { RestorePage } from '../features/backups/RestorePage';
import { BoardPaperPage } from '../features/board-paper/BoardPaperPage';
import { ComparePage } from '../features/compare/ComparePage';
import { DataPage } from '../features/data/DataPage';
import { DeleteEverythingPage } from '../features/data/DeleteEverythingPage';
import { ExpertsPage } from '../features/experts/ExpertsPage';
import { HandoverPage } from '../features/handover/HandoverPage';
import { SummaryPage } from '../features/handover/SummaryPage';
import { ImportPage } from '../features/importing/ImportPage';
import { IndicatorsPage } from '../features/indicator/IndicatorsPage';
import { JourneysPage } from '../features/journeys/JourneysPage';
import { LearningPage } from '../features/learning/LearningPage';
import { OrganisationPage } from '../features/organisation/OrganisationPage';
import { OverviewPage } from '../features/overview/OverviewPage';
import { DraftPage } from '../features/plan-file/DraftPage';
import { PlanFilePage } from '../features/plan-file/PlanFilePage';
import { ProgressionPage } from '../features/progression/ProgressionPage';
import { QuickComparisonPage } from '../features/quick-comparison/QuickComparisonPage';
import { ProtectionPage } from '../features/protection/ProtectionPage';
import { ReleasesPage } from '../features/releases/ReleasesPage';
import { ReturnHelperPage } from '../features/data/ReturnHelperPage';
import { SettingsPage } from '../features/settings/SettingsPage';
import { TrainingPage } from '../features/training/TrainingPage';
import { WelcomePage } from '../features/welcome/WelcomePage';
import { TranslatorPage } from '../features/translator/TranslatorPage';
import { YearPage } from '../features/year/YearPage';
import { readAhead, useReadAhead } from './read-ahead';
import { useSelection } from '../session/selection';
import { isHelp, useKeptPlace } from './use-kept-place';

/** The charting library is a third of the window's code and only this page needs it: it is read once the first page is shown. */
const { Component: IndicatorPage, read: readIndicatorPage } = readAhead(() =>
  import('../features/indicator/IndicatorPage').then((module) => module.IndicatorPage),
);

/** All the words of the help, which most sittings never need. */
const HelpPages = lazy(() => import('../features/help/HelpPages').then((module) => ({ default: module.HelpPages })));

const Overview = () => {
  useReadAhead(readIndicatorPage);
  return <OverviewPage />;
};

const Home = () => (useSelection().year === null ? <WelcomePage /> : <Overview />);

const NotFound = () => (
  <Page title="There is no such page">
    <p>
      <Link href="/">Go to the overview</Link>
    </p>
  </Page>
);

const Screens = ({ path }: { readonly path: string }) => (
  <Suspense fallback={<Waiting what="Opening the page" />}>
    <Switch location={path}>
      <Route path="/" component={Home} />
      <Route path="/import" component={ImportPage} />
      <Route path="/indicators" component={IndicatorsPage} />
      <Route path="/indicators/:number/:view?">
        {(place) => <IndicatorPage number={place.number} view={place.view} />}
      </Route>
      <Route path="/progression" component={ProgressionPage} />
      <Route path="/compare/:kind?">{(place) => <ComparePage kind={place.kind} />}</Route>
      <Route path="/training" component={TrainingPage} />
      <Route path="/journeys" component={JourneysPage} />
      <Route path="/experts" component={ExpertsPage} />
      <Route path="/learning" component={LearningPage} />
      <Route path="/actions" component={TablePage} />
      <Route path="/actions/board" component={BoardPage} />
      <Route path="/actions/calendar" component={CalendarPage} />
      <Route path="/actions/new/:measure/:year/:template?">
        {(place) => (
          <NewActionPage
            key={`${place.measure}/${place.year}`}
            measureKey={place.measure}
            year={place.year}
            template={place.template ?? ''}
          />
        )}
      </Route>
      <Route path="/actions/ledger" component={LedgerPage} />
      <Route path="/actions/plan" component={PlanFilePage} />
      <Route path="/actions/drafts/:id">{(place) => <DraftPage key={place.id} id={place.id} />}</Route>
      <Route path="/actions/:id/edit">{(place) => <ActionFormPage id={place.id} />}</Route>
      <Route path="/actions/:id">{(place) => <ActionPage id={place.id} />}</Route>
      <Route path="/year" component={YearPage} />
      <Route path="/board-paper" component={BoardPaperPage} />
      <Route path="/board-paper/releases" component={ReleasesPage} />
      <Route path="/quick-comparison" component={QuickComparisonPage} />
      <Route path="/data" component={DataPage} />
      <Route path="/data/backups/:name">{(place) => <RestorePage key={place.name} name={place.name} />}</Route>
      <Route path="/data/delete" component={DeleteEverythingPage} />
      <Route path="/data/return" component={ReturnHelperPage} />
      <Route path="/translator" component={TranslatorPage} />
      <Route path="/organisation" component={OrganisationPage} />
      <Route path="/handover" component={HandoverPage} />
      <Route path="/handover/summary" component={SummaryPage} />
      <Route path="/settings" component={SettingsPage} />
      <Route path="/about" component={AboutPage} />
      <Route path="/protection" component={ProtectionPage} />
      <Route component={NotFound} />
    </Switch>
  </Suspense>
);

/** The page that was left for the help stays as it is behind it, with what was chosen and typed on it. */
export const Pages = () => {
  const [path] = useLocation();
  const kept = useKeptPlace(path);
  return (
    <>
      {kept === null ? null : (
        <Activity mode={isHelp(path) ? 'hidden' : 'visible'}>
          <Screens path={kept} />
        </Activity>
      )}
      {isHelp(path) ? (
        <Suspense fallback={<Waiting what="Opening the help" />}>
          <HelpPages path={path} backTo={kept} />
        </Suspense>
      ) : null}
    </>
  );
};
