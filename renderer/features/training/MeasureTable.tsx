import { formatCount, formatPoints } from '../../../shared/narrative/format';
import { Fragment } from 'react';
import { originOfTraining } from '../../../shared/narrative/training/training-origin';
import { placeLabels } from '../../../shared/narrative/training/training-words';
import { Cell } from '../../components/Cell';
import { FindingChip } from '../../components/FindingChip';
import { formatCountOf, formatRange, formatShare } from '../../components/format';
import { CopyableTable } from '../../components/CopyableTable';
import type { Found } from '../../components/FindingChip';
import type { GroupFigure } from '../../../shared/indicators/figure';
import { countsOf, settingsOf } from './training-request';
import type {
  TrainingMeasureReport,
  TrainingReport,
  TrainingRowReport,
} from '../../../shared/report/types/training-report.types';

const groups = [
  { name: 'white', label: 'White' },
  { name: 'bme', label: 'BME' },
  { name: 'unknown', label: 'Unknown' },
] as const;

const nothingFound = { finding: null, isAdverse: null, hasLowNumbers: false, value: null } as const;

const foundOf = ({ comparison }: TrainingRowReport): Found =>
  comparison === null ? nothingFound : { ...comparison, value: comparison.gap.value };

const intervalOf = ({ comparison }: TrainingRowReport): string =>
  comparison === null ? '*' : (formatRange(comparison.gap, formatPoints) ?? '–');

const Group = ({ group }: { readonly group: GroupFigure }) => (
  <>
    <td className="n">
      <Cell value={formatCountOf(group)} />
      {group.isHidden && group.of !== null ? ` of ${formatCount(group.of)}` : null}
    </td>
    <td className="n">
      <Cell value={formatShare(group)} />
    </td>
  </>
);

const Row = ({ row }: { readonly row: TrainingRowReport }) => (
  <tr>
    <th scope="row">{placeLabels[row.pmq]}</th>
    {groups.map(({ name }) => (
      <Group key={name} group={row[name]} />
    ))}
    <td className="n value">
      <Cell value={formatPoints(row.comparison?.gap.value ?? null, row.comparison === null)} />
    </td>
    <td className="n">
      <Cell value={intervalOf(row)} />
    </td>
    <td>
      <FindingChip found={foundOf(row)} tag={row.tag} />
    </td>
  </tr>
);

interface Props {
  readonly measure: TrainingMeasureReport;
  readonly report: TrainingReport;
}

/** One measure by place of primary medical qualification, the three groups side by side, with the gap and its range. */
export const MeasureTable = ({ measure: { measure, title, rows }, report }: Props) => (
  <CopyableTable
    label={`${title}, by place of qualification`}
    origin={originOfTraining(report, measure)}
    counts={countsOf(report)}
    picture={{
      what: `${title}, by place of qualification`,
      picture: { kind: 'training', measure, ...settingsOf(report) },
    }}
  >
    <table className="data-table is-training">
      <caption className="nhsuk-u-visually-hidden">{title}, by place of qualification</caption>
      <colgroup>
        <col className="col-place" />
        {groups.map(({ name }) => (
          <Fragment key={name}>
            <col className="col-count" />
            <col className="col-share" />
          </Fragment>
        ))}
        <col className="col-gap" />
        <col className="col-range" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Qualified in</th>
          {groups.map(({ name, label }) => (
            <th key={name} scope="colgroup" colSpan={2} className="n">
              {label}
            </th>
          ))}
          <th scope="col" className="n">
            Gap, points
          </th>
          <th scope="col" className="n">
            It could lie between
          </th>
          <th scope="col">What the numbers support</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.pmq} row={row} />
        ))}
      </tbody>
    </table>
  </CopyableTable>
);
