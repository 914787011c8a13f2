import { longDate } from '../../../shared/narrative/long-date';
import { formatInstant } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import type { Restatement, YearLock } from '../../../shared/year/year-lock.types';

/** Every figure that was corrected after a lock: what it was, what it is, why and who. */
export const Ledger = ({ year, ledger }: { readonly year: number; readonly ledger: readonly Restatement[] }) => (
  <section>
    <h2>Restatement ledger</h2>
    {ledger.length === 0 ? (
      <p className="quiet">No locked figure of {year} has been corrected.</p>
    ) : (
      <TableRegion label="Restatement ledger">
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">Restated figures of {year}</caption>
          <TableHead headings={['Figure', 'It was', 'It is', 'Reason', 'When and who']} />
          <tbody>
            {ledger.map((line) => (
              <tr key={`${String(line.number)} ${line.id}`}>
                <th scope="row">{line.label}</th>
                <td>{line.before}</td>
                <td>{line.after}</td>
                <td>{line.reason}</td>
                <td>
                  {longDate(line.at)}, {line.role}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    )}
    {ledger.length === 0 ? null : (
      <p className="quiet">
        Papers of {year} and of later years print a footnote for each line. The ledger is never edited.
      </p>
    )}
  </section>
);

const endWords = ({ end }: YearLock): string => {
  if (end === null) return 'Holds';
  const what = end.by === 'unlock' ? 'Unlocked' : 'Restated';
  return `${what} on ${longDate(end.at)} by ${end.role}: ${end.reason}`;
};

/** Every lock of the year, none ever removed. */
export const History = ({ history }: { readonly history: readonly YearLock[] }) =>
  history.length === 0 ? null : (
    <section>
      <h2>Every lock of this year</h2>
      <TableRegion label="Every lock of this year">
        <table className="data-table">
          <TableHead headings={['Lock', 'What', 'When', 'By', 'Fingerprint', 'Since then']} />
          <tbody>
            {history.map((lock) => (
              <tr key={lock.number}>
                <th scope="row">{lock.number}</th>
                <td>{lock.kind === 'lock' ? 'Locked' : 'Restated'}</td>
                <td className="nowrap">{formatInstant(lock.at)}</td>
                <td>{lock.role}</td>
                <td>
                  <code>{lock.figuresHash.slice(0, 16)}</code>
                </td>
                <td>{endWords(lock)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
