import { useMemo, useState } from 'react';
import { datesByDay, monthAfter, openingMonth, planDates } from '../../../../shared/actions/plan/calendar';
import { dayName, monthName } from './calendar-words';
import { DateList } from './DateList';
import { MonthTable } from './MonthTable';
import { usePlan } from './use-plan';
import { PlanPage } from './PlanPage';
import { today } from './today';
import type { PlanDate } from '../../../../shared/actions/plan/calendar';
import type { Action } from '../../../../shared/actions/action';

interface MonthsProps {
  readonly month: string;
  readonly dates: readonly PlanDate[];
  readonly onMonth: (month: string) => void;
}

const MonthButton = ({ label, onPress }: { readonly label: string; readonly onPress: () => void }) => (
  <button type="button" className="button-quiet" onClick={onPress}>
    {label}
  </button>
);

/** From month to month, and over empty months to the next one in which something falls. */
const Months = ({ month, dates, onMonth }: MonthsProps) => {
  const months = dates.map(({ date }) => date.slice(0, 7));
  const next = months.find((each) => each > month);
  const last = months.findLast((each) => each < month);
  const thisMonth = today().slice(0, 7);
  const to = (wanted: string) => () => {
    onMonth(wanted);
  };
  return (
    <div className="spread">
      <h2 className="grow month-name" aria-live="polite">
        {monthName(month)}
      </h2>
      <div className="spread no-print">
        {last === undefined || last === monthAfter(month, -1) ? null : (
          <MonthButton label={`‹‹ ${monthName(last)}`} onPress={to(last)} />
        )}
        <MonthButton label="‹ Month before" onPress={to(monthAfter(month, -1))} />
        {month === thisMonth ? null : <MonthButton label="This month" onPress={to(thisMonth)} />}
        <MonthButton label="Next month ›" onPress={to(monthAfter(month, 1))} />
        {next === undefined || next === monthAfter(month, 1) ? null : (
          <MonthButton label={`${monthName(next)} ››`} onPress={to(next)} />
        )}
      </div>
    </div>
  );
};

interface DayListProps {
  readonly day: string;
  readonly dates: readonly PlanDate[];
  readonly onClose: () => void;
}

const DayList = ({ day, dates, onClose }: DayListProps) => (
  <section className="day-list no-print" aria-label={dayName(day)}>
    <div className="spread">
      <h3 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {dayName(day)}
      </h3>
      <button type="button" className="button-quiet" onClick={onClose}>
        Close
      </button>
    </div>
    <DateList dates={dates} hasDay={false} />
  </section>
);

const Calendar = ({ shown }: { readonly shown: readonly Action[] }) => {
  const { month: chosen, look } = usePlan();
  const [day, setDay] = useState<string | null>(null);
  const dates = useMemo(() => planDates(shown), [shown]);
  const month = chosen ?? openingMonth(dates, today());
  const ofMonth = useMemo(() => dates.filter(({ date }) => date.startsWith(month)), [dates, month]);
  const ofDay = day === null || !day.startsWith(month) ? [] : (datesByDay(ofMonth).get(day) ?? []);
  return (
    <>
      <Months
        month={month}
        dates={dates}
        onMonth={(next) => {
          look({ month: next });
        }}
      />
      <div className="month-grid">
        <MonthTable month={month} dates={ofMonth} onDay={setDay} />
      </div>
      {day === null || ofDay.length === 0 ? null : (
        <DayList
          key={day}
          day={day}
          dates={ofDay}
          onClose={() => {
            setDay(null);
          }}
        />
      )}
      <div className="month-list">
        {ofMonth.length === 0 ? (
          <p className="quiet">Nothing falls in this month.</p>
        ) : (
          <DateList key={month} dates={ofMonth} />
        )}
      </div>
    </>
  );
};

/** Due dates and test dates, a month at a time. */
export const CalendarPage = () => <PlanPage view="calendar">{(shown) => <Calendar shown={shown} />}</PlanPage>;
