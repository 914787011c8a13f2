import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../electron/exporting/file-name';

const named = (organisation: string): string =>
  exportFileName({ organisation, year: 2025, version: 'public', format: 'docx' });

describe('the name of a document', () => {
  it.each([
    ['Riverbank NHS Trust', 'WRES 2025 board paper - Riverbank NHS Trust - Public.docx'],
    ['St. Anne’s / East: "Acute"?', 'WRES 2025 board paper - St. Anne’s East Acute - Public.docx'],
    ['..\\..\\etc', 'WRES 2025 board paper - etc - Public.docx'],
    ['CON', 'WRES 2025 board paper - CON - Public.docx'],
    ['', 'WRES 2025 board paper - Public.docx'],
    ['gpj.\u202Exe', 'WRES 2025 board paper - gpj.xe - Public.docx'],
  ])('of %j is %j', (organisation, name) => {
    expect(named(organisation)).toBe(name);
  });

  it('is safe on every system for any organisation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (organisation) => {
        const name = named(organisation);
        expect(name).toMatch(/^WRES 2025 board paper - (.* - )?Public\.docx$/u);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(150);
      }),
    );
  });
});
