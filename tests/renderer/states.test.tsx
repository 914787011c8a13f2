import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge, MockFailure } from './mock-bridge';
import { openWindow } from './setup';
import type { Channel } from '../../shared/ipc/channels';

/** Each page with what it asks for. */
const pages = [
  ['/', 'report.year'],
  ['/indicators', 'report.year'],
  ['/indicators/2/all', 'report.year'],
  ['/board-paper', 'report.year'],
  ['/progression', 'report.progression'],
  ['/training', 'report.training'],
  ['/journeys', 'report.journeys'],
  ['/experts', 'report.experts'],
  ['/learning', 'report.experts'],
  ['/compare/year', 'report.compareChoices'],
  ['/data', 'imports.list'],
  ['/settings', 'settings.get'],
  ['/about', 'app.diagnostics'],
  ['/data/backups/b', 'backups.preview'],
] as const satisfies readonly (readonly [string, Channel])[];

const never = () => new Promise<never>(() => undefined);
const fails = () => {
  throw new MockFailure('internal', 'The figures could not be read.');
};

const startingStatus = createMockBridge().handlers['status.get']({});

describe('every page', () => {
  it.each(pages)('%s says that it is working while the answer is not there', async (path, channel) => {
    openWindow(path, createMockBridge({ [channel]: never }));
    // The page of an indicator brings the charting library with it, which takes a moment here.
    expect((await screen.findAllByRole('heading', { level: 1 }, { timeout: 8000 })).length).toBe(1);
    await waitFor(
      () => {
        expect(document.querySelector('main .waiting')?.textContent).toMatch(/\w+…$/);
      },
      { timeout: 4000 },
    );
  });

  it.each(pages)('%s says what went wrong, that nothing was lost and what to do', async (path, channel) => {
    openWindow(path, createMockBridge({ [channel]: fails }));
    const [alert] = await screen.findAllByRole('alert', {}, { timeout: 4000 });
    expect(alert?.textContent).toContain('Nothing was lost');
  });
});

describe('a data folder that cannot be written to', () => {
  it('is said once, on every page', async () => {
    const status = await startingStatus;
    const notice = 'The data folder cannot be written to, so you can look but not change anything.';
    openWindow('/progression', createMockBridge({ 'status.get': () => ({ ...status, isReadOnly: true, notice }) }));
    expect(await screen.findByText(notice)).toBeInstanceOf(Element);
    expect(screen.queryByText(/changes cannot be saved/)).toBeNull();
  });
});

describe('what is chosen on a page', () => {
  it('stays when the page is left and in the other version', async () => {
    openWindow('/experts');
    const language = await screen.findByLabelText('Language');
    const [name = ''] = [...language.querySelectorAll('option')]
      .map(({ value }) => value)
      .filter((each) => each !== '');
    await userEvent.selectOptions(language, name);
    await userEvent.click(screen.getByRole('link', { name: 'Journeys' }));
    await screen.findByRole('heading', { level: 1, name: 'Journeys' });
    await userEvent.click(screen.getByRole('link', { name: 'Experts in our midst' }));
    expect((await screen.findByLabelText<HTMLSelectElement>('Language')).value).toBe(name);
  });
});
