import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { sampleActions } from './samples/actions';
import { openWindow } from './setup';
import { bridgeWith, changes, many, references } from './plan-parts';

const [first, second] = sampleActions;
if (first === undefined || second === undefined) throw new Error('no sample actions');

const column = (name: RegExp) => screen.getByRole('region', { name });

describe('the board', () => {
  it('has a column a status, with counts', async () => {
    openWindow('/actions/board');
    await screen.findByRole('link', { name: 'A-001' });
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
      'Red: off track (1)',
      'Amber: at risk (0)',
      'Green: on track (1)',
      'Blue: complete and embedded (0)',
    ]);
  });

  it('moves a card with the keyboard, says so, and the card keeps the focus', async () => {
    const bridge = openWindow('/actions/board', bridgeWith(sampleActions));
    const button = await screen.findByRole('button', { name: 'Amber: move A-002 to Amber: at risk' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect((await screen.findByText('Moved A-002 to Amber: at risk.')).closest('[role=status]')).toBeInstanceOf(
      Element,
    );
    expect(within(column(/^Amber/)).getByRole('link', { name: 'A-002' })).toBe(document.activeElement);
    expect(changes(bridge)).toMatchObject([{ ids: ['a2'], change: { status: 'amber', owner: null } }]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(bridge.calls.some(({ channel }) => channel === 'undo.last')).toBe(true);
  });

  it('moves a card that is dragged, and not one that is pressed or let go outside', async () => {
    const bridge = openWindow('/actions/board', bridgeWith(sampleActions));
    const link = await screen.findByRole('link', { name: 'A-002' });
    const card = link.closest('li');
    if (card === null) throw new Error('no card');
    let under: Element | null = column(/^Green/);
    document.elementFromPoint = () => under;
    const drag = (to: number) => {
      fireEvent.pointerDown(card, { button: 0, pointerType: 'mouse', clientX: 0, clientY: 0 });
      fireEvent.pointerMove(window, { clientX: to, clientY: 0 });
      fireEvent.pointerUp(window, { clientX: to, clientY: 0 });
    };
    drag(3);
    expect(changes(bridge)).toEqual([]);
    under = null;
    drag(300);
    expect(changes(bridge)).toEqual([]);
    under = column(/^Green/);
    fireEvent.pointerDown(card, { button: 0, pointerType: 'mouse', clientX: 0, clientY: 0 });
    fireEvent.pointerMove(window, { clientX: 300, clientY: 0 });
    expect(column(/^Green/).className).toContain('is-over');
    fireEvent.keyDown(window, { key: 'Escape' });
    fireEvent.pointerUp(window, { clientX: 300, clientY: 0 });
    expect(changes(bridge)).toEqual([]);
    drag(300);
    expect(await screen.findByText('Moved A-002 to Green: on track.')).toBeInstanceOf(Element);
    expect(changes(bridge)).toHaveLength(1);
  });

  it('asks for the result where a card is moved to complete, and changes nothing by itself', async () => {
    const bridge = openWindow('/actions/board');
    await userEvent.click(await screen.findByRole('button', { name: /^Blue: move A-001/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Change action A-001' })).toBeInstanceOf(Element);
    expect(screen.getByRole('radio', { name: 'Blue: complete and embedded' })).toHaveProperty('checked', true);
    expect(screen.getByRole('heading', { name: 'Measured result' })).toBeInstanceOf(Element);
    expect(changes(bridge)).toEqual([]);
  });

  it('shows more of a long column when asked', async () => {
    openWindow('/actions/board', bridgeWith(many(60)));
    await screen.findByRole('link', { name: 'A-001' });
    expect(references()).toHaveLength(25);
    await userEvent.click(screen.getByRole('button', { name: 'Show 25 more of 60' }));
    expect(references()).toHaveLength(50);
  });
});

describe('the calendar', () => {
  const dated = [
    { ...first, due: '2031-03-31', testDate: '2031-05-31' },
    { ...second, due: '2031-03-31', testDate: '' },
  ];

  it('is a table of a month with due and test dates, and goes on to the next that has some', async () => {
    openWindow('/actions/calendar', bridgeWith(dated));
    const table = await screen.findByRole('table', { name: 'March 2031: due dates and test dates' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(7);
    const day = within(table)
      .getAllByRole('cell')
      .find((cell) => cell.textContent.startsWith('31'));
    expect(day?.textContent).toBe('31A-001 dueA-002 due');
    await userEvent.click(screen.getByRole('button', { name: 'May 2031 ››' }));
    const next = screen.getByRole('table', { name: 'May 2031: due dates and test dates' });
    expect(within(next).getByRole('link').textContent).toBe('A-001 test');
    await userEvent.click(screen.getByRole('button', { name: '‹ Month before' }));
    expect(screen.getByText('Nothing falls in this month.')).toBeInstanceOf(Element);
  });

  it('opens a day on which much falls', async () => {
    openWindow('/actions/calendar', bridgeWith(many(7).map((one) => ({ ...one, due: '2031-03-31', testDate: '' }))));
    await userEvent.click(await screen.findByRole('button', { name: '3 more on Monday 31 March' }));
    expect(within(screen.getByRole('region', { name: 'Monday 31 March' })).getAllByRole('listitem')).toHaveLength(7);
  });
});
