import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge, MockFailure } from './mock-bridge';
import { openWindow } from './setup';
import { bridgeWith, changes, many, references } from './plan-parts';

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
