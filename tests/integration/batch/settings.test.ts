import fs from 'node:fs';
import path from 'node:path';
import { read } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/reference/settings';
import { openDocx } from '../exporting/open-docx';
import { openRealServices } from '../real-services';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';
import { fixtures } from './run-batch';

let data: DataFolder;
beforeAll(async () => {
  data = openDataFolder();
  await data.batch('import', path.join(fixtures, 'wres-return-2025.xlsx'), '--accept-suggestions');
  const services = openRealServices(data.folder, false);
  await services.handlers['settings.set']({
    ...defaultSettings,
    disciplineBasis: {},
    thresholds: { restricted: 6, public: 12 },
    by: { role: 'EDI lead', why: 'Words for the board only' },
  });
  services.close();
});
afterAll(() => {
  data.remove();
});

interface Printed {
  readonly settings: readonly {
    readonly label: string;
    readonly value: string;
    readonly default: string;
    readonly source: string;
    readonly isDefault: boolean;
  }[];
  readonly benchmarks: { readonly builtIn: readonly unknown[]; readonly own: readonly unknown[] };
  readonly changes: readonly {
    readonly label: string;
    readonly role: string;
    readonly why: string;
    readonly from: string;
    readonly to: string;
  }[];
}

const printed = async (...argv: readonly string[]): Promise<Printed> =>
  (await data.batch('settings', ...argv)).json as Printed;

const exported = async (version: 'restricted' | 'public') => {
  const out = path.join(data.folder, `out-${version}`);
  await data.batch('export', '--year', '2025', '--version', version, '--out', out);
  const files = fs.readdirSync(out);
  const bytes = (ending: string) => fs.readFileSync(path.join(out, files.find((name) => name.endsWith(ending)) ?? ''));
  const sheet = read(bytes('.xlsx')).Sheets['Settings'] ?? {};
  return { paper: openDocx(bytes('.docx')).text, sheet: JSON.stringify(sheet) };
};

describe('batch settings', () => {
  it('prints each setting with its default and source, and the record', async () => {
    const { settings, changes, benchmarks } = await printed();
    expect(settings.find(({ label }) => label === 'Restricted version: threshold')).toMatchObject({
      value: '6',
      default: '5',
      isDefault: false,
    });
    expect(settings.filter(({ isDefault }) => !isDefault)).toHaveLength(2);
    expect(settings.every(({ source }) => source.length > 10)).toBe(true);
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatchObject({ role: 'EDI lead', why: 'Words for the board only', from: '5', to: '6' });
    expect(benchmarks).toMatchObject({ own: [] });
    expect(benchmarks.builtIn).toHaveLength(18);
  });

  it('leaves the typed words out of the public version', async () => {
    expect((await printed('--version', 'public')).changes.map(({ why }) => why)).toEqual(['', '']);
  });

  it('is printed by the paper and the workbook of both versions', async () => {
    const restricted = await exported('restricted');
    for (const text of [restricted.paper, restricted.sheet]) {
      expect(text).toContain('Restricted version: threshold');
      expect(text).toContain('EDI lead');
      expect(text).toContain('Words for the board only');
      expect(text).toContain('31 October 2025');
    }
    expect(restricted.paper).toContain('Settings that differ from the default');
    const open = await exported('public');
    for (const text of [open.paper, open.sheet]) {
      expect(text).toContain('Public version: threshold');
      expect(text).toContain('are left out of the public version');
      expect(text).not.toContain('Words for the board only');
    }
  });
});
