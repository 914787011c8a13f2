import { datesByDay, monthWeeks } from '../../../../shared/actions/plan/calendar';
import { moreWords } from '../../../../shared/narrative/actions/plan-words';
import { dayName, dayNumber, monthName, weekdays } from './calendar-words';
import { DateLink } from './DateLink';
import { today } from './today';
import type { PlanDate } from '../../../../shared/actions/plan/calendar';

/** As many as a day of the grid takes without growing out of all proportion. */
const mostInDay = 4;

interface DayProps {
  readonly day: string;
  readonly month: string;
  readonly dates: readonly PlanDate[];
  readonly onDay: (day: string) => void;
}

const Day = ({ day, month, dates, onDay }: DayProps) => {
  const isOther = !day.startsWith(month);
  const classes = [isOther ? 'is-other' : '', day === today() ? 'is-today' : ''].filter((one) => one !== '').join(' ');
  if (isOther) return <td className={classes} />;
  const more = dates.length - mostInDay;
  return (
    <td className={classes}>
      <span className="day-number">
        {dayNumber(day)}
        {day === today() ? <span className="small"> today</span> : null}
      </span>
      {dates.length === 0 ? null : (
        <ul className="plain-list">
          {dates.slice(0, mostInDay).map((date) => (
            <li key={`${date.action.id} ${date.kind}`}>
              <DateLink date={date} />
            </li>
          ))}
        </ul>
      )}
      {more <= 0 ? null : (
        <button
          type="button"
          className="button-quiet no-print"
          onClick={() => {
            onDay(day);
          }}
        >
          {moreWords(more)}
          <span className="nhsuk-u-visually-hidden"> on {dayName(day)}</span>
        </button>
      )}
    </td>
  );
};

interface Props {
  readonly month: string;
  readonly dates: readonly PlanDate[];
  readonly onDay: (day: string) => void;
}

/** A month as a table, a week a row. Days of other months are left empty. */
export const MonthTable = ({ month, dates, onDay }: Props) => {
  const byDay = datesByDay(dates);
  return (
    <table className="month-table">
      <caption className="nhsuk-u-visually-hidden">{monthName(month)}: due dates and test dates</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day key={day} day={day} month={month} dates={byDay.get(day) ?? []} onDay={onDay} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
