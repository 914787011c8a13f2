import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useActions } from '../api/queries';
import { helpIds, helpPath } from '../../shared/help/help-ids';
import { helpNames } from '../../shared/help/help-names';
import { indicatorDefinitions, indicatorNumbers } from '../../shared/reference/indicators';
import { SearchField } from '../components/SearchField';
import { navigation } from './navigation';
import { useSelection } from '../session/selection';

interface Place {
  readonly path: string;
  readonly label: string;
}

const fixedPlaces: readonly Place[] = [
  ...navigation.map(({ path, label }) => ({ path, label })),
  { path: '/import', label: 'Import files' },
  { path: '/translator', label: 'Ethnicity translator' },
  ...indicatorNumbers.map((number) => ({
    path: `/indicators/${String(number)}`,
    label: `Indicator ${String(number)}: ${indicatorDefinitions[number].title}`,
  })),
];

const helpPlaces: readonly Place[] = helpIds.map((id) => ({
  path: helpPath(id),
  label: `Help: ${helpNames[id].title}`,
}));

/** Ctrl+F: goes to a page, an indicator, an action or a page of the help by any part of its name. */
export const Finder = ({ onClose }: { readonly onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [sought, setSought] = useState('');
  const { version } = useSelection();
  const actions = useActions(version);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const places: readonly Place[] = [
    ...fixedPlaces,
    ...(actions.data?.actions ?? []).map((action) => ({
      path: `/actions/${action.id}`,
      label: `Action ${action.reference}: ${action.issue}`,
    })),
    ...helpPlaces,
  ];
  const found = places.filter((place) => place.label.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <dialog ref={dialog} className="finder" aria-label="Find" onClose={onClose}>
      <SearchField
        id="finder-text"
        label="Find a page, an indicator, an action or help"
        sought={sought}
        onSeek={setSought}
      />
      <p className="quiet" role="status">
        {found.length === 0
          ? 'Nothing has that in its name.'
          : `${String(found.length)} found. Escape closes this box.`}
      </p>
      <ul>
        {found.map((place) => (
          <li key={place.path}>
            <Link href={place.path} onClick={onClose}>
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </dialog>
  );
};
