import { promotionCurves } from '../../../shared/charts/promotion-curves';
import { formatCount, formatPercent } from '../../../shared/narrative/format';
import { journeysSource } from '../../../shared/narrative/leaving/picture-source';
import { yearsWords } from '../../../shared/narrative/journeys/journey-labels';
import { SceneSvg } from '../../charts/SceneSvg';
import { HelpHeading } from '../../components/HelpHeading';
import { AddAction } from '../../components/AddAction';
import { FindingChip } from '../../components/FindingChip';
import { formatRange } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { ActionStart } from '../../components/AddAction';
import type { JourneyGroup, JourneysReport, PromotionReport } from '../../../shared/report/types/journeys-report.types';

const headings = [
  'Joiners',
  { number: 'Years since first seen' },
  { number: 'Still followed' },
  { number: 'Moved up at this snapshot' },
  { number: 'Moved up so far' },
  { number: 'It could lie between' },
] as const;

const emptyWords = ({ steps, isCut, joiners }: JourneyGroup): string | null => {
  if (joiners.count === 0 || (!isCut && steps.length === 0)) return 'Nobody to follow';
  if (!isCut) return null;
  const last = steps.at(-1);
  return last === undefined ? 'Too few to show' : `After ${yearsWords(last.time)}: too few to show`;
};

const Group = (group: JourneyGroup) => {
  const { label, steps } = group;
  const words = emptyWords(group);
  const heading = (
    <th scope="rowgroup" rowSpan={steps.length + (words === null ? 0 : 1)}>
      {label}
    </th>
  );
  return (
    <tbody>
      {steps.map(({ time, atRisk, events, percent, lower, upper }, at) => (
        <tr key={time}>
          {at === 0 ? heading : null}
          <td className="n">{time}</td>
          <td className="n">{formatCount(atRisk)}</td>
          <td className="n">{formatCount(events)}</td>
          <td className="n value">{formatPercent(percent)}</td>
          <td className="n">{formatRange({ lower, upper }, formatPercent)}</td>
        </tr>
      ))}
      {words === null ? null : (
        <tr>
          {steps.length === 0 ? heading : null}
          <td colSpan={5} className="quiet">
            {words}
          </td>
        </tr>
      )}
    </tbody>
  );
};

const caption = 'Moved to a higher band, by years since first seen';

const Table = ({ groups, promotion, snapshots, year, version }: JourneysReport) => (
  <CopyableTable
    label={caption}
    counts={{ kind: 'journeys' }}
    origin={{ source: journeysSource(snapshots) }}
    picture={promotion.lead === null ? null : { what: caption, picture: { kind: 'promotion', year, version } }}
  >
    <table className="data-table">
      <caption className="nhsuk-u-visually-hidden">{caption}</caption>
      <TableHead headings={headings} />
      {groups.map((group) => (
        <Group key={group.education} {...group} />
      ))}
    </table>
  </CopyableTable>
);

const startsOf = ({ groups, promotion }: JourneysReport): readonly ActionStart[] => {
  const own = groups.find(({ education }) => education === 'international');
  return [
    { label: 'UK-educated against internationally educated', measure: { kind: 'promotion', way: 'crude' } },
    ...(promotion.alike === null
      ? []
      : [{ label: 'The same, like for like', measure: { kind: 'promotion', way: 'alike' } } as const]),
    ...(own?.steps ?? []).map(({ time }): ActionStart => ({
      label: `Internationally educated, moved up after ${yearsWords(time)}`,
      measure: { kind: 'promoted_by', years: time },
    })),
  ];
};

const Chip = ({ comparison, tag }: PromotionReport) =>
  comparison === null ? null : <FindingChip found={{ ...comparison, value: comparison.ratio.value }} tag={tag} />;

/** Time to a higher band: words, curves, table. */
export const Promotion = (report: JourneysReport) => {
  const { groups, promotion } = report;
  return (
    <section>
      <HelpHeading title="Time to a higher band" page="time-to-a-higher-band" />
      {promotion.lead === null ? null : (
        <p>
          {promotion.lead} <Chip {...promotion} />
        </p>
      )}
      <p>{promotion.sentence}</p>
      {promotion.alikeSentence === null ? null : <p>{promotion.alikeSentence}</p>}
      {promotion.lead === null ? null : (
        <div className="chart">
          <SceneSvg scene={promotionCurves(groups)} isFluid />
        </div>
      )}
      <p className="quiet">
        {promotion.logRankSentence} {promotion.cutSentence}
      </p>
      <Table {...report} />
      <AddAction year={report.year} starts={startsOf(report)} />
    </section>
  );
};
