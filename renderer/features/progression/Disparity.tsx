import { formatCount, formatRatio } from '../../../shared/narrative/format';
import { bandsSource } from '../../../shared/narrative/leaving/picture-source';
import { disparityMeaning, productNote } from '../../../shared/narrative/progression/progression-words';
import { HelpHeading } from '../../components/HelpHeading';
import { Cell } from '../../components/Cell';
import { AddAction } from '../../components/AddAction';
import { FindingChip } from '../../components/FindingChip';
import { formatRange } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import { DisparityYears } from './DisparityYears';
import type { CopiedAs } from '../../components/PictureButtons';
import type { Version } from '../../../shared/reference/settings';
import type {
  DisparityReport,
  DisparityYear,
  ProgressionViewReport,
  TierReport,
} from '../../../shared/report/types/progression-report.types';

const origin = { source: bandsSource };

const Ratio = ({ ratio }: { readonly ratio: DisparityReport }) => (
  <tr>
    <th scope="row">{ratio.label}</th>
    <td className="n value">
      <Cell value={formatRatio(ratio.value, ratio.isHidden)} />
    </td>
    <td className="n">
      <Cell value={ratio.isHidden ? '*' : (formatRange(ratio, formatRatio) ?? '–')} />
    </td>
    <td>
      <FindingChip found={ratio} tag={ratio.tag} />
    </td>
    <td>{ratio.change?.tag ?? 'No earlier year'}</td>
  </tr>
);

interface RatiosProps {
  readonly year: DisparityYear;
  readonly name: string;
  readonly picture: CopiedAs['picture'];
}

const Ratios = ({ year, name, picture }: RatiosProps) => {
  const caption = `Race disparity ratios, ${name}, ${String(year.year)}`;
  return (
    <CopyableTable label={caption} origin={origin} picture={{ what: caption, picture }}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <TableHead
          headings={[
            'From tier to tier',
            { number: 'Ratio' },
            { number: 'It could lie between' },
            'What the numbers support',
            'Against the year before',
          ]}
        />
        <tbody>
          {year.ratios.map((ratio) => (
            <Ratio key={ratio.step} ratio={ratio} />
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};

const groups = ['white', 'bme', 'unknown'] as const;

const Tier = ({ tier }: { readonly tier: TierReport }) => (
  <tr>
    <th scope="row">{tier.label}</th>
    {groups.map((group) => (
      <td key={group} className="n">
        <Cell value={formatCount(tier[group].count, tier[group].isHidden)} />
      </td>
    ))}
  </tr>
);

const Tiers = ({ year, name }: { readonly year: DisparityYear; readonly name: string }) => {
  const caption = `Staff in each tier, ${name}, ${String(year.year)}`;
  return (
    <CopyableTable label={caption} origin={origin} counts={{ kind: 'ladder' }}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <TableHead headings={['Staff', { number: 'White' }, { number: 'BME' }, { number: 'Unknown' }]} />
        <tbody>
          {year.tiers.map((tier) => (
            <Tier key={tier.tier} tier={tier} />
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};

interface Props {
  readonly view: ProgressionViewReport;
  readonly year: number;
  readonly version: Version;
}

/** The race disparity ratios of the chosen year, what they are made of, and the years beside one another. */
export const Disparity = ({ view, year, version }: Props) => {
  const now = view.disparity.find((one) => one.year === year);
  if (now === undefined) return null;
  return (
    <section>
      <HelpHeading title="Race disparity ratios" page="race-disparity" />
      <p className="quiet">{disparityMeaning}</p>
      <div className="progression-columns">
        <Ratios year={now} name={view.label} picture={{ kind: 'disparity', part: view.view, year, version }} />
        <Tiers year={now} name={view.label} />
      </div>
      <AddAction
        year={year}
        starts={now.ratios.map(({ step, label }) => ({
          label,
          measure: { kind: 'disparity', view: view.view, step },
        }))}
      />
      {now.product === null ? null : (
        <p className="quiet after-buttons">
          The first two multiply to the third: <strong>{now.product}</strong>. {productNote}
        </p>
      )}
      {view.disparity.length > 1 ? <DisparityYears view={view} year={year} version={version} /> : null}
    </section>
  );
};
