import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge, MockFailure } from './mock-bridge';
import { sampleDrafts, sampleEdits } from './samples/plans';
import { openWindow } from './setup';
import type { MockBridge } from './mock-bridge';

const requestOf = (bridge: MockBridge, channel: string): unknown =>
  bridge.calls.find((call) => call.channel === channel)?.request;
const choosePlan = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Choose a plan' }));
};

describe('a plan from elsewhere', () => {
  it('shows what each row becomes, and asks for a role and a status', async () => {
    const bridge = openWindow('/actions/plan');
    await choosePlan();
    const table = await screen.findByRole('region', { name: 'What each row becomes' });
    expect(table.textContent).not.toContain('Jane Example');
    expect(table.textContent).toContain('figure, target value, test date');
    await userEvent.type(screen.getByLabelText('Role in place of Jane Example'), 'Head of recruitment');
    expect(table.textContent).toContain('Head of recruitment');
    await userEvent.click(screen.getByRole('button', { name: 'Accept all suggestions' }));
    expect(table.textContent).toContain('Blue: complete and embedded');
    await userEvent.click(within(table).getByLabelText('Take Table 1, row 3'));
    await userEvent.click(screen.getByRole('button', { name: 'Add 1 draft' }));
    expect(await screen.findByText(/1 draft added/)).toBeInstanceOf(Element);
    expect(requestOf(bridge, 'plan.store')).toEqual({
      planId: 'plan-1',
      answers: {
        without: ['Table 1:3'],
        people: { 'Jane Example': { keep: false, role: 'Head of recruitment' } },
        statuses: { 'words:Complete': 'blue' },
      },
      conflicts: {},
      remove: [],
    });
  });

  it('lists rows that are no action and columns that are not read', async () => {
    openWindow('/actions/plan');
    await choosePlan();
    expect((await screen.findByRole('region', { name: 'Rows that are no action' })).textContent).toContain('a total');
    expect(screen.getByText('not read')).toBeInstanceOf(Element);
  });

  it('says why a file cannot be read, and lets one choose another', async () => {
    const bridge = createMockBridge({
      'plan.read': () => {
        throw new MockFailure('not_recognised', 'No action plan was found. Nothing has been imported.');
      },
    });
    openWindow('/actions/plan', bridge);
    await choosePlan();
    expect((await screen.findByRole('alert')).textContent).toContain('No action plan was found');
    expect(screen.getByRole('button', { name: 'Choose a plan' })).toBeInstanceOf(Element);
  });
});

describe('edits of an export', () => {
  it('stand beside what is here; nothing is stored before each conflict is decided', async () => {
    const bridge = createMockBridge({ 'plan.read': () => sampleEdits });
    openWindow('/actions/plan', bridge);
    await choosePlan();
    const button = await screen.findByRole('button', { name: 'Take over the edits' });
    expect(button).toHaveProperty('disabled', true);
    const conflict = screen.getByRole('group', { name: 'A-001: Owner' });
    expect(within(conflict).getAllByRole('radio', { checked: false })).toHaveLength(2);
    await userEvent.click(within(conflict).getByRole('radio', { name: /In the file/ }));
    await userEvent.click(screen.getByLabelText('Remove A-002: Cases'));
    await userEvent.click(button);
    expect(requestOf(bridge, 'plan.store')).toMatchObject({
      conflicts: { 'A-001.owner': 'theirs' },
      remove: ['A-002'],
    });
  });

  it('says what cannot be taken over and what is kept', async () => {
    openWindow('/actions/plan', createMockBridge({ 'plan.read': () => sampleEdits }));
    await choosePlan();
    expect((await screen.findByRole('region', { name: 'Cannot be taken over' })).textContent).toContain('It is no day');
    expect(screen.getByRole('region', { name: 'Changed here since the export: kept' })).toBeInstanceOf(Element);
  });
});

describe('a draft', () => {
  it('stands apart from the plan with what it lacks', async () => {
    openWindow('/actions', createMockBridge({ 'plan.drafts': () => ({ drafts: sampleDrafts }) }));
    const table = await screen.findByRole('region', { name: 'Drafts out of imported plans' });
    expect(table.textContent).toContain('figure, target value, test date and measure of success');
  });

  it('becomes an action of the figure that is chosen, and names itself', async () => {
    const bridge = createMockBridge({ 'plan.drafts': () => ({ drafts: sampleDrafts }) });
    openWindow('/actions/drafts/draft-1', bridge);
    await userEvent.type(await screen.findByLabelText('Target value'), '1.25');
    expect(screen.getByLabelText('Owner')).toHaveProperty('value', 'Head of recruitment');
    expect(screen.getByText('Begun in May')).toBeInstanceOf(Element);
    const date = screen.getByRole('group', { name: 'Test date' });
    await userEvent.type(within(date).getByLabelText('Day'), '30');
    await userEvent.type(within(date).getByLabelText('Month'), '6');
    await userEvent.type(within(date).getByLabelText('Year'), '2026');
    await userEvent.click(screen.getByRole('button', { name: 'Save the action' }));
    expect(await screen.findByText('Saved A-001.')).toBeInstanceOf(Element);
    expect(requestOf(bridge, 'actions.save')).toMatchObject({
      fromDraft: 'draft-1',
      start: { key: 'indicator~2~all', year: 2025 },
      draft: { change: 'Panels write down reasons', status: 'green', due: '2026-03-31' },
    });
  });
});
