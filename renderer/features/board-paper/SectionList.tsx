import { useEffect, useRef, useState } from 'react';
import { alwaysIn, moveSection, sectionTitles } from '../../../shared/paper/paper-sections';
import type { KeyboardEvent } from 'react';
import type { SectionChoice, SectionId } from '../../../shared/paper/paper-sections';

type Way = -1 | 1;

const arrows: Readonly<Record<string, Way>> = { ArrowUp: -1, ArrowDown: 1 };
const names = { up: 'Move up', down: 'Move down' } as const;

interface MoveProps {
  readonly id: SectionId;
  readonly way: 'up' | 'down';
  readonly isAtEnd: boolean;
  readonly onMove: () => void;
}

/** At an end the button stays where the keyboard is, and does nothing. */
const Move = ({ id, way, isAtEnd, onMove }: MoveProps) => (
  <button
    id={`${id}-${way}`}
    type="button"
    className="button-quiet"
    title={names[way]}
    aria-label={`${names[way]}: ${sectionTitles[id]}`}
    aria-disabled={isAtEnd}
    onClick={onMove}
  >
    <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
  </button>
);

interface Props {
  readonly sections: readonly SectionChoice[];
  readonly onChange: (sections: readonly SectionChoice[]) => void;
}

/** The sections of the paper in their order: on and off, up and down, by button or with Alt and an arrow key. */
export const SectionList = ({ sections, onChange }: Props) => {
  const [said, setSaid] = useState('');
  const focused = useRef<string | null>(null);
  // Moving a row takes the keyboard's place away from it: it is given back.
  useEffect(() => {
    if (focused.current === null) return;
    document.getElementById(focused.current)?.focus();
    focused.current = null;
  });
  const move = (id: SectionId, way: Way, element: string): void => {
    const moved = moveSection(sections, id, way);
    if (moved === sections) return;
    focused.current = element;
    const place = moved.findIndex((one) => one.id === id) + 1;
    setSaid(`${sectionTitles[id]} is now section ${String(place)} of ${String(moved.length)}.`);
    onChange(moved);
  };
  const onKey = (id: SectionId) => (event: KeyboardEvent<HTMLInputElement>) => {
    const way = arrows[event.key];
    if (!event.altKey || way === undefined) return;
    event.preventDefault();
    move(id, way, `${id}-on`);
  };
  return (
    <>
      <ol className="paper-sections">
        {sections.map(({ id, isOn }, at) => (
          <li key={id} className={isOn ? undefined : 'is-off'}>
            <label htmlFor={`${id}-on`}>
              <input
                id={`${id}-on`}
                type="checkbox"
                checked={isOn}
                aria-disabled={alwaysIn.includes(id)}
                onKeyDown={onKey(id)}
                onChange={() => {
                  if (alwaysIn.includes(id)) {
                    setSaid(`“${sectionTitles[id]}” is in every paper, so that every * is explained.`);
                    return;
                  }
                  onChange(sections.map((one) => (one.id === id ? { ...one, isOn: !isOn } : one)));
                }}
              />
              {sectionTitles[id]}
            </label>
            <Move
              id={id}
              way="up"
              isAtEnd={at === 0}
              onMove={() => {
                move(id, -1, `${id}-up`);
              }}
            />
            <Move
              id={id}
              way="down"
              isAtEnd={at === sections.length - 1}
              onMove={() => {
                move(id, 1, `${id}-down`);
              }}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="quiet">
        {said}
      </p>
    </>
  );
};
