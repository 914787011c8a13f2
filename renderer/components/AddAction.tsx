import { useState } from 'react';
import { Link } from 'wouter';
import { measureKey } from '../../shared/measures/measure-key';
import { measureTitle } from '../../shared/narrative/actions/measure-title';
import { ChoiceSelect } from './ChoiceSelect';
import type { MeasureRef } from '../../shared/measures/measure-ref';

/** Where a new action about a figure is filled in. */
export const newActionPath = (ref: MeasureRef, year: number, template = ''): string =>
  ['/actions/new', measureKey(ref), String(year), ...(template === '' ? [] : [template])].join('/');

/** A figure beside which an action can be added, as the table names it. */
export interface ActionStart {
  readonly label: string;
  readonly measure: MeasureRef;
}

interface Props {
  readonly year: number;
  readonly starts: readonly ActionStart[];
}

/**
 * Starts an action from a figure of the table above: one link, or a row to choose. One choice for a table, since a link in every row would stand
 * between a reader and the numbers, and be copied with them.
 */
export const AddAction = ({ year, starts }: Props) => {
  const [wanted, setWanted] = useState('');
  const [first] = starts;
  const keyed = starts.map(({ label, measure }) => ({ label, measure, value: measureKey(measure) }));
  const chosen = keyed.find(({ value }) => value === wanted) ?? keyed[0];
  if (first === undefined || chosen === undefined) return null;
  return (
    <div className="add-action">
      {starts.length === 1 ? null : (
        <ChoiceSelect label="Add an action about" value={chosen.value} options={keyed} onChoose={setWanted} />
      )}
      <Link href={newActionPath(chosen.measure, year)}>
        Add an action
        <span className="nhsuk-u-visually-hidden">: {measureTitle(chosen.measure)}</span>
      </Link>
    </div>
  );
};
