import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../electron/data/open-database';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { readProtection } from '../../../electron/protection/protection-file';
import { createVault } from '../../../electron/protection/vault';
import type { Vault } from '../../../electron/protection/vault';
import { fakeKeystore } from './fake-keystore';
import type { FakeKeystore } from './fake-keystore';

const passphrase = 'quiet ladder violet engine';
const other = 'seven green bottles waiting';
const none = fakeKeystore(false);
let folder = '';
let clock = 0;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-vault-'));
  clock = Date.parse('2026-04-04T09:00:00Z');
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly vault: Vault;
  /** Hex of every key the data were opened with; 'plain' where without. */
  readonly opened: string[];
  readonly closed: () => number;
}

/** The app is started on the folder. */
const start = (keystore: FakeKeystore = none): Running => {
  const opened: string[] = [];
  let closed = 0;
  const vault = createVault({
    dataFolder: folder,
    keystore,
    now: () => clock,
    onOpen: (key) => opened.push(key === null ? 'plain' : key.toString('hex')),
    onClose: () => {
      closed += 1;
    },
  });
  return { vault, opened, closed: () => closed };
};

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    (error: unknown) => toWorkbenchError(error).code,
  );

const unlock = (vault: Vault, secret: string, isRemembered = false) => vault.unlock({ secret, isRemembered });

describe('on a computer without a keystore', () => {
  it('a passphrase is chosen before anything is opened, and it or the recovery key opens the data from then on', async () => {
    const first = start();
    expect(await first.vault.state()).toEqual({ kind: 'choose', hasData: false, backups: 0 });
    expect(first.opened).toEqual([]);
    expect(await codeOf(first.vault.choose('too short'))).toBe('weak_passphrase');
    expect(fs.readdirSync(folder)).toEqual([]);
    const { recoveryKey } = await first.vault.choose(passphrase);
    const [key] = first.opened;
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(await first.vault.state()).toMatchObject({ kind: 'open', hasPassphrase: true, isRecoveryKept: false });
    expect(await first.vault.keepRecoveryKey()).toMatchObject({ isRecoveryKept: true });
    const stored = fs.readFileSync(path.join(folder, 'protection.json'), 'latin1');
    for (const secret of [key ?? '?', passphrase, recoveryKey, Buffer.from(key ?? '', 'hex').toString('base64')])
      expect(stored).not.toContain(secret);

    for (const secret of [passphrase, recoveryKey, recoveryKey.toLowerCase().replaceAll('-', ' ')]) {
      const next = start();
      expect(await next.vault.state()).toMatchObject({ kind: 'locked', why: 'start', hasRecoveryKey: true });
      expect(next.opened).toEqual([]);
      expect(await unlock(next.vault, secret)).toMatchObject({ kind: 'open', isProtected: true });
      expect(next.opened).toEqual([key]);
    }
  });

  it('a wrong passphrase or recovery key opens nothing, and tries become slower', async () => {
    const { recoveryKey } = await start().vault.choose(passphrase);
    const { vault, opened } = start();
    const mistyped = `${recoveryKey.slice(0, 4)}${recoveryKey[4] === '2' ? '3' : '2'}${recoveryKey.slice(5)}`;
    for (const wrong of [other, mistyped, '22229-2222G-2222Q-2222X-22226-2222D-2222M'])
      expect(await codeOf(unlock(vault, wrong))).toBe('wrong_passphrase');
    expect(await codeOf(unlock(vault, passphrase))).toBe('too_many_tries');
    expect(opened).toEqual([]);
    clock += 2000;
    expect(await unlock(vault, passphrase)).toMatchObject({ kind: 'open' });
  });

  it('a new recovery key makes the one before useless, and needs what opens the data now', async () => {
    const first = start();
    const { recoveryKey: before } = await first.vault.choose(passphrase);
    expect(await codeOf(first.vault.newRecoveryKey(other))).toBe('wrong_passphrase');
    expect(await codeOf(first.vault.newRecoveryKey(null))).toBe('wrong_passphrase');
    const { recoveryKey: after } = await first.vault.newRecoveryKey(passphrase);
    expect(await codeOf(unlock(start().vault, before))).toBe('wrong_passphrase');
    expect(await codeOf(unlock(start().vault, after))).toBe('ok');
  });

  it('a changed passphrase opens the same data, and the one before nothing', async () => {
    const first = start();
    await first.vault.choose(passphrase);
    expect(await codeOf(first.vault.setPassphrase({ current: other, passphrase: other }))).toBe('wrong_passphrase');
    await first.vault.setPassphrase({ current: passphrase, passphrase: other });
    expect(await codeOf(unlock(start().vault, passphrase))).toBe('wrong_passphrase');
    const next = start();
    await unlock(next.vault, other);
    expect(next.opened).toEqual(first.opened);
  });
});

describe('on a computer with a keystore', () => {
  it('the data open without a question, and by it alone cannot be locked', async () => {
    const keystore = fakeKeystore();
    const first = start(keystore);
    expect(await first.vault.state()).toMatchObject({ kind: 'open', opensBySystem: true, hasPassphrase: false });
    const again = start(keystore);
    expect(await again.vault.state()).toMatchObject({ kind: 'open', isProtected: true });
    expect(again.opened).toEqual(first.opened);
    expect(again.vault.lock('asked')).toBe(false);
    expect(await codeOf(again.vault.set({ opensBySystem: false, lockAfter: 0 }))).toBe('bad_request');
    expect(await codeOf(again.vault.set({ opensBySystem: true, lockAfter: 5 }))).toBe('bad_request');
  });

  it('another computer asks for the recovery key instead of failing, and opens by itself from then on, as the first still does', async () => {
    const [here, there] = [fakeKeystore(), fakeKeystore()];
    const first = start(here);
    await first.vault.state();
    const { recoveryKey } = await first.vault.newRecoveryKey(null);
    await first.vault.keepRecoveryKey();

    const moved = start(there);
    expect(await moved.vault.state()).toMatchObject({
      kind: 'locked',
      isKeystoreLost: true,
      canRemember: true,
      hasPassphrase: false,
    });
    expect(await unlock(moved.vault, recoveryKey, true)).toMatchObject({ kind: 'open', opensBySystem: true });
    for (const keystore of [there, here]) {
      const again = start(keystore);
      expect(await again.vault.state()).toMatchObject({ kind: 'open' });
      expect(again.opened).toEqual(first.opened);
    }
  });

  it('a passphrase can be added and asked for at every start', async () => {
    const keystore = fakeKeystore();
    const first = start(keystore);
    await first.vault.state();
    await first.vault.setPassphrase({ current: null, passphrase });
    expect(await start(keystore).vault.state()).toMatchObject({ kind: 'open', hasPassphrase: true });
    await first.vault.set({ opensBySystem: false, lockAfter: 15 });
    expect(first.vault.lockAfter()).toBe(15);
    const again = start(keystore);
    expect(await again.vault.state()).toMatchObject({ kind: 'locked', isKeystoreLost: false });
    expect(await unlock(again.vault, passphrase)).toMatchObject({ kind: 'open', lockAfter: 15 });
  });
});

describe('locking', () => {
  it('forgets the key, closes the data and asks again', async () => {
    const keys: Buffer[] = [];
    let isClosed = false;
    const vault = createVault({
      dataFolder: folder,
      keystore: none,
      now: () => clock,
      onOpen: (key) => key !== null && keys.push(key),
      onClose: () => {
        isClosed = true;
      },
    });
    await vault.choose(passphrase);
    expect(vault.lock('asked')).toBe(true);
    expect([isClosed, vault.isLocked(), keys[0]?.every((byte) => byte === 0)]).toEqual([true, true, true]);
    expect(await vault.state()).toMatchObject({ kind: 'locked', why: 'asked' });
    for (const work of [
      vault.newRecoveryKey(passphrase),
      vault.setPassphrase({ current: passphrase, passphrase: other }),
      vault.set({ opensBySystem: false, lockAfter: 0 }),
      vault.removePlain(),
      vault.keepRecoveryKey(),
    ])
      expect(await codeOf(work)).toBe('data_locked');
    expect(await unlock(vault, passphrase)).toMatchObject({ kind: 'open' });
  });
});

describe('the file with the locked keys', () => {
  const file = (): string => path.join(folder, 'protection.json');

  it('has a copy beside the backups, which serves where it is damaged or gone', async () => {
    await start().vault.choose(passphrase);
    for (const harm of ['{"version":1', null]) {
      if (harm === null) fs.rmSync(file());
      else fs.writeFileSync(file(), harm);
      const next = start();
      expect(await unlock(next.vault, passphrase)).toMatchObject({ kind: 'open' });
    }
  });

  it('is never taken for a first start where data are there that it belongs to', async () => {
    await start().vault.choose(passphrase);
    fs.writeFileSync(path.join(folder, 'workbench.db'), Buffer.alloc(5000, 5));
    fs.rmSync(file());
    fs.rmSync(path.join(folder, 'backups'), { recursive: true });
    for (const keystore of [none, fakeKeystore()]) {
      const { vault, opened } = start(keystore);
      expect(await vault.state()).toEqual({ kind: 'unreadable', why: 'missing' });
      expect(opened).toEqual([]);
    }
    expect(fs.readFileSync(path.join(folder, 'workbench.db'))).toEqual(Buffer.alloc(5000, 5));
  });

  it('of a newer version is refused by name', async () => {
    fs.writeFileSync(file(), JSON.stringify({ version: 2 }));
    expect(await start(fakeKeystore()).vault.state()).toEqual({ kind: 'unreadable', why: 'newer' });
  });

  it('whose slots were changed does not open', async () => {
    await start().vault.choose(passphrase);
    const found = readProtection(folder);
    if (found.kind !== 'found' || found.protection.passphrase === null) throw new Error('no protection');
    const slot = Buffer.from(found.protection.passphrase, 'base64');
    slot[100] = (slot[100] ?? 0) ^ 1;
    const changed = JSON.stringify({ ...found.protection, passphrase: slot.toString('base64') });
    fs.writeFileSync(file(), changed);
    const { vault, opened } = start();
    expect(await codeOf(unlock(vault, passphrase))).toBe('protection_unreadable');
    expect(opened).toEqual([]);
  });
});

describe('data that nobody can open', () => {
  it('are set aside whole, and open from there when the passphrase is found after all', async () => {
    const first = start();
    await first.vault.choose(passphrase);
    const key = Buffer.from(first.opened[0] ?? '', 'hex');
    openDatabase(folder, new Date(clock), 'refuse', key).raw.close();
    const lost = start();
    expect(await lost.vault.setAside()).toEqual({ kind: 'choose', hasData: false, backups: 0 });
    const [name = '', ...more] = fs.readdirSync(folder);
    expect([name, more]).toEqual(['set-aside-2026-04-04T09-00-00', []]);
    await lost.vault.choose(other);
    expect(lost.opened[0]).not.toBe(first.opened[0]);
    const found = createVault({
      dataFolder: path.join(folder, name),
      keystore: none,
      now: () => clock,
      onOpen: (one) => {
        expect(one?.toString('hex')).toBe(first.opened[0]);
      },
      onClose: () => undefined,
    });
    expect(await unlock(found, passphrase)).toMatchObject({ kind: 'open' });
  });
});

describe('a folder that cannot be written to', () => {
  it('opens as it is, since nothing could be kept', async () => {
    const real = fs.accessSync;
    fs.accessSync = () => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    };
    try {
      const { vault, opened } = start(fakeKeystore());
      expect(await vault.state()).toMatchObject({ kind: 'open', isProtected: false });
      expect(opened).toEqual(['plain']);
      expect(fs.readdirSync(folder)).toEqual([]);
    } finally {
      fs.accessSync = real;
    }
  });
});
