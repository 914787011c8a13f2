import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { houseTemplate } from '../exporting/house-template';
import { openDocx } from '../exporting/open-docx';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';
import { fixtures } from './run-batch';

let data: DataFolder;
let out: string;
beforeAll(async () => {
  data = openDataFolder();
  out = path.join(data.folder, 'out');
  fs.mkdirSync(out);
  fs.writeFileSync(path.join(out, 'house.docx'), await houseTemplate());
  await data.batch('import', path.join(fixtures, 'wres-return-2025.xlsx'), '--accept-suggestions');
});
afterAll(() => {
  data.remove();
});

const exported = (...more: readonly string[]) =>
  data.batch('export', '--year', '2025', '--out', out, '--formats', 'docx', ...more);

describe('batch export --template', () => {
  it('fills the file for this paper, says what does not fit, and keeps nothing', async () => {
    const { exitCode, json } = await exported('--template', path.join(out, 'house.docx'));
    expect(exitCode).toBe(0);
    const { files, warnings } = json as { readonly files: readonly string[]; readonly warnings: readonly string[] };
    expect(openDocx(fs.readFileSync(files[0] ?? '')).everything).toContain('The logo of the house');
    expect(warnings.join(' ')).toContain('{{sumary}}');
    const plain = (await exported()).json as { readonly files: readonly string[] };
    expect(openDocx(fs.readFileSync(plain.files[0] ?? '')).everything).not.toContain('The logo of the house');
  });

  it('refuses a file that is no template, and one that is not there', async () => {
    fs.writeFileSync(path.join(out, 'old.doc'), Buffer.from('{\\rtf1}'));
    expect(await exported('--template', path.join(out, 'old.doc'))).toMatchObject({
      exitCode: 1,
      json: { error: { code: 'not_a_template' } },
    });
    expect(await exported('--template', path.join(out, 'gone.docx'))).toMatchObject({
      exitCode: 1,
      json: { error: { code: 'file_not_found' } },
    });
  });
});
