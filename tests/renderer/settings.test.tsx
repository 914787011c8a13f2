import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../shared/reference/settings';
import { createMockBridge, MockFailure } from './mock-bridge';
import { openWindow } from './setup';

const typeInto = async (label: string | RegExp, text: string): Promise<void> => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save settings' }));
const sent = (bridge: ReturnType<typeof createMockBridge>) =>
  bridge.calls.filter(({ channel }) => channel === 'settings.set').map(({ request }) => request);

describe('the settings page', () => {
  it('saves what was changed with who changed it, and says so', async () => {
    const bridge = openWindow('/settings', createMockBridge());
    await typeInto('Restricted version: threshold', '6');
    await userEvent.selectOptions(screen.getByLabelText('Upper tier starts at'), '8b');
    await userEvent.click(screen.getByRole('radio', { name: /in the first year \(fixed\)/ }));
    await typeInto('Your role', 'EDI lead');
    await typeInto(/^Why/, 'Agreed by the board');
    await save();
    expect(await screen.findByText('Settings saved. All figures follow them from now on.')).toBeInstanceOf(Element);
    expect(sent(bridge)).toEqual([
      {
        ...defaultSettings,
        thresholds: { restricted: 6, public: 10 },
        tiers: { middleFrom: '6', upperFrom: '8b', isVsmUpper: true },
        modelEmployer: { from: 2018, to: 2028, baseline: 'first_year' },
        by: { role: 'EDI lead', why: 'Agreed by the board' },
      },
    ]);
  });

  it('says everything that is wrong, beside the field and above, and sends nothing', async () => {
    const bridge = openWindow('/settings', createMockBridge());
    await typeInto('Public version: threshold', '3');
    await typeInto('Last year', '2001');
    await userEvent.selectOptions(screen.getByLabelText('Upper tier starts at'), '5');
    await userEvent.type(within(screen.getByRole('group', { name: 'Board' })).getByLabelText('Day'), '31');
    await save();
    const summary = await screen.findByRole('alert');
    const texts = within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(texts).toEqual([
      'Enter a whole number from 5 to 50',
      'The upper tier must start at a higher band than the middle tier, and each must hold a band',
      'Enter a year from 2010 to 2100',
      'Enter a day and a month, like 31 10',
      'Enter your role, like EDI lead',
    ]);
    await userEvent.click(within(summary).getByRole('link', { name: 'Enter your role, like EDI lead' }));
    expect(document.activeElement?.id).toBe('changed-by');
    expect(sent(bridge)).toEqual([]);
  });

  it('goes back to a default, with its source beside it', async () => {
    openWindow('/settings', createMockBridge());
    await typeInto('Restricted version: threshold', '8');
    const section = screen.getByRole('region', { name: /Hiding small numbers/ });
    expect(section.textContent).toContain('Not the default');
    expect(section.textContent).toContain(
      'Default: 5 in the restricted version, 10 in the public one. Source: Usual practice',
    );
    await userEvent.click(within(section).getByRole('button', { name: /Back to the default/ }));
    expect(screen.getByLabelText('Restricted version: threshold')).toHaveProperty('value', '5');
    expect(section.textContent).not.toContain('Not the default');
  });

  it('adds, edits and removes a figure of others, and refuses the same one twice', async () => {
    const bridge = openWindow('/settings', createMockBridge());
    const add = async (value: string) => {
      await typeInto('Reporting year', '2024');
      await typeInto('Value', value);
      await typeInto('Where it was published', 'A report');
      await userEvent.click(screen.getByRole('button', { name: 'Add it to the list' }));
    };
    await add('1.62');
    await add('1.7');
    expect(screen.getByText(/A figure of England for 2024 is held already/)).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Edit Indicator 2, all: England, 2024' }));
    await typeInto('Value', '1.71');
    await userEvent.click(screen.getByRole('button', { name: 'Change it in the list' }));
    await typeInto('Your role', 'EDI lead');
    await save();
    expect(sent(bridge)).toMatchObject([
      { ownBenchmarks: [{ indicator: 2, place: 'England', year: 2024, value: 1.71 }] },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Indicator 2, all: England, 2024' }));
    await save();
    expect(sent(bridge)[1]).toMatchObject({ ownBenchmarks: [] });
  });

  it('keeps a number of a question for one survey only, and a default for the others', async () => {
    const bridge = openWindow('/settings', createMockBridge());
    const survey = await screen.findByRole('group', { name: '2024 survey' });
    const field = within(survey).getByLabelText('Indicator 5');
    expect(field).toHaveProperty('value', 'Q14a');
    await userEvent.clear(field);
    await userEvent.type(field, 'Q13a');
    await typeInto('Your role', 'EDI lead');
    await save();
    expect(sent(bridge)).toMatchObject([{ surveyQuestions: { '2024': { 5: 'Q13a' } } }]);
  });

  it('lists the record, and offers the last role again', async () => {
    const change = {
      at: '2025-06-01T10:00:00.000Z',
      role: 'EDI lead',
      why: '',
      item: 'threshold',
      label: 'Public version: threshold',
      from: '10',
      to: '11',
    } as const;
    openWindow(
      '/settings',
      createMockBridge({
        'settings.get': () => ({ settings: defaultSettings, changes: [change], importedBenchmarks: [] }),
      }),
    );
    const record = await screen.findByRole('region', { name: 'Record of changes' });
    expect(within(record).getByRole('row', { name: /EDI lead Public version: threshold 10 11/ })).toBeInstanceOf(
      Element,
    );
    expect(screen.getByLabelText('Your role')).toHaveProperty('value', 'EDI lead');
  });

  it('explains a refusal of the other side', async () => {
    const bridge = createMockBridge({
      'settings.set': () => {
        throw new MockFailure('data_folder_read_only', 'The data folder cannot be written to. Nothing was changed.');
      },
    });
    openWindow('/settings', bridge);
    await typeInto('Your role', 'EDI lead');
    await save();
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be written|read/i);
  });
});
