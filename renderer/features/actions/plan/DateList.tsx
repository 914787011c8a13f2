import { useState } from 'react';
import { Link } from 'wouter';
import { dateKindWords, rowsWords } from '../../../../shared/narrative/actions/plan-words';
import { Pager } from '../../../components/Pager';
import { dayName } from './calendar-words';
import { StatusChip } from './StatusChip';
import { usePrinting } from './use-printing';
import type { PlanDate } from '../../../../shared/actions/plan/calendar';

const aPage = 50;

interface Props {
  readonly dates: readonly PlanDate[];
  /** Left away where the heading above says it. */
  readonly hasDay?: boolean;
}

/** Dates one under the other: for narrow windows, for paper, and for a day on which much falls. */
export const DateList = ({ dates, hasDay = true }: Props) => {
  const [place, setPlace] = useState(0);
  const isPrinting = usePrinting();
  const from = place < dates.length ? place : 0;
  const shown = isPrinting ? dates : dates.slice(from, from + aPage);
  return (
    <>
      <ul className="plain-list date-list">
        {shown.map(({ date, kind, action }) => (
          <li key={`${action.id} ${kind}`}>
            {hasDay ? <span>{dayName(date)} </span> : null}
            <Link href={`/actions/${action.id}`}>{action.reference}</Link> {dateKindWords[kind]}{' '}
            <StatusChip status={action.status} />{' '}
            <bdi className="plan-words">{action.change === '' ? action.issue : action.change}</bdi>
          </li>
        ))}
      </ul>
      {dates.length <= aPage || isPrinting ? null : (
        <div className="spread no-print">
          <span role="status">{rowsWords(from, shown.length, dates.length)}</span>
          <Pager from={from} shown={shown.length} total={dates.length} aPage={aPage} onPage={setPlace} />
        </div>
      )}
    </>
  );
};
