import { useMemo, useState } from 'react';
import { groupPlan } from '../../../../shared/actions/plan/group-plan';
import { chosenWords, rowsWords } from '../../../../shared/narrative/actions/plan-words';
import { ChoiceSelect } from '../../../components/ChoiceSelect';
import { Pager } from '../../../components/Pager';
import { BulkChangeForm } from './BulkChangeForm';
import { usePlan } from './use-plan';
import { PlanPage } from './PlanPage';
import { PlanTable } from './PlanTable';
import { usePrinting } from './use-printing';
import type { Action } from '../../../../shared/actions/action';
import type { Grouping } from '../../../../shared/actions/plan/group-plan';

const aPage = 50;

const groupingOptions: readonly { readonly value: Grouping; readonly label: string }[] = [
  { value: 'none', label: 'No groups' },
  { value: 'figure', label: 'Figure' },
  { value: 'owner', label: 'Owner' },
  { value: 'status', label: 'Status' },
  { value: 'high_impact', label: 'High-impact action' },
];

const GroupBy = () => {
  const { grouping, look } = usePlan();
  return (
    <div className="group-by">
      <ChoiceSelect
        label="Group by"
        value={grouping}
        options={groupingOptions}
        onChoose={(value) => {
          look({ grouping: groupingOptions.find((option) => option.value === value)?.value ?? 'none' });
        }}
      />
    </div>
  );
};

interface ChosenBarProps {
  readonly shown: readonly Action[];
  readonly chosen: readonly Action[];
  readonly onChosen: (ids: readonly string[]) => void;
}

const ChosenBar = ({ shown, chosen, onChosen }: ChosenBarProps) => (
  <div className="spread chosen-bar no-print">
    <GroupBy />
    <span className="grow" />
    <span role="status">{chosen.length === 0 ? '' : chosenWords(chosen.length)}</span>
    {chosen.length === shown.length ? null : (
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          onChosen(shown.map(({ id }) => id));
        }}
      >
        Choose all {shown.length} shown
      </button>
    )}
    {chosen.length === 0 ? null : (
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          onChosen([]);
        }}
      >
        Choose none
      </button>
    )}
  </div>
);

const Table = ({ shown }: { readonly shown: readonly Action[] }) => {
  const { grouping, filter, sort } = usePlan();
  const isPrinting = usePrinting();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [place, setPlace] = useState({ from: 0, of: '' });
  const groups = useMemo(() => groupPlan(shown, grouping), [shown, grouping]);
  const total = groups.reduce((sum, { actions }) => sum + actions.length, 0);
  // Another filter, order or grouping begins at the first row again.
  const look = JSON.stringify([filter, sort, grouping]);
  const from = place.of === look && place.from < total ? place.from : 0;
  const chosen = shown.filter(({ id }) => ids.has(id));
  const rows = Math.min(aPage, total - from);
  return (
    <>
      <ChosenBar
        shown={shown}
        chosen={chosen}
        onChosen={(next) => {
          setIds(new Set(next));
        }}
      />
      {chosen.length === 0 ? null : (
        <BulkChangeForm
          chosen={chosen}
          onDone={() => {
            setIds(new Set());
          }}
        />
      )}
      {grouping === 'high_impact' ? (
        <p className="quiet small">An action stands under each of its high-impact actions, so it may come twice.</p>
      ) : null}
      <PlanTable
        groups={groups}
        from={isPrinting ? 0 : from}
        size={isPrinting ? total : aPage}
        chosen={ids}
        onChoose={(id, isChosen) => {
          setIds((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)));
        }}
      />
      {total <= aPage ? null : (
        <div className="spread no-print">
          <span role="status">{rowsWords(from, rows, total)}</span>
          <Pager
            from={from}
            shown={rows}
            total={total}
            aPage={aPage}
            onPage={(next) => {
              setPlace({ from: next, of: look });
            }}
          />
        </div>
      )}
    </>
  );
};

export const TablePage = () => <PlanPage view="table">{(shown) => <Table shown={shown} />}</PlanPage>;
