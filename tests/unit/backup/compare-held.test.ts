import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHeld } from '../../../shared/backup/compare-held';
import { heldKinds } from '../../../shared/backup/held.types';
import type { Held, HeldItem } from '../../../shared/backup/held.types';
import { changeSentences } from '../../../shared/narrative/keeping/backup-words';

const nothing: Held = {
  organisations: [],
  files: [],
  years: [],
  actions: [],
  drafts: [],
  settings: [],
  words: [],
  locks: [],
  papers: [],
  releases: [],
};
const item = (key: string, state = ''): HeldItem => ({ key, label: `label ${key}`, state });

const items = fc.uniqueArray(
  fc.record({ key: fc.string({ maxLength: 3 }), label: fc.string(), state: fc.constantFrom('a', 'b') }),
  { selector: ({ key }) => key, maxLength: 8 },
);
const holding: fc.Arbitrary<Held> = fc.record(
  Object.fromEntries(heldKinds.map((kind) => [kind, items])) as Record<(typeof heldKinds)[number], typeof items>,
);

describe('what going back would change', () => {
  it('is named: what is only here, what is only there, what was changed', () => {
    const now = { ...nothing, files: [item('a'), item('b')], actions: [item('x', '2'), item('y')] };
    const then = { ...nothing, files: [item('a'), item('c')], actions: [item('x', '1'), item('y')] };
    const changes = compareHeld(now, then);
    expect(changes).toEqual([
      { kind: 'files', gone: ['label b'], back: ['label c'], changed: [] },
      { kind: 'actions', gone: [], back: [], changed: ['label x'] },
    ]);
    expect(changes.flatMap(changeSentences).map(({ sentence }) => sentence)).toEqual([
      '1 file that is here now would be gone',
      '1 file that is no longer here would come back',
      '1 action changed since would be as it was',
    ]);
  });

  it('is nothing for the same, and the other way round for the way back', () => {
    fc.assert(
      fc.property(holding, holding, (one, other) => {
        expect(compareHeld(one, one)).toEqual([]);
        const there = compareHeld(one, other);
        const back = compareHeld(other, one);
        expect(back.map(({ kind }) => kind)).toEqual(there.map(({ kind }) => kind));
        there.forEach(({ gone, back: comes, changed }, at) => {
          expect(back[at]?.back).toEqual(gone);
          expect(back[at]?.gone).toEqual(comes);
          expect(back[at]?.changed).toHaveLength(changed.length);
        });
      }),
    );
  });
});
