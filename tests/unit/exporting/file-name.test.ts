import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../electron/exporting/file-name';

const named = (organisation: string): string =>
  exportFileName({ organisation, year: 2025, version: 'restricted', format: 'docx' });

describe('the name of a document', () => {
  it.each([
    ['Riverbank NHS Trust', 'WRES 2025 board paper - Riverbank NHS Trust - Restricted.docx'],
    ['St. Anne’s / East: "Acute"?', 'WRES 2025 board paper - St. Anne’s East Acute - Restricted.docx'],
    ['..\\..\\etc', 'WRES 2025 board paper - etc - Restricted.docx'],
    ['CON', 'WRES 2025 board paper - CON - Restricted.docx'],
    ['', 'WRES 2025 board paper - Restricted.docx'],
    ['gpj.\u202Exe', 'WRES 2025 board paper - gpj.xe - Restricted.docx'],
  ])('of %j is %j', (organisation, name) => {
    expect(named(organisation)).toBe(name);
  });

  it('is safe on every system for any organisation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (organisation) => {
        const name = named(organisation);
        expect(name).toMatch(/^WRES 2025 board paper - (.* - )?Restricted\.docx$/u);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(150);
      }),
    );
  });

  it.each([
    ['docx', 'restricted', 'board', 'WRES 2025 board paper - A - Restricted.docx'],
    ['pdf', 'restricted', 'network', 'WRES 2025 paper for the staff network - A - Restricted.pdf'],
    ['docx', 'restricted', 'division', 'WRES 2025 paper for divisions - A - Restricted.docx'],
    ['docx', 'public', 'other', 'WRES 2025 paper for readers outside the trust - A - Public.docx'],
    ['pdf', 'public', undefined, 'WRES 2025 paper for the public - A - Public.pdf'],
    ['docx', 'public', 'board', 'WRES 2025 board paper - A - Public.docx'],
    ['xlsx', 'restricted', 'network', 'WRES 2025 figures and action plan for the staff network - A - Restricted.xlsx'],
    ['csv', 'restricted', undefined, 'WRES 2025 figures - A - Restricted.csv'],
    ['zip', 'public', 'public', 'WRES 2025 pictures - A - Public.zip'],
  ] as const)('of a %s, %s, for %s says for whom it is', (format, version, audience, name) => {
    expect(exportFileName({ organisation: 'A', year: 2025, version, format, audience })).toBe(name);
  });
});
