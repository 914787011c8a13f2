import { useState } from 'react';
import { Link } from 'wouter';
import { actionStatuses, statusLabels, tagNames } from '../../../shared/actions/action';
import { measureTitle } from '../../../shared/narrative/measure-title';
import { amountWords } from '../../../shared/narrative/measure-words';
import { formatDate } from '../../components/format';
import { TableRegion } from '../../components/TableRegion';
import type { Action } from '../../../shared/actions/action';

type SortKey = 'reference' | 'due' | 'status';
interface Sort {
  readonly key: SortKey;
  readonly isUp: boolean;
}

/** Actions without a due date come last whichever way one sorts by date up. */
const keyOf = (action: Action, key: SortKey): string => {
  if (key === 'due') return action.due === '' ? '9999' : action.due;
  return key === 'status' ? String(actionStatuses.indexOf(action.status)) : action.reference;
};

const sorted = (actions: readonly Action[], { key, isUp }: Sort): readonly Action[] =>
  [...actions].sort((a, b) => keyOf(a, key).localeCompare(keyOf(b, key), 'en-GB', { numeric: true }) * (isUp ? 1 : -1));

const tone: Readonly<Record<Action['status'], string>> = {
  red: 'is-adverse',
  amber: 'is-status-amber',
  green: 'is-good',
  blue: 'is-status-blue',
};

const amountOf = ({ unit }: Action['baseline'], value: number | null): string =>
  value === null ? '–' : amountWords(unit, value);

const isPast = (due: string): boolean => due !== '' && due < new Date().toISOString().slice(0, 10);

const Tags = ({ action }: { readonly action: Action }) =>
  action.tags.length === 0 ? null : (
    <span className="quiet small">{action.tags.map((tag) => tagNames[tag]).join(', ')}</span>
  );

const Row = ({ action }: { readonly action: Action }) => {
  const { baseline } = action;
  return (
    <tr>
      <th scope="row" className="nowrap">
        <Link href={`/actions/${action.id}`}>{action.reference}</Link>
      </th>
      <td>
        <div className="clamped">{action.change === '' ? action.issue : action.change}</div>
        <Tags action={action} />
      </td>
      <td>{measureTitle(baseline.ref)}</td>
      <td className="n">
        {amountOf(baseline, baseline.value)} <span className="quiet">({baseline.year})</span>
      </td>
      <td className="n">{amountOf(baseline, action.targetValue)}</td>
      <td>{action.owner}</td>
      <td>
        {formatDate(action.due)}
        {isPast(action.due) && action.status !== 'blue' ? <strong className="small"> past due</strong> : null}
      </td>
      <td>
        <span className={`chip ${tone[action.status]}`}>{statusLabels[action.status]}</span>
      </td>
    </tr>
  );
};

interface HeadProps {
  readonly label: string;
  readonly sortKey: SortKey;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

const SortHead = ({ label, sortKey, sort, onSort }: HeadProps) => {
  const isHere = sort.key === sortKey;
  return (
    <th scope="col" {...(isHere ? { 'aria-sort': sort.isUp ? ('ascending' as const) : ('descending' as const) } : {})}>
      <button
        type="button"
        className="sort-button"
        onClick={() => {
          onSort({ key: sortKey, isUp: isHere ? !sort.isUp : true });
        }}
      >
        {label}
        <span aria-hidden="true">{isHere ? (sort.isUp ? ' ▲' : ' ▼') : ''}</span>
      </button>
    </th>
  );
};

export const ActionsTable = ({ actions }: { readonly actions: readonly Action[] }) => {
  const [sort, setSort] = useState<Sort>({ key: 'due', isUp: true });
  const heads = { sort, onSort: setSort };
  return (
    <TableRegion label="Action plan">
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">
          Action plan. The headings Ref, Due and Status sort the table.
        </caption>
        <thead>
          <tr>
            <SortHead label="Ref" sortKey="reference" {...heads} />
            <th scope="col">What will change</th>
            <th scope="col">Figure</th>
            <th scope="col" className="n">
              Started at
            </th>
            <th scope="col" className="n">
              Target
            </th>
            <th scope="col">Owner</th>
            <SortHead label="Due" sortKey="due" {...heads} />
            <SortHead label="Status" sortKey="status" {...heads} />
          </tr>
        </thead>
        <tbody>
          {sorted(actions, sort).map((action) => (
            <Row key={action.id} action={action} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
};
