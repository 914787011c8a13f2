import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alwaysIn,
  arrangeSections,
  moveSection,
  sectionIds,
  startingSections,
} from '../../../shared/paper/paper-sections';

const kept = fc.array(
  fc.record({ id: fc.oneof(fc.constantFrom<string>(...sectionIds), fc.string()), isOn: fc.boolean() }),
  { maxLength: 30 },
);

describe('the sections of a paper', () => {
  it('are each there once, whatever was kept, and what explains a star is on', () => {
    fc.assert(
      fc.property(kept, (stored) => {
        const sections = arrangeSections(stored);
        expect(sections.map(({ id }) => id).sort()).toEqual([...sectionIds].sort());
        expect(sections.filter(({ id }) => alwaysIn.includes(id)).every(({ isOn }) => isOn)).toBe(true);
      }),
    );
  });

  it('keep the order and the ticks of a whole choice', () => {
    const order = fc.shuffledSubarray([...startingSections], { minLength: sectionIds.length });
    fc.assert(
      fc.property(order, (sections) => {
        expect(arrangeSections(sections)).toEqual(sections);
      }),
    );
  });

  it('put a section of a later version where it usually stands', () => {
    const without = startingSections.filter(({ id }) => id !== 'ledger' && id !== 'summary');
    expect(arrangeSections(without)).toEqual(startingSections);
    expect(arrangeSections([])).toEqual(startingSections);
  });

  it('move by one place and back, and stay at the ends', () => {
    const down = moveSection(startingSections, 'summary', 1);
    expect(down.map(({ id }) => id).slice(0, 2)).toEqual(['background', 'summary']);
    expect(moveSection(down, 'summary', -1)).toEqual(startingSections);
    expect(moveSection(startingSections, 'summary', -1)).toBe(startingSections);
    expect(moveSection(startingSections, 'settings', 1)).toBe(startingSections);
  });
});
