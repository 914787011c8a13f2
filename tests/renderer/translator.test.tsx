import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge } from './mock-bridge';
import { openWindow } from './setup';

const rows = async () =>
  within(await screen.findByRole('region', { name: 'Translations of ethnicity' })).getAllByRole('row');

describe('the ethnicity translator', () => {
  it('shows what a person or a rule decided first, with the figures it touches', async () => {
    openWindow('/translator', createMockBridge());
    const words = (await rows()).slice(1).map((row) => within(row).getByRole('rowheader').textContent);
    expect(words).toEqual(['Arab', 'Other', 'CX White Mixed', 'A White - British']);
    expect(screen.getByText('Version 1')).toBeInstanceOf(Element);
    expect(screen.getAllByRole('link', { name: 'Indicator 1' }).length).toBeGreaterThan(0);
    expect(screen.getByRole('region', { name: 'Changes of translations' }).textContent).toContain(
      'As the files were imported',
    );
  });

  it('finds words and filters by how they were decided', async () => {
    openWindow('/translator', createMockBridge());
    await rows();
    await userEvent.type(screen.getByLabelText('Find words, a system or a group'), 'recruit');
    expect((await rows()).length).toBe(2);
    await userEvent.clear(screen.getByLabelText('Find words, a system or a group'));
    await userEvent.selectOptions(screen.getByLabelText('How it was decided'), 'rule');
    expect((await rows())[1]?.textContent).toContain('CX White Mixed');
    expect(screen.getByText('1 translation of 4')).toBeInstanceOf(Element);
  });

  it('asks before it changes a translation, and says the new version', async () => {
    const bridge = openWindow('/translator', createMockBridge());
    const select = await screen.findByLabelText('Read Arab of the staff record as');
    await userEvent.selectOptions(select, 'unknown');
    const dialog = screen.getByRole('dialog', { hidden: true });
    expect(dialog.textContent).toContain('12 rows');
    expect(dialog.textContent).toContain('Indicator 1');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Read it as Unknown', hidden: true }));
    expect(bridge.calls.find(({ channel }) => channel === 'translations.change')?.request).toEqual({
      system: 'staff_record',
      original: 'Arab',
      from: 'bme',
      to: 'unknown',
    });
    expect(await screen.findByText(/is now read as Unknown: version 2/)).toBeInstanceOf(Element);
  });

  it('shows no counts in the public version', async () => {
    openWindow('/translator', createMockBridge({ 'preferences.get': () => ({ year: null, version: 'public' }) }));
    await rows();
    expect(screen.queryByRole('columnheader', { name: 'Rows' })).toBeNull();
  });
});
