import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge, MockFailure } from './mock-bridge';
import { openWindow } from './setup';
import { sampleBackup, sampleBackupPreview } from './samples/backups';

const main = (): string => screen.getByRole('main').textContent;

describe('backups on the Data page', () => {
  it('say when, why and whether they can be used; a changed one cannot', async () => {
    openWindow(
      '/data',
      createMockBridge({
        'backups.list': () => ({
          backups: [sampleBackup, { ...sampleBackup, name: 'b2', state: 'changed' }],
          keptAside: ['workbench.damaged-2025-01-01T00-00-00.db'],
        }),
      }),
    );
    const table = await screen.findByRole('table', { name: 'Backups' });
    expect(table.textContent).toContain('The first start of the day');
    expect(table.textContent).toContain('Cannot be used');
    expect(screen.getAllByRole('link', { name: /Restore/ })).toHaveLength(1);
    expect(main()).toContain('workbench.damaged-2025-01-01T00-00-00.db');
  });
});

describe('going back', () => {
  it('names what would change before it is done', async () => {
    const bridge = openWindow(`/data/backups/${sampleBackup.name}`);
    await screen.findByText('2 files that are here now would be gone');
    expect(main()).toContain('staff.csv (2025)');
    expect(main()).toContain('1 action changed since would be as it was');
    expect(bridge.calls.some(({ channel }) => channel === 'backups.restore')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Restore this backup' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Data' })).toBeInstanceOf(Element);
    expect(bridge.calls).toContainEqual({ channel: 'backups.restore', request: { name: sampleBackup.name } });
  });

  it('is not offered where the backup was changed', async () => {
    openWindow(
      '/data/backups/b',
      createMockBridge({
        'backups.preview': () => {
          throw new MockFailure('backup_damaged', 'This backup was changed or cut since it was made.');
        },
      }),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('The backup cannot be used');
    expect(screen.queryByRole('button', { name: 'Restore this backup' })).toBeNull();
  });
});

describe('data that cannot be read', () => {
  const lost = (backups: readonly (typeof sampleBackup)[]) => {
    let isLost = true;
    return createMockBridge({
      'status.get': () => {
        if (isLost) throw new MockFailure('database_damaged', 'Your data file was damaged. It was kept aside as x.db.');
        return createMockBridge().handlers['status.get']({});
      },
      'backups.list': () => ({ backups, keptAside: ['x.db'] }),
      'backups.preview': () => ({ ...sampleBackupPreview, changes: null }),
      'backups.restore': ({ name }) => {
        isLost = false;
        return { restored: name };
      },
      'backups.startEmpty': () => {
        isLost = false;
        return { isStarted: true };
      },
    });
  };

  it('are offered from the newest backup, with what it holds, and nothing is said to be kept that may not be', async () => {
    const older = { ...sampleBackup, name: 'older', madeAt: '2025-03-03T13:00:00.000Z' };
    const bridge = openWindow('/', lost([sampleBackup, older]));
    await screen.findByRole('heading', { level: 1, name: 'The data file is damaged' });
    expect(await screen.findByText('return-2024.xlsx (2024)')).toBeInstanceOf(Element);
    expect(main()).not.toMatch(/nothing was lost/i);
    expect(main()).toContain('has to be done again');
    await userEvent.click(screen.getByRole('radio', { name: /3 Mar 2025/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Go on with this backup' }));
    expect(await screen.findByRole('heading', { level: 1, name: /How equal/ })).toBeInstanceOf(Element);
    expect(bridge.calls).toContainEqual({ channel: 'backups.restore', request: { name: 'older' } });
  });

  it('are begun anew only after asking', async () => {
    const bridge = openWindow('/', lost([]));
    await screen.findByText('There is no backup here that can be used.');
    await userEvent.click(screen.getByRole('button', { name: 'Start with nothing' }));
    expect(bridge.calls.some(({ channel }) => channel === 'backups.startEmpty')).toBe(false);
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('Backups and files kept aside stay where they are');
    await userEvent.click(screen.getAllByRole('button', { name: 'Start with nothing' })[1] ?? dialog);
    expect(bridge.calls.some(({ channel }) => channel === 'backups.startEmpty')).toBe(true);
  });
});

describe('what stopped', () => {
  it('is said on every page until it is closed', async () => {
    let notices = [{ id: 4, at: '2025-04-04T13:00:00Z', text: 'The window stopped and was opened again.' }];
    openWindow(
      '/settings',
      createMockBridge({
        'app.notices': () => ({ notices }),
        'app.dismiss': ({ noticeId }) => {
          notices = notices.filter((one) => one.id !== noticeId);
          return { notices };
        },
      }),
    );
    expect(await screen.findByText(/The window stopped/)).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Close this message' }));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    expect(screen.queryByText(/The window stopped/)).toBeNull();
  });
});

describe('deleting everything', () => {
  it('needs the very words', async () => {
    const bridge = openWindow('/data/delete');
    await screen.findByRole('heading', { level: 1, name: 'Delete everything' });
    const asked = () => bridge.calls.filter(({ channel }) => channel === 'app.deleteEverything');
    await userEvent.type(screen.getByLabelText(/^Type/), 'delete');
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(main()).toContain('Nothing was deleted.');
    expect(asked()).toEqual([]);
    await userEvent.type(screen.getByLabelText(/^Type/), ' everything');
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(asked()).toEqual([{ channel: 'app.deleteEverything', request: { typed: 'delete everything' } }]);
  });
});

describe('the About page', () => {
  it('shows what it copies, and the licences where somebody asks', async () => {
    const bridge = openWindow('/about');
    const shown = await screen.findByRole('region', { name: 'What is copied' });
    expect(shown.textContent).toContain('build 0123456789abcdef');
    await userEvent.click(screen.getByRole('button', { name: 'Copy diagnostics' }));
    expect(await screen.findByText('Copied 12 lines.')).toBeInstanceOf(Element);
    expect(bridge.calls.some(({ channel }) => channel === 'app.licences')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Show the licences of others' }));
    expect((await screen.findByRole('region', { name: 'Licences of others' })).textContent).toContain('zod: MIT');
  });
});
