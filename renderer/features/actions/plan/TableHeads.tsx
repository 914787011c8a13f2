import { usePlan } from './use-plan';
import type { SortKey } from '../../../../shared/actions/plan/sort-plan';

const SortHead = ({ label, sortKey }: { readonly label: string; readonly sortKey: SortKey }) => {
  const { sort, look } = usePlan();
  const isHere = sort.key === sortKey;
  return (
    <th scope="col" {...(isHere ? { 'aria-sort': sort.isUp ? ('ascending' as const) : ('descending' as const) } : {})}>
      <button
        type="button"
        className="sort-button"
        onClick={() => {
          look({ sort: { key: sortKey, isUp: isHere ? !sort.isUp : true } });
        }}
      >
        {label}
        <span aria-hidden="true">{isHere ? (sort.isUp ? ' ▲' : ' ▼') : ''}</span>
      </button>
    </th>
  );
};

export const columnCount = 10;

export const TableHeads = () => (
  <thead>
    <tr>
      <th scope="col" className="no-print">
        <span className="nhsuk-u-visually-hidden">Chosen</span>
      </th>
      <SortHead label="Ref" sortKey="reference" />
      <SortHead label="What will change" sortKey="change" />
      <SortHead label="Figure" sortKey="figure" />
      <th scope="col" className="n">
        Started at
      </th>
      <th scope="col" className="n">
        Target
      </th>
      <SortHead label="Owner" sortKey="owner" />
      <SortHead label="Due" sortKey="due" />
      <SortHead label="Test" sortKey="test" />
      <SortHead label="Status" sortKey="status" />
    </tr>
  </thead>
);
