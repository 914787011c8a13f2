import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countRows } from '../../../electron/data/queries/table-rows';
import { packContents, unpackContents } from '../../../electron/handover/contents';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import type { OpenedServices } from '../../../electron/data/open-services';
import { emptyProfile } from '../../../shared/organisation/organisation';
import { craftedHandovers, passphrase } from '../../fuzz/make/handovers';
import { openRealServices } from '../real-services';

let folder: string;
let services: OpenedServices;
let whole: Buffer;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hostile-handover-'));
  services = openRealServices(path.join(folder, 'data'));
  await services.handlers['organisations.save']({ id: null, profile: emptyProfile('Riverbank') });
  const place = path.join(folder, 'whole.rewhandover');
  await services.handovers.write({ path: place, passphrase });
  whole = fs.readFileSync(place);
});
afterAll(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const codeOf = async (how: string): Promise<string> => {
  const found = craftedHandovers(whole).find((one) => one.how === `sealed with ${how}`);
  if (found === undefined) throw new Error(`nothing is made of: ${how}`);
  const place = path.join(folder, 'hostile.rewhandover');
  fs.writeFileSync(place, await found.make());
  const before = countRows(services.context.db);
  try {
    await services.handovers.open({ path: place, passphrase });
    return 'opened';
  } catch (error) {
    return toWorkbenchError(error).code;
  } finally {
    expect(countRows(services.context.db)).toEqual(before);
  }
};

describe('a handover file that opens with the passphrase and is hostile inside', () => {
  it.each([
    ['a view without end in the place of a table', 'handover_damaged'],
    ['a trigger of its own', 'handover_damaged'],
    ['a table more', 'handover_damaged'],
    ['a table less', 'handover_damaged'],
    ['two organisations', 'handover_damaged'],
    ['a version of the future', 'handover_newer'],
    ['a version of the past', 'handover_damaged'],
    ['a manifest of 30 MB', 'handover_damaged'],
    ['noise in the place of a database', 'handover_damaged'],
  ])('%s is refused and changes nothing', async (how, code) => {
    expect(await codeOf(how)).toBe(code);
  });

  it('does not unpack to more than it may', () => {
    const manifest = {
      organisation: 'Riverbank',
      madeAt: '2026-04-04',
      appVersion: '1',
      schemaVersion: 1,
      years: [],
      files: 0,
      actions: 0,
    };
    const packed = packContents({ manifest, database: Buffer.alloc(100_001) });
    expect(unpackContents(packed, 100_001).database).toHaveLength(100_001);
    expect(() => unpackContents(packed, 100_000)).toThrow('no handover file');
  });
});
