import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge, mockRecoveryKey, MockFailure, openProtection } from './mock-bridge';
import { openWindow } from './setup';
import type { Locked, ProtectionState } from '../../shared/protection/protection-state.types';

const passphrase = 'four words for tests alone';
const locked: Locked = {
  kind: 'locked',
  hasPassphrase: true,
  hasRecoveryKey: true,
  why: 'start',
  isKeystoreLost: false,
  canRemember: false,
};

/** The other side, protected as given until something opens it. */
const standing = (state: ProtectionState, change: Parameters<typeof createMockBridge>[0] = {}) => {
  let now = state;
  const open = (): ProtectionState => (now = openProtection);
  return createMockBridge({
    'protection.get': () => now,
    'protection.unlock': open,
    'protection.keepRecoveryKey': open,
    ...change,
  });
};

const asked = (bridge: ReturnType<typeof createMockBridge>): readonly string[] =>
  bridge.calls.map(({ channel }) => channel);

describe('before the data', () => {
  it('nothing of them is asked for while they are locked, and all of it once they are open', async () => {
    const bridge = openWindow('/', standing(locked));
    expect(await screen.findByRole('heading', { level: 1, name: 'Unlock' })).toBeInstanceOf(Element);
    expect(asked(bridge).filter((channel) => channel !== 'protection.get')).toEqual([]);
    expect(screen.queryByRole('navigation')).toBeNull();
    await userEvent.type(screen.getByLabelText('Passphrase or recovery key'), passphrase);
    await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
    expect(await screen.findByRole('navigation', { name: 'Main' })).toBeInstanceOf(Element);
    expect(bridge.calls.find(({ channel }) => channel === 'protection.unlock')?.request).toEqual({
      secret: passphrase,
      isRemembered: false,
    });
    expect(asked(bridge)).toContain('report.year');
  });

  it('a wrong passphrase is said, and what was typed stays to be mended', async () => {
    const wrong = () => {
      throw new MockFailure('wrong_passphrase', 'That is not the passphrase. Nothing was changed.');
    };
    openWindow('/', standing(locked, { 'protection.unlock': wrong }));
    const field = await screen.findByLabelText<HTMLInputElement>('Passphrase or recovery key');
    await userEvent.type(field, 'another one');
    await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The passphrase is not right.');
    expect(field.value).toBe('another one');
    expect(field.type).toBe('password');
    await userEvent.click(screen.getByLabelText('Show it while I type'));
    expect(field.type).toBe('text');
  });

  it('a computer that lost the key offers to keep it again', async () => {
    const lost = { ...locked, isKeystoreLost: true, canRemember: true, hasPassphrase: false };
    const bridge = openWindow('/', standing(lost));
    expect(await screen.findByText(/This computer cannot open the data by itself/)).toBeInstanceOf(Element);
    await userEvent.type(screen.getByLabelText('Recovery key'), mockRecoveryKey);
    await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
    await screen.findByRole('navigation', { name: 'Main' });
    expect(bridge.calls.find(({ channel }) => channel === 'protection.unlock')?.request).toEqual({
      secret: mockRecoveryKey,
      isRemembered: true,
    });
  });

  it('a first passphrase is checked before it is sent, and the recovery key is shown until it is kept', async () => {
    const bridge = openWindow('/', standing({ kind: 'choose', hasData: true, backups: 2 }));
    expect(await screen.findByText(/They and 2 backups are encrypted now/)).toBeInstanceOf(Element);
    const protect = screen.getByRole('button', { name: 'Protect my data' });
    await userEvent.click(protect);
    expect(screen.getByText('Type a passphrase')).toBeInstanceOf(Element);
    await userEvent.type(screen.getByLabelText('Passphrase'), 'short');
    await userEvent.click(protect);
    expect(screen.getByText(/Use at least 15 characters/)).toBeInstanceOf(Element);
    expect(asked(bridge)).not.toContain('protection.choose');
    await userEvent.clear(screen.getByLabelText('Passphrase'));
    await userEvent.type(screen.getByLabelText('Passphrase'), passphrase);
    await userEvent.click(protect);
    expect(await screen.findByRole('heading', { level: 1, name: 'Keep your recovery key' })).toBeInstanceOf(Element);
    for (const group of mockRecoveryKey.split('-')) expect(screen.getByText(group)).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(asked(bridge)).not.toContain('protection.keepRecoveryKey');
    await userEvent.click(screen.getByLabelText('I have kept it'));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('navigation', { name: 'Main' })).toBeInstanceOf(Element);
  });

  it('data without their protection file are told about, and set aside only after a question', async () => {
    const bridge = openWindow('/', standing({ kind: 'unreadable', why: 'missing' }));
    expect(await screen.findByText(/protection.json, which holds their locked key, is missing/)).toBeInstanceOf(
      Element,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Set these data aside and begin anew' }));
    expect(asked(bridge)).not.toContain('protection.setAside');
    expect(screen.getByText(/can still be opened from there/)).toBeInstanceOf(Element);
  });
});

describe('the page Protection', () => {
  it('asks for what opens the data before it makes a new recovery key', async () => {
    const bridge = openWindow('/protection', standing(openProtection));
    await userEvent.click(await screen.findByRole('button', { name: 'Make a new recovery key' }));
    expect(screen.getByText('Type what opens the data now')).toBeInstanceOf(Element);
    expect(asked(bridge)).not.toContain('protection.newRecoveryKey');
  });

  it('offers no lock and no passphrase at each start where there is no passphrase yet', async () => {
    openWindow(
      '/protection',
      standing({ ...openProtection, hasPassphrase: false, opensBySystem: true, canUseSystem: true }),
    );
    expect(await screen.findByText('Your sign-in to this computer')).toBeInstanceOf(Element);
    expect(screen.queryByRole('button', { name: 'Lock now' })).toBeNull();
    expect(screen.queryByLabelText('Lock the window')).toBeNull();
    expect(screen.getByRole('button', { name: 'Add it' })).toBeInstanceOf(Element);
  });

  it('names files that are not encrypted, and deletes them only after a question', async () => {
    const plainFiles = ['workbench.damaged-2026-01-01T09-00-00.db'];
    const bridge = openWindow('/protection', standing({ ...openProtection, plainFiles }));
    expect(await screen.findByText('workbench.damaged-2026-01-01T09-00-00.db')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('button', { name: 'Delete these files' }));
    expect(asked(bridge)).not.toContain('protection.removePlain');
    await userEvent.click(screen.getByRole('button', { name: 'Delete them' }));
    expect(asked(bridge)).toContain('protection.removePlain');
  });

  it('is asked for on every page until the recovery key is kept', async () => {
    openWindow('/', standing({ ...openProtection, isRecoveryKept: false }));
    expect(await screen.findByRole('link', { name: 'Make and keep a recovery key' })).toBeInstanceOf(Element);
  });
});
