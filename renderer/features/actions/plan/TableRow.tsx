import { Link } from 'wouter';
import { tagNames } from '../../../../shared/actions/action';
import { measureTitle } from '../../../../shared/narrative/actions/measure-title';
import { amountWords } from '../../../../shared/narrative/actions/measure-words';
import { PlanDateCell } from './PlanDateCell';
import { StatusChip } from './StatusChip';
import type { Action } from '../../../../shared/actions/action';

const amountOf = ({ unit }: Action['baseline'], value: number | null): string =>
  value === null ? '–' : amountWords(unit, value);

const Marks = ({ action }: { readonly action: Action }) => {
  const marks = [
    ...action.tags.map((tag) => tagNames[tag]),
    ...(action.highImpactActions.length === 0
      ? []
      : [`High-impact action ${action.highImpactActions.map(String).join(', ')}`]),
  ];
  return marks.length === 0 ? null : <span className="quiet small">{marks.join('. ')}</span>;
};

interface Props {
  readonly action: Action;
  readonly isChosen: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

export const TableRow = ({ action, isChosen, onChoose }: Props) => {
  const { baseline, reference } = action;
  return (
    <tr>
      <td className="no-print">
        <label className="tick">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={(event) => {
              onChoose(action.id, event.target.checked);
            }}
          />
          <span className="nhsuk-u-visually-hidden">Choose {reference}</span>
        </label>
      </td>
      <th scope="row" className="nowrap">
        <Link href={`/actions/${action.id}`}>{reference}</Link>
      </th>
      <td>
        <bdi className="clamped plan-words">{action.change === '' ? action.issue : action.change}</bdi>
        <Marks action={action} />
      </td>
      <td>
        <div className="figure-cell">{measureTitle(baseline.ref)}</div>
      </td>
      <td className="n">
        {amountOf(baseline, baseline.value)} <span className="quiet baseline-year">({baseline.year})</span>
      </td>
      <td className="n">{amountOf(baseline, action.targetValue)}</td>
      <td>
        <bdi>{action.owner}</bdi>
      </td>
      <td>
        <PlanDateCell action={action} date={action.due} />
      </td>
      <td>
        <PlanDateCell action={action} date={action.testDate} />
      </td>
      <td>
        <StatusChip status={action.status} />
      </td>
    </tr>
  );
};
