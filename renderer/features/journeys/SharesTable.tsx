import { journeysSource } from '../../../shared/narrative/leaving/picture-source';
import { formatCount, formatPoints, formatRatio } from '../../../shared/narrative/format';
import { HelpHeading } from '../../components/HelpHeading';
import { AddAction } from '../../components/AddAction';
import { Cell } from '../../components/Cell';
import { FindingChip } from '../../components/FindingChip';
import { formatCountOf, formatRange, formatShare } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import { educationLabels } from '../../../shared/narrative/journeys/journey-labels';
import { educations } from '../../../shared/indicators/journeys/journey-records';
import type { GroupFigure } from '../../../shared/indicators/figure';
import type { ActionStart } from '../../components/AddAction';
import type { JourneysReport, ShareReport } from '../../../shared/report/types/journeys-report.types';

const title = 'In the first two years';

const headings = [
  'Within two years',
  ...educations.map((education) => ({ number: educationLabels[education] })),
  { number: 'Gap, points' },
  { number: 'It could lie between' },
  { number: 'Ratio' },
  { number: 'Like for like' },
  'What the numbers support',
] as const;

const Share = ({ group }: { readonly group: GroupFigure }) => (
  <td className="n">
    <Cell value={formatShare(group)} />
    {group.isHidden || group.of === null ? null : <div className="quiet">{formatCountOf(group)}</div>}
  </td>
);

const nothingFound = { finding: null, isAdverse: null, hasLowNumbers: false, value: null } as const;

const Row = ({ title: name, groups, comparison, alike, tag }: ShareReport) => (
  <tr>
    <th scope="row">{name}</th>
    {educations.map((education) => (
      <Share key={education} group={groups[education]} />
    ))}
    <td className="n value">
      <Cell value={formatPoints(comparison?.gap.value ?? null, comparison === null)} />
    </td>
    <td className="n">
      <Cell value={comparison === null ? '*' : (formatRange(comparison.gap, formatPoints) ?? formatCount(null))} />
    </td>
    <td className="n">
      <Cell value={formatRatio(comparison?.ratio.value ?? null, comparison === null)} />
    </td>
    <td className="n">{formatRatio(alike?.ratio.value ?? null)}</td>
    <td>
      <FindingChip
        found={comparison === null ? nothingFound : { ...comparison, value: comparison.gap.value }}
        tag={tag}
      />
    </td>
  </tr>
);

const startsOf = ({ measure, title: label, alike }: ShareReport): readonly ActionStart[] => [
  { label, measure: { kind: 'two_years', measure, way: 'crude' } },
  ...(alike === null
    ? []
    : [{ label: `${label}, like for like`, measure: { kind: 'two_years', measure, way: 'alike' } } as const]),
];

const Words = ({ title: name, sentence, alikeSentence, cohortsNote }: ShareReport) => (
  <>
    <h3>{name}</h3>
    <p>{sentence}</p>
    {alikeSentence === null ? null : <p>{alikeSentence}</p>}
    {cohortsNote === null ? null : <p className="quiet">{cohortsNote}</p>}
  </>
);

/** Formal process, learning and leaving within two years, side by side and then in words. */
export const SharesTable = ({ shares, snapshots, year, version }: JourneysReport) => {
  const held = shares.filter(({ cohorts }) => cohorts.length > 0);
  return (
    <section>
      <HelpHeading title={title} page="journeys" />
      {held.length === 0 ? null : (
        <CopyableTable
          label={title}
          counts={{ kind: 'journeys' }}
          origin={{ source: journeysSource(snapshots) }}
          picture={{ what: title, picture: { kind: 'first_two_years', year, version } }}
        >
          <table className="data-table">
            <caption className="nhsuk-u-visually-hidden">{title}</caption>
            <TableHead headings={headings} />
            <tbody>
              {held.map((share) => (
                <Row key={share.measure} {...share} />
              ))}
            </tbody>
          </table>
        </CopyableTable>
      )}
      <AddAction year={year} starts={held.flatMap(startsOf)} />
      {shares.map((share) => (
        <Words key={share.measure} {...share} />
      ))}
    </section>
  );
};
