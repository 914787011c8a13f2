import { actionStatuses, statusLabels } from '../../../../shared/actions/action';
import { isNarrowed, ownerKey, wholePlan } from '../../../../shared/actions/plan/filter-plan';
import { planFigureLabel, planFigureOf, planFigures } from '../../../../shared/actions/plan/plan-figures';
import { highImpactActions, highImpactNumbers } from '../../../../shared/reference/high-impact-actions';
import { pageFindId } from '../../../session/page-find';
import { ChoiceSelect } from '../../../components/ChoiceSelect';
import { usePlan } from './use-plan';
import { shownWords } from '../../../../shared/narrative/actions/plan-words';
import type { Action } from '../../../../shared/actions/action';
import type { PlanDates } from '../../../../shared/actions/plan/filter-plan';

interface Option<T extends string | number> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly all: string;
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T | null) => void;
}

const Choice = <T extends string | number>({ label, all, value, options, onChoose }: ChoiceProps<T>) => (
  <ChoiceSelect
    label={label}
    value={value === null ? '' : String(value)}
    empty={all}
    options={options.map((option) => ({ value: String(option.value), label: option.label }))}
    onChoose={(chosen) => {
      onChoose(options.find((option) => String(option.value) === chosen)?.value ?? null);
    }}
  />
);

const ownersOf = (actions: readonly Action[]): readonly Option<string>[] => {
  const names = new Map<string, string>();
  for (const { owner } of actions) if (!names.has(ownerKey(owner))) names.set(ownerKey(owner), owner.trim());
  return [...names]
    .map(([value, name]) => ({ value, label: name === '' ? 'No owner' : name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
};

const dateOptions: readonly Option<PlanDates>[] = [
  { value: 'past_due', label: 'Past the due date' },
  { value: 'test_past', label: 'Past the test date' },
];

const Find = () => {
  const { filter, narrow } = usePlan();
  return (
    <label className="choose-one" htmlFor={pageFindId}>
      <span className="choose-one-label">Find in the plan</span>
      <input
        id={pageFindId}
        className="plan-find"
        type="search"
        autoComplete="off"
        value={filter.find}
        onChange={(event) => {
          narrow({ find: event.target.value });
        }}
      />
    </label>
  );
};

/** A choice that is made already stays to be seen, even where no action is left that has it. */
const figureOptions = (actions: readonly Action[]): readonly Option<(typeof planFigures)[number]>[] => {
  const held = new Set(actions.map(planFigureOf));
  return planFigures
    .filter((figure) => held.has(figure))
    .map((figure) => ({ value: figure, label: planFigureLabel(figure) }));
};

const highImpactOptions: readonly Option<(typeof highImpactNumbers)[number] | 'none'>[] = [
  ...highImpactNumbers.map((number) => ({ value: number, label: `${String(number)}. ${highImpactActions[number]}` })),
  { value: 'none', label: 'None of them' },
];

interface Props {
  readonly actions: readonly Action[];
  readonly shown: number;
}

/** Finds and narrows; the same in every view of the plan, and kept between them. */
export const PlanFilters = ({ actions, shown }: Props) => {
  const { filter, look, narrow } = usePlan();
  return (
    <div role="search" className="no-print" aria-label="Find and narrow the plan">
      <div className="spread filters plan-filters">
        <Find />
        <Choice
          label="Figure"
          all="Any figure"
          value={filter.figure}
          options={figureOptions(actions)}
          onChoose={(figure) => {
            narrow({ figure });
          }}
        />
        <Choice
          label="Owner"
          all="Any owner"
          value={filter.owner}
          options={ownersOf(actions)}
          onChoose={(owner) => {
            narrow({ owner });
          }}
        />
        <Choice
          label="Status"
          all="Any status"
          value={filter.status}
          options={actionStatuses.map((status) => ({ value: status, label: statusLabels[status] }))}
          onChoose={(status) => {
            narrow({ status });
          }}
        />
        <Choice
          label="High-impact action"
          all="Any"
          value={filter.highImpact}
          options={highImpactOptions}
          onChoose={(highImpact) => {
            narrow({ highImpact });
          }}
        />
        <Choice
          label="Dates"
          all="Any date"
          value={filter.dates}
          options={dateOptions}
          onChoose={(dates) => {
            narrow({ dates });
          }}
        />
      </div>
      <p className="spread">
        <span role="status">{shownWords(shown, actions.length)}</span>
        {isNarrowed(filter) ? (
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              look({ filter: wholePlan });
            }}
          >
            Show the whole plan
          </button>
        ) : null}
      </p>
    </div>
  );
};
