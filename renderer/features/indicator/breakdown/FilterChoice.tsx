import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useSelection } from '../../../session/selection';
import { choicesOf, samePart } from './filter-choices';
import type { BreakdownReport } from '../../../../shared/report/types/breakdown-report.types';

/**
 * Narrows this page, and every other that can be, to one part. With a button, because choosing in a list by arrow keys would
 * otherwise leave the page at every key.
 */
export const FilterChoice = ({ report }: { readonly report: BreakdownReport }) => {
  const { filter, narrow } = useSelection();
  const groups = choicesOf(report);
  const all = groups.flatMap((group) => group.choices);
  const current = all.findIndex((choice) => samePart(choice, filter));
  const [chosen, setChosen] = useState(String(current));
  if (all.length === 0) return null;
  return (
    <form
      className="filter-choice no-print"
      onSubmit={(event) => {
        event.preventDefault();
        narrow(all[Number(chosen)] ?? null);
      }}
    >
      <label>
        Show only{' '}
        <select
          className="choose-one-list"
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          <option value="-1">the whole trust</option>
          {groups.map((group) => (
            <optgroup key={group.cut} label={group.label}>
              {group.choices.map((choice) => (
                <option key={choice.part} value={String(all.indexOf(choice))}>
                  {choice.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Button type="submit" secondary>
        Show
      </Button>
    </form>
  );
};
