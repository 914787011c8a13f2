import { formatCount, formatRatio } from '../../../shared/narrative/format';
import { trainingSource } from '../../../shared/narrative/leaving/picture-source';
import { asSpan } from '../../../shared/narrative/training/training-origin';
import { stagesTitle } from '../../../shared/narrative/training/training-stage-words';
import { placeLabels } from '../../../shared/narrative/training/training-words';
import { HelpHeading } from '../../components/HelpHeading';
import { useKept } from '../../app/kept-choices';
import { AddAction } from '../../components/AddAction';
import { Cell } from '../../components/Cell';
import { FindingChip } from '../../components/FindingChip';
import { formatRange } from '../../components/format';
import { Segmented } from '../../components/Segmented';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { FunnelRatio } from '../../../shared/indicators/training/application-funnel';
import type { ActionStart } from '../../components/AddAction';
import { countsOf, settingsOf } from './training-request';
import type { StageReport, StagesReport, TrainingReport } from '../../../shared/report/types/training-report.types';

const headings = [
  'Stage',
  { number: 'White' },
  { number: 'BME' },
  { number: 'Ratio from the stage before' },
  { number: 'It could lie between' },
  'What the numbers support',
] as const;

interface RatioProps {
  readonly step: FunnelRatio;
  readonly tag: string;
}

const RatioCells = ({ step, tag }: RatioProps) => (
  <>
    <td className="n value">
      <Cell value={formatRatio(step?.ratio.value ?? null, step === null)} />
    </td>
    <td className="n">
      <Cell value={step === null ? '*' : (formatRange(step.ratio, formatRatio) ?? '–')} />
    </td>
    <td>
      <FindingChip
        found={{
          finding: step?.finding ?? null,
          isAdverse: step === null || step.ratio.value === null ? null : step.ratio.value > 1,
          hasLowNumbers: false,
          value: step?.ratio.value ?? null,
        }}
        tag={tag}
      />
    </td>
  </>
);

const Stage = ({ stage }: { readonly stage: StageReport }) => (
  <tr>
    <th scope="row">{stage.label}</th>
    <td className="n">
      <Cell value={formatCount(stage.white, stage.white === null)} />
    </td>
    <td className="n">
      <Cell value={formatCount(stage.bme, stage.bme === null)} />
    </td>
    {stage.step === undefined ? <td colSpan={3} /> : <RatioCells step={stage.step} tag={stage.tag} />}
  </tr>
);

type Span = Pick<TrainingReport, 'year' | 'window'>;

const startsOf = ({ pmq: place, stages }: StagesReport, { window }: Span): readonly ActionStart[] => [
  ...stages.flatMap(({ stage, label }): readonly ActionStart[] =>
    stage === 'applied' ? [] : [{ label, measure: { kind: 'stage', window, place, stage } }],
  ),
  { label: 'From application to the last stage', measure: { kind: 'stage', window, place, stage: 'whole_way' } },
];

interface Props {
  readonly report: TrainingReport;
}

/** The way from application to post, one place of qualification at a time: where a gap arises. */
export const StagesSection = ({ report }: Props) => {
  const places = report.stages;
  const [choices, keep] = useKept('training');
  const chosen = places.find(({ pmq }) => pmq === choices.place) ?? places[0];
  if (chosen === undefined) return null;
  const label = `${stagesTitle}, qualified in: ${placeLabels[chosen.pmq]}`;
  return (
    <section className="training-section">
      <HelpHeading title={stagesTitle} page="applications" />
      <p className="quiet">{chosen.note}</p>
      <Segmented
        legend="Qualified in"
        value={chosen.pmq}
        options={places.map(({ pmq }) => ({ value: pmq, label: placeLabels[pmq] }))}
        onChange={(place) => {
          keep({ ...choices, place });
        }}
      />
      <p>{chosen.sentence}</p>
      <CopyableTable
        label={label}
        counts={countsOf(report)}
        origin={{ span: asSpan(report.windowLabel), source: trainingSource }}
        picture={{ what: label, picture: { kind: 'training_stages', pmq: chosen.pmq, ...settingsOf(report) } }}
      >
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">{label}</caption>
          <TableHead headings={headings} />
          <tbody>
            {chosen.stages.map((stage) => (
              <Stage key={stage.label} stage={stage} />
            ))}
            <tr>
              <th scope="row">From application to the last stage</th>
              <td colSpan={2} />
              <RatioCells step={chosen.overall} tag={chosen.overallTag} />
            </tr>
          </tbody>
        </table>
      </CopyableTable>
      <AddAction year={report.year} starts={startsOf(chosen, report)} />
    </section>
  );
};
