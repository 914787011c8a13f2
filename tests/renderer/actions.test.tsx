import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { draftOf, isoOf, readForm, formOf } from '../../renderer/features/actions/action-form';
import { createMockBridge } from './mock-bridge';
import { openWindow } from './setup';
import { sampleActions } from './samples/actions';

const newAction = '/actions/new/indicator~2~all/2025';

const fillDate = async (legend: string, [day, month, year]: readonly [string, string, string]) => {
  const group = screen.getByRole('group', { name: legend });
  await userEvent.type(within(group).getByLabelText('Day'), day);
  await userEvent.type(within(group).getByLabelText('Month'), month);
  await userEvent.type(within(group).getByLabelText('Year'), year);
};

describe('an action', () => {
  it('starts from a figure, whose numbers are the baseline', async () => {
    openWindow(newAction);
    const baseline = await screen.findByRole('region', { name: 'Where it starts' });
    expect(baseline.textContent).toContain('1.53 (1.24 to 1.90)');
    expect(baseline.textContent).toContain('181 of 1,057 (17.1%)');
  });

  it('is not saved while something is missing, and each error leads to its field', async () => {
    const bridge = openWindow(newAction);
    await userEvent.click(await screen.findByRole('button', { name: 'Save the action' }));
    const summary = (await screen.findByText('The action is not saved yet')).closest('.nhsuk-error-summary');
    expect(summary?.textContent).toContain('Nothing you typed is lost');
    await userEvent.click(screen.getByRole('link', { name: 'Enter who owns the action, as a role' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Owner'));
    expect(window.location.hash).toContain(newAction);
    expect(bridge.calls.some((call) => call.channel === 'actions.save')).toBe(false);
  });

  it('is saved when complete, with a way back', async () => {
    const bridge = openWindow(newAction);
    await userEvent.type(await screen.findByLabelText('Owner'), 'Head of recruitment');
    await userEvent.type(screen.getByLabelText('Target value'), '1.25');
    await fillDate('Due date', ['31', '3', '2026']);
    await fillDate('Test date', ['31', '5', '2026']);
    await userEvent.click(screen.getByRole('button', { name: 'Save the action' }));
    expect(await screen.findByText('Saved A-001.')).toBeInstanceOf(Element);
    const request = bridge.calls.find((call) => call.channel === 'actions.save')?.request;
    expect(request).toMatchObject({
      id: null,
      start: { key: 'indicator~2~all', year: 2025 },
      draft: { owner: 'Head of recruitment', targetValue: 1.25, due: '2026-03-31', testDate: '2026-05-31', start: '' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(bridge.calls.some((call) => call.channel === 'undo.last')).toBe(true);
  });

  it('starts from a template, keeps what is typed, and is tagged', async () => {
    const bridge = openWindow('/actions/new/experts~skills_gap/2025/skills_gap');
    await userEvent.type(await screen.findByLabelText('Why it should work'), 'My own reason');
    const fill = await screen.findByRole('button', { name: 'Fill in this template' });
    await userEvent.click(fill);
    expect(screen.getByDisplayValue('My own reason')).toBeInstanceOf(Element);
    expect(screen.getByDisplayValue(/specialist skills from overseas that their roles do not use/)).toBeInstanceOf(
      Element,
    );
    expect(screen.getByRole('region', { name: 'Where it starts' }).textContent).toContain('52.8% (43.4% to 62.1%)');
    expect(screen.getByRole('checkbox', { name: /^Recognise/ })).toHaveProperty('checked', true);
    expect(bridge.calls.filter(({ channel }) => channel === 'measures.read')).toHaveLength(1);
  });

  it('keeps unsaved text when one looks at another page', async () => {
    const bridge = openWindow(newAction);
    await userEvent.type(await screen.findByLabelText('Owner'), 'Head of people');
    bridge.emit('menu.command', { command: 'actions' });
    await userEvent.click(await screen.findByRole('link', { name: 'a new action' }));
    expect(await screen.findByDisplayValue('Head of people')).toBeInstanceOf(Element);
  });

  it('stands in a table that can be sorted', async () => {
    openWindow('/actions');
    const references = () => screen.getAllByRole('link', { name: /^A-00/ }).map((link) => link.textContent);
    await screen.findByRole('link', { name: 'A-001' });
    expect(references()).toEqual(['A-002', 'A-001']);
    await userEvent.click(screen.getByRole('button', { name: /^Ref/ }));
    expect(references()).toEqual(['A-001', 'A-002']);
    expect(screen.getByRole('columnheader', { name: /Ref/ }).getAttribute('aria-sort')).toBe('ascending');
  });
});

describe('reading the form', () => {
  const form = formOf(draftOf(sampleActions[0]!));

  it('reads real dates only', () => {
    expect(isoOf({ day: '31', month: '3', year: '2026' })).toBe('2026-03-31');
    expect(isoOf({ day: '31', month: '2', year: '2026' })).toBeNull();
    expect(isoOf({ day: '1', month: '', year: '2026' })).toBeNull();
    expect(isoOf({ day: '', month: '', year: '' })).toBe('');
  });

  it('understands a true minus sign', () => {
    expect(readForm({ ...form, target: '−2.5' }).draft.targetValue).toBe(-2.5);
    expect(readForm({ ...form, target: 'low' }).errors).toEqual([
      { field: 'targetValue', text: 'The target must be a number, like 1.25 or −2.5' },
    ]);
  });

  it('refuses a due date before the start', () => {
    const { errors } = readForm({ ...form, due: { day: '1', month: '1', year: '2020' } });
    expect(errors.map((error) => error.field)).toEqual(['due']);
  });
});

describe('completing an action', () => {
  it('asks for the measured result or the reason, and sends what was chosen', async () => {
    const bridge = openWindow('/actions/a1/edit');
    await userEvent.click(await screen.findByRole('radio', { name: /^Blue/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save the action' }));
    expect(await screen.findByText('The action is not saved yet')).toBeInstanceOf(Element);
    expect(bridge.calls.some(({ channel }) => channel === 'actions.save')).toBe(false);
    // No year after the baseline is held, so there is no figure to choose.
    expect(screen.getByRole('radio', { name: /no year after 2025 is held yet/ })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('radio', { name: 'There is no measured result' }));
    await userEvent.type(screen.getByLabelText('Why there is no measured result'), 'The team was closed');
    await userEvent.type(screen.getByLabelText('Files with evidence'), 'one.xlsx{enter}  two.docx ');
    await userEvent.click(screen.getByRole('button', { name: 'Save the action' }));
    await screen.findByText('Saved A-001.');
    expect(bridge.calls.find(({ channel }) => channel === 'actions.save')?.request).toMatchObject({
      draft: {
        status: 'blue',
        evidenceFiles: ['one.xlsx', 'two.docx'],
        completion: { kind: 'not_measured', reason: 'The team was closed' },
      },
    });
  });
});

describe('planning', () => {
  it('says beside the target what one would need to see', async () => {
    openWindow(newAction);
    const section = await screen.findByRole('region', { name: 'What we would need to see' });
    expect(section.textContent).toContain('or less could be told from where it starts');
    await userEvent.type(screen.getByLabelText('Target value'), '1.6');
    expect(section.textContent).toContain('The target of 1.60 is met already');
  });

  it('starts from any figure of a table', async () => {
    openWindow('/progression');
    await userEvent.selectOptions((await screen.findAllByLabelText('Add an action about'))[0]!, [
      'Bands 6 and 7 to band 8a and above',
    ]);
    await userEvent.click(screen.getByRole('link', { name: /Add an action.*middle to upper tier/ }));
    const baseline = await screen.findByRole('region', { name: 'Where it starts' });
    expect(baseline.textContent).toContain('middle to upper tier');
    expect(window.location.hash).toContain('/actions/new/disparity~overall~middleToUpper/2025');
  });

  it('says so where there is no such figure', async () => {
    openWindow('/actions/new/learning_access/2025');
    expect(await screen.findByText(/There is no such figure for 2025/)).toBeInstanceOf(Element);
  });

  it('says of a baseline that its data are not held, and that nothing is lost', async () => {
    openWindow(
      '/actions/a1/edit',
      createMockBridge({ 'actions.list': () => ({ actions: sampleActions, notHeld: ['a1'] }) }),
    );
    expect(await screen.findByText(/The data this figure came from are not held now/)).toBeInstanceOf(Element);
  });
});

describe('the ledger', () => {
  it('puts the overdue test first, and says in words what moved', async () => {
    openWindow('/actions/ledger');
    const [first, second] = await screen.findAllByRole('heading', { level: 2 });
    expect([first?.textContent, second?.textContent]).toEqual([
      expect.stringContaining('A-002'),
      expect.stringContaining('A-001'),
    ]);
    expect(screen.getByText('Test overdue')).toBeInstanceOf(Element);
    expect(screen.getByText(/1 of 2 measures moved towards their target/)).toBeInstanceOf(Element);
    const table = screen.getByRole('region', { name: /^A-001/ });
    expect(table.textContent).toContain('1.05 (0.90 to 1.22)');
    expect(table.textContent).toContain('it moved towards the target by more than chance would explain');
    expect(screen.getByText('What each import found')).toBeInstanceOf(Element);
  });
});
