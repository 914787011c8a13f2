import { Document, Packer, Paragraph } from 'docx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportDocument } from '../../../electron/data/services/leaving/export-service';
import { paperInput } from '../../../electron/data/services/leaving/paper-input-service';
import { heldAgainst } from '../../../electron/data/services/leaving/release-service';
import { tablesOfDocument } from '../../../electron/data/services/leaving/released-tables';
import { placedSections } from '../../../electron/exporting/template/placed-sections';
import { sectionIds } from '../../../shared/paper/paper-sections';
import { openTestServices, parsedReturn, valuesOf } from '../data/test-services';
import type { TestServices } from '../data/test-services';
import { sampleYear } from '../../unit/sample-counts';
import { sampleActions } from './sample-actions';

let services: TestServices;
beforeEach(async () => {
  services = openTestServices();
  await services.importFile('a.xlsx', parsedReturn([2025], { values: valuesOf(sampleYear(2025)) }));
});
afterEach(() => {
  services.destroy();
});

const templateOf = async (...lines: readonly string[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toArrayBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })),
  );

const bandTable = 'Indicator 1 by pay band and grade, 2025';

/** The tables that the register holds of a Word paper in this template. */
const registered = async (template: Uint8Array): Promise<ReadonlySet<string>> => {
  const target = { folder: services.folder };
  await exportDocument(services.context, '0.0.0', {
    year: 2025,
    version: 'restricted',
    format: 'docx',
    target,
    template,
  });
  const [newest] = heldAgainst(services.context.db)?.earlier ?? [];
  return new Set(newest?.cells.map(({ table }) => table));
};

describe('the sections that a template prints', () => {
  it('are those with a place, and the list of what is hidden', async () => {
    expect(placedSections(await templateOf('{{summary}}', '{{indicator 2}}', 'words {{pay bands}}'))).toEqual([
      'summary',
      'indicators',
      'hidden',
    ]);
  });

  it('are all where one place takes the others', async () => {
    expect(placedSections(await templateOf('{{action plan}}', '{{other sections}}'))).toEqual(sectionIds);
  });
});

describe('what the register takes down of a paper in a template', () => {
  it('is what the template prints, and not what the whole paper would', async () => {
    const little = await registered(await templateOf('{{summary}}'));
    expect(little.has('Workforce, 2025')).toBe(true);
    expect(little.has(bandTable)).toBe(false);
  });

  it('is everything where the template prints everything', async () => {
    expect((await registered(await templateOf('{{other sections}}'))).has(bandTable)).toBe(true);
  });

  it('has the bands where an action of the plan is measured by one', () => {
    const { db } = services.context;
    const input = paperInput(services.context, '', { year: 2025, version: 'restricted' });
    const sections = input.choices.sections.map((one) => ({ ...one, isOn: one.id === 'actions' }));
    const ofBand = sampleActions.map((action) => ({
      ...action,
      baseline: { ...action.baseline, ref: { kind: 'band', section: 'clinical', band: '6' } as const },
    }));
    const tablesWith = (actions: typeof input.actions): ReadonlySet<string> => {
      const printed = { ...input, actions, choices: { ...input.choices, sections } };
      return new Set(tablesOfDocument(db, printed, 'docx').cells.map(({ table }) => table));
    };
    expect(tablesWith([]).has(bandTable)).toBe(false);
    expect(tablesWith(ofBand).has(bandTable)).toBe(true);
  });
});
