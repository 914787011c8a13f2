import { Link } from 'wouter';
import { progressionViewLabels, progressionViews } from '../../../shared/reference/tiers';
import { useProgression } from '../../api/queries';
import { useKept } from '../../app/kept-choices';
import { useSelection } from '../../session/selection';
import { Banner } from '../../components/Banner';
import { Page } from '../../components/Page';
import { Segmented } from '../../components/Segmented';
import { WithReply } from '../../components/WithReply';
import { Disparity } from './Disparity';
import { ModelEmployer } from './ModelEmployer';
import { Pipeline } from './Pipeline';
import { WhatWouldItTake } from './WhatWouldItTake';
import type { Choosing } from './choices';
import type { ProgressionReport, ProgressionViewReport } from '../../../shared/report/types/progression-report.types';

const title = 'Progression';
const options = progressionViews.map((value) => ({ value, label: progressionViewLabels[value] }));

const Nothing = ({ year }: { readonly year: number }) => (
  <Page title={title}>
    <Banner tone="plain">
      <p>
        No pay bands are held for {year}. <Link href="/import">Import</Link> the annual return or the list of staff in
        post of that year.
      </p>
    </Banner>
  </Page>
);

interface PartProps extends Choosing {
  readonly report: ProgressionReport;
  readonly view: ProgressionViewReport;
}

/** What is shown of one part of the workforce: a return may hold only the other. */
const Part = ({ report, view, ...choosing }: PartProps) =>
  view.disparity.some(({ year }) => year === report.year) ? (
    <>
      <Disparity view={view} year={report.year} version={report.version} />
      <Pipeline view={view} report={report} {...choosing} />
    </>
  ) : null;

const Progression = ({ report, ...choosing }: Choosing & { readonly report: ProgressionReport }) => {
  const { choices, onChoose } = choosing;
  const view = report.views.find((one) => one.view === choices.view);
  if (view === undefined || report.path === null) return <Nothing year={report.year} />;
  return (
    <Page
      title={title}
      lede={view.headline}
      tools={
        <Segmented
          legend="Part of the workforce"
          value={choices.view}
          options={options}
          onChange={(chosen) => {
            onChoose({ view: chosen });
          }}
        />
      }
    >
      {report.version === 'public' ? <Banner tone="plain">{report.thresholdSentence}</Banner> : null}
      <Part report={report} view={view} {...choosing} />
      <ModelEmployer path={report.path} version={report.version} />
      <WhatWouldItTake path={report.path} version={report.version} {...choosing} />
      {report.hiddenSentence === null ? null : <p className="quiet">{report.hiddenSentence}</p>}
    </Page>
  );
};

/** The ladder of pay bands: who is on each rung, how much is lost from tier to tier, and what it would take to change it. */
export const ProgressionPage = () => {
  const { year, version } = useSelection();
  const [choices, keep] = useKept('progression');
  return (
    <WithReply
      title={title}
      what="Pay bands from the lowest to the highest, race disparity ratios, and the path to a leadership that mirrors the workforce."
      reply={useProgression(year, version)}
    >
      {(report) => (
        <Progression
          report={report}
          choices={choices}
          onChoose={(change) => {
            keep({ ...choices, ...change });
          }}
        />
      )}
    </WithReply>
  );
};
