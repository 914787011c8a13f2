import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportBothVersions, exportDocument } from '../../../electron/data/services/leaving/export-service';
import { listOfReleases } from '../../../electron/data/services/leaving/release-service';
import { chooseTemplate, writeStarter } from '../../../electron/data/services/leaving/template-service';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { houseTemplate, withParts } from '../exporting/house-template';
import { openDocx } from '../exporting/open-docx';
import { openTestServices, parsedReturn } from './test-services';
import type { TestServices } from './test-services';

let house: Uint8Array;
let services: TestServices;
let out: string;

beforeAll(async () => {
  house = await houseTemplate();
});
beforeEach(async () => {
  services = openTestServices();
  out = path.join(services.folder, 'out');
  fs.mkdirSync(out);
  await services.importFile('return.xlsx', parsedReturn([2024, 2025]));
});
afterEach(() => {
  services.destroy();
});

const put = (bytes: Uint8Array, name = 'house.docx'): { readonly path: string; readonly name: string } => {
  fs.writeFileSync(path.join(out, name), bytes);
  return { path: path.join(out, name), name };
};
const choose = (bytes = house, name = 'house.docx') => chooseTemplate(services.context, put(bytes, name));
const held = () => services.handlers['template.get']({ year: 2025, version: 'restricted' });
const nameHeld = async () => (await held()).template?.name ?? null;

const exported = async (over: { readonly look?: 'own'; readonly template?: Uint8Array } = {}): Promise<string> => {
  const wanted = { year: 2025, version: 'restricted', format: 'docx', target: { folder: out }, ...over } as const;
  const { path: place } = await exportDocument(services.context, '0.1.0', wanted);
  return openDocx(fs.readFileSync(place)).everything;
};
const isHouse = (everything: string): boolean => everything.includes('The logo of the house');

describe('the house template of an organisation', () => {
  it('is kept, used for Word papers of both versions, and not where the own look is asked for', async () => {
    expect(await held()).toEqual({ template: null, problems: [] });
    expect(isHouse(await exported())).toBe(false);
    await choose();
    expect(await held()).toMatchObject({
      template: { name: 'house.docx', addedAt: '2026-04-04T09:00:00.000Z', takenOut: null },
      problems: [expect.stringContaining('{{sumary}}')],
    });
    expect(isHouse(await exported())).toBe(true);
    expect(isHouse(await exported({ look: 'own' }))).toBe(false);
    const both = await exportBothVersions(services.context, '0.1.0', {
      year: 2025,
      folder: out,
      formats: ['docx', 'xlsx'],
    });
    const papers = both.filter((one) => one.path.endsWith('.docx'));
    expect(papers).toHaveLength(2);
    for (const one of papers) {
      expect(isHouse(openDocx(fs.readFileSync(one.path)).everything)).toBe(true);
      expect(one.warnings.join(' ')).toContain('{{sumary}}');
    }
  });

  it('stays out of the file of one paper that brings its own', async () => {
    const other = withParts(house, {
      'word/header1.xml': (xml) => xml.replace('The logo of the house', 'Another logo'),
    });
    expect(await exported({ template: other })).toContain('Another logo');
    expect(await nameHeld()).toBeNull();
  });

  it('passes the same guard and register as the plain paper', async () => {
    await exported({ look: 'own' });
    await choose();
    await exported();
    const [filled, plain] = listOfReleases(services.context.db);
    expect(filled).toMatchObject({ form: 'docx', version: 'restricted', shown: plain?.shown, hidden: plain?.hidden });
  });

  it('is replaced and dropped, and undo and redo go through all of it', async () => {
    await choose(house, 'first.docx');
    await choose(house, 'second.docx');
    services.handlers['template.drop']({});
    expect(await nameHeld()).toBeNull();
    const names: (string | null)[] = [];
    for (let step = 0; step < 3; step += 1) {
      services.handlers['undo.last']({});
      names.push(await nameHeld());
    }
    for (let step = 0; step < 3; step += 1) {
      services.handlers['redo.last']({});
      names.push(await nameHeld());
    }
    expect(names).toEqual(['second.docx', 'first.docx', null, 'first.docx', 'second.docx', null]);
  });

  it('is there after the next start, and those that were replaced are gone', async () => {
    await choose(house, 'first.docx');
    await choose(house, 'second.docx');
    services.close();
    const again = openTestServices(services.folder);
    expect(again.raw.prepare('SELECT name FROM paper_template').pluck().all()).toEqual(['second.docx']);
    again.close();
  });

  it('is not there where the file cannot be one, and what was there stays', async () => {
    await choose(house, 'first.docx');
    const without = withParts(house, {
      'word/document.xml': (xml) => xml.replaceAll('{', '').replaceAll('}', ''),
      'word/header1.xml': (xml) => xml.replaceAll('{{', ''),
      'word/header2.xml': (xml) => xml.replaceAll('{{', ''),
      'word/footer1.xml': (xml) => xml.replaceAll('{{', ''),
    });
    for (const bytes of [without, withParts(house, { 'word/vbaProject.bin': 'x' }), Buffer.from('{\\rtf1}')])
      await expect(
        choose(bytes, 'bad.docx').catch((error: unknown) => Promise.reject(toWorkbenchError(error))),
      ).rejects.toMatchObject({
        code: 'not_a_template',
        message: expect.stringContaining('Nothing was changed'),
      });
    await expect(
      chooseTemplate(services.context, { path: path.join(out, 'gone.docx'), name: 'gone.docx' }),
    ).rejects.toMatchObject({ code: 'file_not_found' });
    expect(await nameHeld()).toBe('first.docx');
  });

  it('says what was taken out of it for as long as it is used', async () => {
    await choose(
      withParts(house, {
        'word/document.xml': (xml) =>
          xml.replace('<w:body>', '<w:body><w:p><w:fldSimple w:instr="INCLUDETEXT x"/></w:p>'),
      }),
    );
    expect((await held()).template?.takenOut).toContain('fields that fetch');
    expect(services.raw.prepare('SELECT content FROM paper_template').pluck().all()).toHaveLength(1);
  });

  it('begins with a starter that can be chosen as it is', async () => {
    const place = path.join(out, 'starter.docx');
    expect(await writeStarter(place)).toMatchObject({ file: { name: 'starter.docx' } });
    await chooseTemplate(services.context, { path: place, name: 'starter.docx' });
    expect((await held()).problems).toEqual([]);
    await expect(writeStarter(path.join(out, 'gone', 'a.docx'))).rejects.toMatchObject({ code: 'target_missing' });
  });
});
