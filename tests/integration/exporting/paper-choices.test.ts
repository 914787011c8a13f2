import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportDocument, pageToPrint } from '../../../electron/data/services/leaving/export-service';
import { listOfReleases } from '../../../electron/data/services/leaving/release-service';
import { leftAsPrintedWarning } from '../../../electron/exporting/pdf/finish-pdf';
import { nodeFiles } from '../../../electron/exporting/write-files';
import { exportFormats } from '../../../shared/ipc/export-formats';
import type { PaperPreview } from '../../../shared/paper/paper-preview.types';
import { sectionTitles, startingSections } from '../../../shared/paper/paper-sections';
import type { SectionChoice } from '../../../shared/paper/paper-sections';
import type { Version } from '../../../shared/reference/settings';
import { group, openTestServices, parsedReturn, valuesOf } from '../data/test-services';
import type { TestServices } from '../data/test-services';
import { sampleYear } from '../../unit/sample-counts';
import { openDocx } from './open-docx';

let services: TestServices;

const returned = (year: number, bme: number) =>
  parsedReturn([year], {
    values: valuesOf(
      sampleYear(year, { recruitment: { shortlisted: group(2000, 1500, 50), appointed: group(640, bme, 20) } }),
    ),
  });

beforeEach(async () => {
  services = openTestServices();
  await services.importFile('a.xlsx', returned(2025, 300));
});
afterEach(() => {
  services.destroy();
});

const preview = async (year = 2025, version: Version = 'restricted'): Promise<PaperPreview> =>
  services.handlers['paper.preview']({ year, version });

interface Saved {
  readonly sections?: readonly SectionChoice[];
  readonly summary?: string | null;
  readonly recommendations?: string;
}

const save = async ({ sections = startingSections, summary = null, recommendations = '' }: Saved, year = 2025) =>
  services.handlers['paper.save']({ year, version: 'restricted', sections: [...sections], summary, recommendations });

const word = async (year = 2025): Promise<string> => {
  const wanted = { year, version: 'restricted', format: 'docx', target: { folder: services.folder } } as const;
  const { path: place } = await exportDocument(services.context, '0.0.0', wanted);
  return openDocx(new Uint8Array(fs.readFileSync(place))).text;
};

const idsOf = ({ sections }: PaperPreview): readonly string[] => sections.map(({ id }) => id);

const reversed = [...startingSections].reverse().map((one) => ({ ...one, isOn: one.id !== 'background' }));

describe('the preview of a paper', () => {
  it('is plain data, as what crosses to the page must be', async () => {
    const shown = await preview();
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    expect(structuredClone(shown)).toEqual(shown);
  });
});

describe('the sections of a paper', () => {
  it('start as all of them, the cover first', async () => {
    expect(idsOf(await preview())).toEqual(['cover', ...startingSections.map(({ id }) => id)]);
  });

  it('are kept as they were chosen, in the preview, in Word and in the page of the PDF', async () => {
    await save({ sections: reversed });
    const wanted = reversed.filter(({ isOn }) => isOn).map(({ id }) => id);
    expect(idsOf(await preview())).toEqual(['cover', ...wanted]);
    const text = await word();
    const places = wanted.map((id) => text.lastIndexOf(`\n${sectionTitles[id]}\n`));
    expect(places.every((place) => place > 0)).toBe(true);
    const { html } = await pageToPrint(services.context, '0.0.0', {
      year: 2025,
      version: 'restricted',
      path: 'paper.pdf',
    });
    expect([...html.matchAll(/<h1 id="([a-z]+)"/g)].map(([, id]) => id)).toEqual(wanted);
  });

  it('go on into the next year, in the same version only', async () => {
    await save({ sections: reversed, summary: 'Words of 2025', recommendations: 'agree' });
    await services.importFile('b.xlsx', returned(2026, 300));
    const next = await preview(2026);
    expect(next.choices).toEqual({ sections: reversed, summary: null, recommendations: '' });
    expect((await preview(2026, 'public')).choices.sections).toEqual(startingSections);
  });

  it('come back with undo, and a paper that was never changed goes back to the usual one', async () => {
    await save({ sections: reversed });
    await save({ sections: startingSections });
    await services.handlers['undo.last']({});
    expect((await preview()).choices.sections).toEqual(reversed);
    await services.handlers['undo.last']({});
    expect((await preview()).choices.sections).toEqual(startingSections);
  });
});

describe('the words of a paper', () => {
  it('are printed as typed, whatever they are, and marked as edited', async () => {
    await save({
      summary: '=cmd Ours 😀 \u05E9\u05DC\u05D5\u05DD\nSecond',
      recommendations: 'approve <b>it</b>\n\n  agree  ',
    });
    const text = await word();
    expect(text).toContain('=cmd Ours 😀 \u05E9\u05DC\u05D5\u05DD\n');
    expect(text).toContain('The words of this summary were edited by hand on 4 April 2026.');
    expect(text).not.toContain('Where to look first');
    expect(text).toMatch(/The board is asked to:\napprove <b>it<\/b>\nagree\n/);
    const { html } = await pageToPrint(services.context, '0.0.0', {
      year: 2025,
      version: 'restricted',
      path: 'paper.pdf',
    });
    expect(html).toContain('approve &lt;b&gt;it&lt;/b&gt;');
  });

  it('are not an edit where they are what the figures say', async () => {
    const { generatedSummary } = await preview();
    await save({ summary: generatedSummary });
    expect((await preview()).choices.summary).toBeNull();
    expect(await word()).not.toContain('edited by hand');
  });

  it('keep what the figures said, and say so when the figures say something else', async () => {
    const before = (await preview()).generatedSummary;
    await save({ summary: 'Our own words' });
    expect(await preview()).toMatchObject({
      isSummaryOutdated: false,
      choices: { summary: { text: 'Our own words', generated: before, at: '2026-04-04T09:00:00.000Z' } },
    });
    await services.importFile('b.xlsx', returned(2025, 150), 'replace');
    const after = await preview();
    expect(after.isSummaryOutdated).toBe(true);
    expect(after.generatedSummary).not.toBe(before);
    expect(after.choices.summary?.generated).toBe(before);
    const text = await word();
    expect(text).toContain('The figures have changed since these words were edited. They now say:');
    for (const line of after.generatedSummary.split('\n')) expect(text).toContain(line);
  });

  it('stay edited against the figures of then when only the sections change', async () => {
    await save({ summary: 'Our own words' });
    await services.importFile('b.xlsx', returned(2025, 150), 'replace');
    await save({ sections: reversed, summary: 'Our own words' });
    expect((await preview()).isSummaryOutdated).toBe(true);
  });

  it('of the public version are pointed out when it leaves', async () => {
    await services.handlers['paper.save']({
      year: 2025,
      version: 'public',
      sections: [...startingSections],
      summary: 'Ours',
      recommendations: 'agree',
    });
    const wanted = { year: 2025, version: 'public', format: 'docx', target: { folder: services.folder } } as const;
    const { warnings } = await exportDocument(services.context, '0.0.0', wanted);
    expect(warnings).toContain(
      'The words typed into the summary and the recommendations are not checked for small numbers. Read them before you publish.',
    );
  });
});

describe('a PDF', () => {
  it('cannot be made where nothing prints, and says what to do', async () => {
    const wanted = { year: 2025, version: 'public', format: 'pdf', target: { folder: services.folder } } as const;
    await expect(exportDocument(services.context, '0.0.0', wanted)).rejects.toThrow(/printed by the window of the app/);
    expect(fs.readdirSync(services.folder).some((name) => name.endsWith('.pdf'))).toBe(false);
  });

  it('that is printed in a way nobody knows is written as it is, under its own name, and it is said', async () => {
    const printed = { bytes: new TextEncoder().encode('%PDF-1.4'), warnings: ['A picture is missing.'] };
    const wanted = {
      year: 2025,
      version: 'public',
      format: 'pdf',
      printed,
      target: { folder: services.folder },
    } as const;
    const { path: place, warnings } = await exportDocument(services.context, '0.0.0', wanted);
    expect(place).toMatch(/WRES 2025 paper for the public - .* - Public\.pdf$/);
    expect(fs.readFileSync(place, 'utf8')).toBe('%PDF-1.4');
    expect(warnings).toEqual(['A picture is missing.', leftAsPrintedWarning]);
  });
});

describe.each(exportFormats)('a %s that cannot be written', (format) => {
  const printed = { bytes: new TextEncoder().encode('%PDF-1.4'), warnings: [] };
  const writeTo = (path: string) =>
    exportDocument(services.context, '0.0.0', { year: 2025, version: 'public', format, printed, target: { path } });

  it('says that the folder is gone, and makes none', async () => {
    const folder = path.join(services.folder, 'gone');
    await expect(writeTo(path.join(folder, `paper.${format}`))).rejects.toMatchObject({
      code: 'target_missing',
      message: expect.stringContaining('Nothing was lost'),
    });
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('leaves a file that is open elsewhere as it was', async () => {
    const place = path.join(services.folder, `paper.${format}`);
    fs.writeFileSync(place, 'mine');
    fs.writeFileSync(path.join(services.folder, `.~lock.paper.${format}#`), '');
    await expect(writeTo(place)).rejects.toMatchObject({ code: 'target_open_elsewhere' });
    expect(fs.readFileSync(place, 'utf8')).toBe('mine');
    expect(fs.readdirSync(services.folder).some((name) => name.endsWith('.tmp'))).toBe(false);
  });

  it.each([
    ['full', 'writeNew', 'ENOSPC', 'disk_full'],
    ['read-only', 'writeNew', 'EROFS', 'target_read_only'],
    ['held by another program', 'rename', 'EBUSY', 'target_open_elsewhere'],
  ] as const)(
    'keeps what was there, and no entry of what has left, where the disk is %s',
    async (_, step, system, code) => {
      const place = path.join(services.folder, `paper.${format}`);
      fs.writeFileSync(place, 'mine');
      const fault = Object.assign(new Error(system), { code: system });
      const spy = vi.spyOn(nodeFiles, step).mockRejectedValue(fault);
      try {
        await expect(writeTo(place)).rejects.toMatchObject({ code });
      } finally {
        spy.mockRestore();
      }
      expect(fs.readFileSync(place, 'utf8')).toBe('mine');
      expect(fs.readdirSync(services.folder).some((name) => name.endsWith('.tmp'))).toBe(false);
      expect(listOfReleases(services.context.db)).toEqual([]);
    },
  );

  it('takes no folder for a file', async () => {
    const place = path.join(services.folder, `folder.${format}`);
    fs.mkdirSync(place);
    await expect(writeTo(place)).rejects.toMatchObject({ name: 'WorkbenchFailure' });
    expect(fs.readdirSync(place)).toEqual([]);
  });
});
