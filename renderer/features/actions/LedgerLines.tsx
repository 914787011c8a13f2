import { Link } from 'wouter';
import { overdueWords, verdictTags } from '../../../shared/narrative/actions/ledger-words';
import { amountWords, figureWithRange } from '../../../shared/narrative/actions/measure-words';
import { formatDate, formatInstant, listWords } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { VerdictChip } from './VerdictChip';
import type { LedgerEntry, LedgerHistory, LedgerLine } from '../../../shared/actions/ledger.types';

const Entry = ({ entry }: { readonly entry: LedgerEntry }) => (
  <tr>
    <th scope="row">{entry.year}</th>
    <td className="nowrap">{entry.figure === null ? '\u2013' : figureWithRange(entry.figure)}</td>
    <td>
      <VerdictChip verdict={entry.verdict} tag={entry.tag} />
    </td>
    <td>
      {entry.sentence} {entry.targetSentence}
    </td>
  </tr>
);

const Entries = ({ line }: { readonly line: LedgerLine }) => {
  const { action, title, entries } = line;
  const caption = `${action.reference}, ${title}: each year after the baseline`;
  return (
    <TableRegion label={caption}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <TableHead headings={['Year', 'Figure', 'Against the baseline', 'In words']} />
        <tbody>
          <tr>
            <th scope="row">{action.baseline.year}</th>
            <td className="nowrap">{figureWithRange(action.baseline)}</td>
            <td>Baseline</td>
            <td>
              {line.isBaselineHeld
                ? ''
                : 'The data of the baseline are not held now. Its numbers are kept, and come back with the file.'}
            </td>
          </tr>
          {entries.map((entry) => (
            <Entry key={entry.year} entry={entry} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
};

/** What each import found; a figure that came out otherwise later stands beside the one before it. */
const History = ({ history }: { readonly history: readonly LedgerHistory[] }) => (
  <details>
    <summary>What each import found</summary>
    <ul>
      {history.map((found) => (
        <li key={`${found.measuredAt} ${String(found.year)}`}>
          {formatInstant(found.measuredAt)}, {listWords(found.files)}: {found.year}, {figureWithRange(found.figure)}.{' '}
          {verdictTags[found.verdict]}.{found.isTakenBack ? ' That import is no longer in use.' : ''}
        </li>
      ))}
    </ul>
  </details>
);

const Line = ({ line }: { readonly line: LedgerLine }) => {
  const { action, title, latest } = line;
  const { targetValue, baseline } = action;
  return (
    <section className="ledger-line">
      <div className="spread">
        <h2>
          <Link href={`/actions/${action.id}`}>{action.reference}</Link> {title}
        </h2>
        {line.isOverdue ? <span className="chip is-status-amber">{overdueWords}</span> : null}
        {latest === null ? (
          <span className="chip is-unsure">No later year yet</span>
        ) : (
          <VerdictChip verdict={latest.verdict} tag={latest.tag} />
        )}
      </div>
      <p>
        {action.change === '' ? action.issue : action.change}
        <span className="quiet">
          {' '}
          {action.owner}. Target: {targetValue === null ? 'none' : amountWords(baseline.unit, targetValue)}. Test:{' '}
          {formatDate(action.testDate)}.
        </span>
      </p>
      {line.isTargetMetBefore ? <p>The target was met already when the action began.</p> : null}
      <Entries line={line} />
      {line.overlapSentence === null ? null : <p className="quiet">{line.overlapSentence}</p>}
      {line.history.length === 0 ? null : <History history={line.history} />}
    </section>
  );
};

/** The line of one action, for its own page. */
export const LedgerOfAction = ({ line }: { readonly line: LedgerLine }) => (
  <>
    {line.isOverdue ? <p className="chip is-status-amber">{overdueWords}</p> : null}
    {line.isTargetMetBefore ? <p>The target was met already when the action began.</p> : null}
    {line.latest === null ? <p>No later year is held yet, so there is nothing to set beside it.</p> : null}
    <Entries line={line} />
    {line.overlapSentence === null ? null : <p className="quiet">{line.overlapSentence}</p>}
    {line.history.length === 0 ? null : <History history={line.history} />}
  </>
);

/** Overdue tests first; each action with its figure year by year. */
export const LedgerLines = ({ lines }: { readonly lines: readonly LedgerLine[] }) => (
  <>
    {lines.map((line) => (
      <Line key={line.action.id} line={line} />
    ))}
  </>
);
