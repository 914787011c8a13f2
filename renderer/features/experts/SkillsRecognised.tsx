import { registerSource } from '../../../shared/narrative/leaving/picture-source';
import { formatCount, formatPercent } from '../../../shared/narrative/format';
import { HelpHeading } from '../../components/HelpHeading';
import { AddAction } from '../../components/AddAction';
import { Cell } from '../../components/Cell';
import { formatRange } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { ShownSkillGap } from '../../../shared/disclosure/experts/disclose-skill-use';
import type { ExpertsFigures } from '../../../shared/report/types/experts-report.types';

const caption = 'Skills the role does not use, by specialty';

const cellsOf = ({ gap }: ShownSkillGap): readonly string[] => [
  formatCount(gap.count, gap.isHidden),
  formatCount(gap.of, gap.isHidden),
  formatPercent(gap.percent, gap.isHidden),
  gap.isHidden ? '*' : (formatRange(gap, formatPercent) ?? 'too few to say'),
];

const headings = ['Not used', 'Of', 'Share', 'Could be'] as const;

/** How much of the expertise is used, in all and by specialty. */
export const SkillsRecognised = ({ year, experts }: { readonly year: number; readonly experts: ExpertsFigures }) => (
  <section>
    <HelpHeading title="Skills recognised" page="skills-recognised" />
    <p>
      {experts.words.gap} {experts.gap.hasLowNumbers ? <span className="chip is-unsure">low numbers</span> : null}
    </p>
    <AddAction year={year} starts={[{ label: 'Skills not used', measure: { kind: 'experts', share: 'skills_gap' } }]} />
    {experts.skillGaps.length === 0 ? null : (
      <CopyableTable label={caption} origin={{ source: registerSource }} counts={{ kind: 'register' }}>
        <table className="data-table narrow">
          <caption className="quiet">{caption}</caption>
          <TableHead headings={['Specialty overseas', ...headings.map((number) => ({ number }))]} />
          <tbody>
            {experts.skillGaps.map((one) => (
              <tr key={one.name ?? ''}>
                <th scope="row">{one.name ?? 'Others, taken together'}</th>
                {cellsOf(one).map((value, at) => (
                  <td key={headings[at]} className="n">
                    <Cell value={value} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </CopyableTable>
    )}
  </section>
);
