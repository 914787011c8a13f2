import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { withBulkChange } from '../../shared/actions/bulk-change';
import type { Action } from '../../shared/actions/action';
import type { Requests } from '../../shared/ipc/contract';
import { createMockBridge, MockFailure } from './mock-bridge';
import { sampleActions } from './samples/actions';
import { openWindow } from './setup';

const [first, second] = sampleActions;
if (first === undefined || second === undefined) throw new Error('no sample actions');

/** The other side with a plan that changes as it is told. */
const bridgeWith = (plan: readonly Action[]) => {
  let actions = plan;
  return createMockBridge({
    'actions.list': () => ({ actions, notHeld: [] }),
    'actions.change': ({ ids, change }) => {
      actions = actions.map((action) => (ids.includes(action.id) ? withBulkChange(action, change) : action));
      return { changed: ids.length };
    },
  });
};

const many = (count: number): readonly Action[] =>
  Array.from({ length: count }, (_, at) => ({
    ...first,
    id: `m${String(at)}`,
    reference: `A-${String(at + 1).padStart(3, '0')}`,
    due: '2027-03-31',
    owner: at % 2 === 0 ? 'Chief nurse' : 'مدير الموارد البشرية',
  }));

const references = () => screen.getAllByRole('link', { name: /^A-\d+$/ }).map((link) => link.textContent);
const changes = (bridge: ReturnType<typeof createMockBridge>): readonly Requests['actions.change'][] =>
  bridge.calls.flatMap(({ channel, request }) =>
    channel === 'actions.change' ? [request as Requests['actions.change']] : [],
  );

describe('finding and narrowing', () => {
  it('holds for every view, and when one comes back', async () => {
    const bridge = openWindow('/actions');
    await userEvent.type(await screen.findByLabelText('Find in the plan'), 'decision');
    await waitFor(() => {
      expect(references()).toEqual(['A-002']);
    });
    expect(screen.getByText('1 of 2 actions', { selector: '[role=status]' })).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('link', { name: 'Board' }));
    await screen.findByRole('heading', { level: 1, name: 'Action plan by status' });
    expect(references()).toEqual(['A-002']);
    bridge.emit('menu.command', { command: 'overview' });
    await screen.findByRole('heading', { level: 1, name: /overview|2025/i });
    bridge.emit('menu.command', { command: 'actions' });
    expect(await screen.findByDisplayValue('decision')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Show the whole plan' }));
    expect(references()).toHaveLength(2);
  });

  it('says when nothing is like that', async () => {
    openWindow('/actions');
    await userEvent.selectOptions(await screen.findByLabelText('Status'), 'Blue: complete and embedded');
    expect(screen.getByText(/No action is like that/)).toBeInstanceOf(Element);
  });

  it('has Ctrl+F in its own box first, and in the whole app when it is pressed again', async () => {
    const bridge = openWindow('/actions');
    const box = await screen.findByLabelText('Find in the plan');
    act(() => {
      bridge.emit('menu.command', { command: 'find' });
    });
    expect(document.activeElement).toBe(box);
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
    act(() => {
      bridge.emit('menu.command', { command: 'find' });
    });
    expect(await screen.findByRole('dialog', { hidden: true })).toBeInstanceOf(Element);
  });
});

describe('the table', () => {
  it('sorts by every heading that is a button', async () => {
    openWindow('/actions');
    await screen.findByRole('link', { name: 'A-001' });
    for (const name of ['Ref', 'What will change', 'Figure', 'Owner', 'Test', 'Status']) {
      await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
      const head = screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });
      expect(head.getAttribute('aria-sort')).toBe('ascending');
      await userEvent.click(within(head).getByRole('button'));
      expect(head.getAttribute('aria-sort')).toBe('descending');
    }
    expect(screen.getAllByRole('columnheader').filter((head) => head.hasAttribute('aria-sort'))).toHaveLength(1);
  });

  it('is grouped with counts', async () => {
    openWindow('/actions', bridgeWith(many(3)));
    await userEvent.selectOptions(await screen.findByLabelText('Group by'), 'Owner');
    const headings = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(headings.filter((text) => text.includes('action'))).toEqual([
      'Chief nurse 2 actions',
      'مدير الموارد البشرية 1 action',
    ]);
  });

  it('shows fifty rows a page, and all of them on paper', async () => {
    openWindow('/actions', bridgeWith(many(120)));
    await screen.findByRole('link', { name: 'A-001' });
    expect(references()).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'More rows' }));
    expect(screen.getByText('Rows 51 to 100 of 120')).toBeInstanceOf(Element);
    expect(references()[0]).toBe('A-051');
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(references()).toHaveLength(120);
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(references()).toHaveLength(50);
  });

  it('changes several at once, in one request', async () => {
    const bridge = openWindow('/actions', bridgeWith(many(120)));
    await userEvent.click(await screen.findByRole('button', { name: 'Choose all 120 shown' }));
    await userEvent.click(screen.getByLabelText('Choose A-002'));
    expect(screen.getByText('119 actions chosen')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Change 119 actions' }));
    expect(screen.getByRole('alert').textContent).toBe('Choose what is to change first.');
    await userEvent.selectOptions(screen.getByLabelText('New status'), 'Red: off track');
    await userEvent.type(screen.getByLabelText('New owner'), 'Chief people officer');
    await userEvent.selectOptions(screen.getByLabelText('Add a tag'), 'Lead');
    await userEvent.click(screen.getByRole('button', { name: 'Change 119 actions' }));
    expect(await screen.findByText('Changed 119 actions.')).toBeInstanceOf(Element);
    expect(changes(bridge)).toHaveLength(1);
    expect(changes(bridge)[0]?.ids).not.toContain('m1');
    expect(changes(bridge)[0]).toMatchObject({
      change: { status: 'red', owner: 'Chief people officer', due: null, addTags: ['lead'] },
    });
    expect(screen.queryByRole('form', { name: 'Change the chosen actions' })).toBeNull();
  });

  it('refuses a date that is none, and shows what the other side refuses', async () => {
    const bridge = createMockBridge({
      'actions.change': () => {
        throw new MockFailure('action_incomplete', 'Nothing was changed. A-001: An action is complete when …');
      },
    });
    openWindow('/actions', bridge);
    await userEvent.click(await screen.findByLabelText('Choose A-001'));
    await userEvent.type(within(screen.getByRole('group', { name: /New due date/ })).getByLabelText('Day'), '31');
    await userEvent.click(screen.getByRole('button', { name: 'Change 1 action' }));
    expect(screen.getByText('Due date must be a real date, like 31 3 2028')).toBeInstanceOf(Element);
    expect(changes(bridge)).toEqual([]);
    await userEvent.clear(within(screen.getByRole('group', { name: /New due date/ })).getByLabelText('Day'));
    await userEvent.selectOptions(screen.getByLabelText('New status'), 'Blue: complete and embedded');
    await userEvent.click(screen.getByRole('button', { name: 'Change 1 action' }));
    expect(await screen.findByText(/A-001: An action is complete when/)).toBeInstanceOf(Element);
    expect(screen.getByLabelText('Choose A-001')).toHaveProperty('checked', true);
  });
});

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

describe('the page of an action', () => {
  it('shows the figure then and now, notes, evidence and history', async () => {
    openWindow('/actions/a1', bridgeWith([{ ...first, evidenceFiles: ['minutes.docx'] }]));
    expect(await screen.findByRole('heading', { level: 1, name: 'Action A-001' })).toBeInstanceOf(Element);
    expect(await screen.findByRole('table', { name: /each year after the baseline/ })).toBeInstanceOf(Element);
    expect(screen.getByText('First panels trained in three divisions.')).toBeInstanceOf(Element);
    expect(screen.getByText('minutes.docx')).toBeInstanceOf(Element);
    expect(await screen.findByText('Status: Amber: at risk → Green: on track')).toBeInstanceOf(Element);
    expect(screen.getByText('Due date: 30 June 2026 → 31 March 2026 (undone)')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('link', { name: 'Change the action' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Change action A-001' })).toBeInstanceOf(Element);
  });

  it('says so where there is no such action', async () => {
    openWindow('/actions/gone');
    expect(await screen.findByText(/That action is not in the plan/)).toBeInstanceOf(Element);
  });
});

describe('unsaved text', () => {
  const kept = (bridge: ReturnType<typeof createMockBridge>) =>
    bridge.calls.filter(({ channel }) => channel === 'drafts.keep').map(({ request }) => request);

  it('is written down while one types, and said to be', async () => {
    const bridge = openWindow('/actions/a1/edit');
    const owner = await screen.findByLabelText('Owner');
    await userEvent.type(owner, '!');
    await waitFor(() => {
      expect(kept(bridge)).toMatchObject([
        { key: 'a1', content: { kind: 'action', form: { owner: 'Head of recruitment!' } } },
      ]);
    });
    expect(await screen.findByText(/^Draft kept/)).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Leave it as it was' }));
    expect(bridge.calls.filter(({ channel }) => channel === 'drafts.drop').map(({ request }) => request)).toEqual([
      { organisation: 1, key: 'a1' },
    ]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Action A-001' })).toBeInstanceOf(Element);
  });

  it('comes back after the app was killed, in the form and in the note', async () => {
    const before = openWindow('/actions/a1/edit');
    await userEvent.type(await screen.findByLabelText('Owner'), '?');
    await waitFor(() => {
      expect(kept(before)).toHaveLength(1);
    });
    const [draft] = kept(before) as readonly Requests['drafts.keep'][];
    if (draft === undefined) throw new Error('nothing kept');
    document.body.replaceChildren();
    openWindow(
      '/actions/a1/edit',
      createMockBridge({
        'drafts.list': () => ({
          drafts: [
            { ...draft, keptAt: '2026-04-04T09:00:00Z' },
            { key: 'note/a2', keptAt: '2026-04-04T09:00:00Z', content: { kind: 'note', text: 'Half a no' } },
          ],
        }),
      }),
    );
    expect(await screen.findByDisplayValue('Head of recruitment?')).toBeInstanceOf(Element);
    window.location.hash = '/actions';
    await userEvent.click(await screen.findByRole('link', { name: 'a note on A-002' }));
    expect(await screen.findByDisplayValue('Half a no')).toBeInstanceOf(Element);
  });

  it('can be thrown away from the plan', async () => {
    const bridge = createMockBridge({
      'drafts.list': () => ({
        drafts: [{ key: 'note/a1', keptAt: '2026-04-04T09:00:00Z', content: { kind: 'note', text: 'x' } }],
      }),
    });
    openWindow('/actions', bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Throw away a note on A-001' }));
    expect(screen.queryByText(/text that is not saved yet/)).toBeNull();
    expect(bridge.calls.at(-1)).toMatchObject({ channel: 'drafts.drop', request: { key: 'note/a1' } });
  });

  it('that cannot be kept is said, and closing asks', async () => {
    openWindow(
      '/actions/a1/edit',
      createMockBridge({
        'drafts.keep': () => {
          throw new MockFailure('data_folder_read_only', 'The data folder cannot be written to.');
        },
      }),
    );
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const owner = await screen.findByLabelText('Owner');
    expect(closing()).toBe(false);
    await userEvent.type(owner, '!');
    expect(await screen.findByText(/could not be kept yet/)).toBeInstanceOf(Element);
    expect(closing()).toBe(true);
  });
});

describe('redo', () => {
  it('is in the menu, and beside undo where there is something to redo', async () => {
    const base = createMockBridge();
    const bridge = createMockBridge({
      'status.get': async () => ({ ...(await base.handlers['status.get']({})), canRedo: 'saving A-002' }),
    });
    openWindow('/actions', bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Redo: saving A-002' }));
    expect(await screen.findByText('Done again: saving A-002')).toBeInstanceOf(Element);
    bridge.emit('menu.command', { command: 'redo' });
    await waitFor(() => {
      expect(bridge.calls.filter(({ channel }) => channel === 'redo.last')).toHaveLength(2);
    });
  });
});
