import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportDocument } from '../../../electron/data/services/leaving/export-service';
import { defaultSettings } from '../../../shared/reference/settings';
import { sampleYear } from '../../unit/sample-counts';
import { group, openTestServices, parsedReturn, valuesOf } from '../data/test-services';
import type { TestServices } from '../data/test-services';
import { openDocx } from './open-docx';

let services: TestServices;

beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

const returned = (bme: number) =>
  parsedReturn([2025], {
    values: valuesOf(
      sampleYear(2025, { recruitment: { shortlisted: group(2000, 1500, 50), appointed: group(640, bme, 20) } }),
    ),
  });
const write = async (version: 'restricted' | 'public', format: 'docx' | 'xlsx', year = 2025): Promise<Uint8Array> => {
  const { path: place } = await exportDocument(services.context, '0.0.0', {
    year,
    version,
    format,
    target: { folder: path.join(services.folder) },
  });
  return fs.readFileSync(place);
};
const footnote =
  /2025: 2\. Appointed from shortlisting: restated on 4 April 2026\. It was 1\.60 .* It is 1\.45 .* Reason: Two campaigns were missing/;

describe('the paper of a locked year', () => {
  it('gives the locked figures and says so, whatever was imported since', async () => {
    await services.importFile('a.xlsx', returned(300));
    expect(openDocx(await write('public', 'docx')).text).not.toContain('locked');
    await services.handlers['year.lock']({ year: 2025, role: 'Head of EDI' });
    await services.importFile('b.xlsx', returned(330), 'replace');
    const { text } = openDocx(await write('public', 'docx'));
    expect(text).toContain('The figures of this year were locked by Head of EDI on 4 April 2026 (lock 1, fingerprint ');
    expect(text).toContain('1.60');
    expect(text).not.toContain('1.45');
    expect(text).not.toContain('Restated figures');
  });

  it('prints the settings that the locked figures were made with', async () => {
    await services.importFile('a.xlsx', returned(300));
    await services.handlers['year.lock']({ year: 2025, role: 'Head of EDI' });
    const before = openDocx(await write('restricted', 'docx')).text;
    await services.handlers['settings.set']({ ...defaultSettings, thresholds: { restricted: 11, public: 12 } });
    expect(openDocx(await write('restricted', 'docx')).text).toBe(before);
  });

  it('prints the footnote of every restated figure, also in the paper of a later year and in the workbook', async () => {
    await services.importFile('a.xlsx', returned(300));
    await services.handlers['year.lock']({ year: 2025, role: 'Head of EDI' });
    await services.importFile('b.xlsx', returned(330), 'replace');
    const { waiting } = await services.handlers['year.get']({ year: 2025, version: 'public' });
    await services.handlers['year.restate']({
      year: 2025,
      role: 'Head of EDI',
      reason: 'Two campaigns were missing',
      token: waiting?.token ?? '',
    });
    await services.importFile('c.xlsx', parsedReturn([2024, 2026]));
    for (const year of [2025, 2026]) {
      const { text } = openDocx(await write('public', 'docx', year));
      expect(text).toContain('Restated figures');
      expect(text).toMatch(footnote);
    }
    expect(openDocx(await write('public', 'docx', 2024)).text).not.toContain('Restated figures');
    expect(openDocx(await write('restricted', 'xlsx')).everything).toMatch(footnote);
  });
});
