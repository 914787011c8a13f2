import { actionChangeWords } from '../../../shared/narrative/actions/plan-words';
import { useActionHistory } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatDate, formatInstant } from '../../components/format';

/** Dates are kept as 2027-03-31 and read as people write them. */
const written = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text);

/** What was changed in an action, and when. */
export const ActionHistory = ({ id, createdAt }: { readonly id: string; readonly createdAt: string }) => {
  const history = useActionHistory(id);
  return (
    <section>
      <h2>History</h2>
      {history.error === null ? null : <ErrorNotice error={history.error} />}
      <ul className="plain-list">
        {(history.data?.changes ?? []).map((change, at) => (
          // Two changes of one second may be word for word the same; the list is only ever added to at its head.
          <li key={`${change.at} ${String((history.data?.changes.length ?? 0) - at)}`}>
            <span className="quiet">{formatInstant(change.at)}</span> <bdi>{actionChangeWords(change, written)}</bdi>
          </li>
        ))}
        <li>
          <span className="quiet">{formatInstant(createdAt)}</span> Added to the plan
        </li>
      </ul>
    </section>
  );
};
