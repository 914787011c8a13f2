import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { dropDraft, unsavedKeys } from '../../renderer/features/actions/unsaved-drafts';
import { isoOf, readForm, formOf } from '../../renderer/features/actions/action-form';
import { openWindow } from './setup';
import { sampleActions } from './samples/actions';

const newAction = '/actions/new/2/all/2025';

beforeEach(() => {
  for (const key of unsavedKeys()) dropDraft(key);
});

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
    expect(baseline.textContent).toContain('1.53, could be 1.24 to 1.90');
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
      start: { indicator: 2, view: 'all', year: 2025 },
      draft: { owner: 'Head of recruitment', targetValue: 1.25, due: '2026-03-31', testDate: '2026-05-31', start: '' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(bridge.calls.some((call) => call.channel === 'undo.last')).toBe(true);
  });

  it('starts from a template, keeps what is typed, and is tagged', async () => {
    const bridge = openWindow('/actions/new/2/all/2025/skills_gap');
    await userEvent.type(await screen.findByLabelText('Why it should work'), 'My own reason');
    const fill = await screen.findByRole('button', { name: 'Fill in this template' });
    await waitFor(() => {
      expect(fill.hasAttribute('disabled')).toBe(false);
    });
    await userEvent.click(fill);
    expect(screen.getByDisplayValue('My own reason')).toBeInstanceOf(Element);
    expect(screen.getByDisplayValue(/specialist skills from overseas that their roles do not use/)).toBeInstanceOf(
      Element,
    );
    expect(screen.getByDisplayValue(/Baseline, 2025: 52\.8% \(43\.4% to 62\.1%\)/)).toBeInstanceOf(Element);
    expect(screen.getByRole('checkbox', { name: /^Recognise/ })).toHaveProperty('checked', true);
    await userEvent.selectOptions(screen.getByLabelText('Template'), 'From shortlisting to appointment');
    expect(screen.getByDisplayValue(/questions and scores are agreed/)).toBeInstanceOf(Element);
    expect(bridge.calls.filter(({ channel }) => channel === 'report.experts').map(({ request }) => request)).toEqual([
      { year: 2025, version: 'public' },
    ]);
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
  const form = formOf(sampleActions[0]!);

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
