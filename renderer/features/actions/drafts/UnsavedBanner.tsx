import { Link } from 'wouter';
import { Banner } from '../../../components/Banner';
import { useActions } from '../../../api/queries';
import { useSelection } from '../../../session/selection';
import { useDraftKeys, useDrafts } from './drafts-context';
import type { Action } from '../../../../shared/actions/action';

interface Place {
  readonly path: string;
  readonly label: string;
}

/** From "figure/year"; the name of a figure may hold anything. */
const newPath = (start: string): string => {
  const at = start.lastIndexOf('/');
  return `/actions/new/${encodeURIComponent(start.slice(0, at))}/${start.slice(at + 1)}`;
};

/** From "paper/2025/restricted". */
const paperOf = (key: string): string => key.split('/').slice(1).reverse().join(' ');

const placeOf = (key: string, actions: readonly Action[]): Place => {
  if (key.startsWith('new/')) return { path: newPath(key.slice('new/'.length)), label: 'a new action' };
  if (key.startsWith('drafts/')) return { path: `/actions/${key}`, label: 'a draft out of a plan' };
  if (key.startsWith('paper/')) return { path: '/board-paper', label: `the words of the ${paperOf(key)} paper` };
  const isNote = key.startsWith('note/');
  const id = isNote ? key.slice('note/'.length) : key;
  const reference = actions.find((action) => action.id === id)?.reference ?? 'an action that is not in the plan';
  return isNote
    ? { path: `/actions/${id}`, label: `a note on ${reference}` }
    : { path: `/actions/${id}/edit`, label: `changes to ${reference}` };
};

/** Text that waits to be saved, from this sitting or an earlier one. */
export const UnsavedBanner = () => {
  const { version } = useSelection();
  const keys = useDraftKeys();
  const { store } = useDrafts();
  const actions = useActions(version).data?.actions ?? [];
  if (keys.length === 0) return null;
  return (
    <Banner>
      <p>You have text that is not saved yet. It is kept until you save it or throw it away.</p>
      <ul className="plain-list">
        {keys.map((key) => {
          const { path, label } = placeOf(key, actions);
          return (
            <li key={key}>
              <Link href={path}>{label}</Link>{' '}
              <button
                type="button"
                className="button-quiet no-print"
                onClick={() => {
                  store.drop(key);
                }}
              >
                Throw away<span className="nhsuk-u-visually-hidden"> {label}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Banner>
  );
};
