import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionStatuses } from '../../../../shared/actions/action';
import type { Action } from '../../../../shared/actions/action';
import { filterPlan, isNarrowed, searchText, wholePlan } from '../../../../shared/actions/plan/filter-plan';
import { groupPlan, groupings, groupsOnPage } from '../../../../shared/actions/plan/group-plan';
import { planFigureLabel, planFigureOf } from '../../../../shared/actions/plan/plan-figures';
import { sortKeys, sortPlan } from '../../../../shared/actions/plan/sort-plan';
import { action, indicatorRef, referencesOf } from './sample-plan';

const today = '2027-04-10';
const found = (actions: readonly Action[], over: Partial<typeof wholePlan>) =>
  referencesOf(filterPlan(actions, { ...wholePlan, ...over }, today));

describe('finding', () => {
  const plan = [
    action(1, { issue: 'Café interviews', notes: [{ at: 'x', text: 'Panel trained by José 😀' }] }),
    action(2, { owner: 'رئيس التوظيف', evidenceFiles: ['Minutes May.docx'] }),
    action(3, { tags: ['lead'] }, indicatorRef(3)),
  ];

  it.each([
    ['cafe', ['A-001']],
    ['JOSE panel', ['A-001']],
    ['panel nobody', []],
    ['😀', ['A-001']],
    ['التوظيف', ['A-002']],
    ['minutes', ['A-002']],
    ['a-003', ['A-003']],
    ['disciplinary', ['A-003']],
    ['lead', ['A-003']],
    ['  ', ['A-001', 'A-002', 'A-003']],
  ])('of “%s” looks at everything that was written, whatever the accents', (find, references) => {
    expect(found(plan, { find })).toEqual(references);
  });

  it('asks for the text of an action only when something is sought', () => {
    let asked = 0;
    const textOf = (one: Action): string => {
      asked += 1;
      return searchText(one);
    };
    filterPlan(plan, wholePlan, today, textOf);
    expect(asked).toBe(0);
    filterPlan(plan, { ...wholePlan, find: 'x' }, today, textOf);
    expect(asked).toBe(3);
  });
});

describe('filters', () => {
  const plan = [
    action(1, { status: 'red', due: '2027-03-31', highImpactActions: [2, 6] }),
    action(2, { status: 'blue', due: '2027-03-31', owner: ' head of RECRUITMENT ' }, indicatorRef(3)),
    action(3, { due: '2027-04-10', testDate: '2027-04-09', owner: 'Chief nurse' }),
  ];

  it('are each about one thing', () => {
    expect(found(plan, { status: 'red' })).toEqual(['A-001']);
    expect(found(plan, { figure: '3' })).toEqual(['A-002']);
    expect(found(plan, { owner: 'Head of recruitment' })).toEqual(['A-001', 'A-002']);
    expect(found(plan, { highImpact: 6 })).toEqual(['A-001']);
    expect(found(plan, { highImpact: 'none' })).toEqual(['A-002', 'A-003']);
  });

  it('call late what is past its date and not complete; today is not past', () => {
    expect(found(plan, { dates: 'past_due' })).toEqual(['A-001']);
    expect(found(plan, { dates: 'test_past' })).toEqual(['A-003']);
  });

  it('are all to hold', () => {
    expect(found(plan, { status: 'red', highImpact: 2 })).toEqual(['A-001']);
    expect(found(plan, { status: 'red', figure: '3' })).toEqual([]);
  });

  it('tell whether anything is left out', () => {
    expect(isNarrowed(wholePlan)).toBe(false);
    expect(isNarrowed({ ...wholePlan, find: ' ' })).toBe(false);
    expect(isNarrowed({ ...wholePlan, highImpact: 'none' })).toBe(true);
  });
});

describe('sorting', () => {
  const plan = [
    action(10, { due: '', owner: 'b' }),
    action(2, { due: '2027-01-01', owner: '', status: 'blue' }, indicatorRef(7)),
    action(1, { due: '2028-01-01', owner: 'Ä', status: 'red', change: 'Zebra' }),
  ];
  const sorted = (key: (typeof sortKeys)[number], isUp = true) => referencesOf(sortPlan(plan, { key, isUp }));

  it('is by number in references, by time in dates, and puts what is not filled in last either way', () => {
    expect(sorted('reference')).toEqual(['A-001', 'A-002', 'A-010']);
    expect(sorted('due')).toEqual(['A-002', 'A-001', 'A-010']);
    expect(sorted('due', false)).toEqual(['A-001', 'A-002', 'A-010']);
    expect(sorted('owner')).toEqual(['A-001', 'A-010', 'A-002']);
    expect(sorted('owner', false)).toEqual(['A-010', 'A-001', 'A-002']);
    expect(sorted('status')).toEqual(['A-001', 'A-010', 'A-002']);
    expect(sorted('figure')).toEqual(['A-001', 'A-010', 'A-002']);
    expect(sorted('change')).toEqual(['A-002', 'A-010', 'A-001']);
  });
});

describe('groups', () => {
  it('are named, in their own order, and none is empty', () => {
    const plan = [action(1, { status: 'green' }), action(2, { status: 'red' }), action(3, { status: 'green' })];
    expect(groupPlan(plan, 'status').map(({ label, actions }) => [label, referencesOf(actions)])).toEqual([
      ['Red: off track', ['A-002']],
      ['Green: on track', ['A-001', 'A-003']],
    ]);
  });

  it('put an action under each of its high-impact actions', () => {
    const plan = [action(1, { highImpactActions: [2, 6] }), action(2)];
    expect(groupPlan(plan, 'high_impact').map(({ key, actions }) => [key, referencesOf(actions)])).toEqual([
      ['2', ['A-001']],
      ['6', ['A-001']],
      ['none', ['A-002']],
    ]);
  });

  it('take the spellings of an owner together, and nobody last', () => {
    const plan = [action(1, { owner: '' }), action(2, { owner: 'Chief nurse ' }), action(3, { owner: 'chief nurse' })];
    expect(groupPlan(plan, 'owner').map(({ label, actions }) => [label, referencesOf(actions)])).toEqual([
      ['Chief nurse', ['A-002', 'A-003']],
      ['No owner', ['A-001']],
    ]);
  });

  it('stand on both pages where they go over', () => {
    const plan = [1, 2, 3, 4, 5].map((number) => action(number, { status: number < 4 ? 'red' : 'green' }));
    const pages = [0, 2, 4].map((from) =>
      groupsOnPage(groupPlan(plan, 'status'), from, 2).map(({ key, actions, total }) => [key, actions.length, total]),
    );
    expect(pages).toEqual([
      [['red', 2, 3]],
      [
        ['red', 1, 3],
        ['green', 1, 2],
      ],
      [['green', 1, 2]],
    ]);
  });

  it('name the figure by its indicator or its page', () => {
    expect(planFigureLabel(planFigureOf(action(1, {}, indicatorRef(3))))).toMatch(/^Indicator 3\. /);
    expect(planFigureOf(action(1, {}, { kind: 'learning_access' }))).toBe('experts');
    expect(planFigureOf(action(1, {}, { kind: 'promoted_by', years: 2 }))).toBe('journeys');
    expect(planFigureLabel(planFigureOf(action(1, {}, { kind: 'band', section: 'clinical', band: '8a' })))).toMatch(
      /^Indicator 1\. /,
    );
  });
});

const arbitraryPlan = fc
  .array(
    fc.record({
      owner: fc.constantFrom('', 'Head of people', 'head of people ', 'Chief nurse'),
      status: fc.constantFrom(...actionStatuses),
      due: fc.constantFrom('', '2027-03-31', '2026-12-01'),
      highImpactActions: fc.subarray([1, 2, 6] as const),
    }),
    { maxLength: 30 },
  )
  .map((parts) => parts.map((over, at) => action(at + 1, over, indicatorRef(at % 2 === 0 ? 2 : 3))));

describe('of any plan', () => {
  it('sorting loses and doubles nothing, and is the same twice', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom(...sortKeys), fc.boolean(), (plan, key, isUp) => {
        const once = sortPlan(plan, { key, isUp });
        expect([...referencesOf(once)].sort()).toEqual([...referencesOf(plan)].sort());
        expect(referencesOf(sortPlan([...once].reverse(), { key, isUp }))).toEqual(referencesOf(once));
      }),
    );
  });

  it('every action is in a group, and the pages hold every row of the groups once', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom(...groupings), fc.integer({ min: 1, max: 9 }), (plan, by, size) => {
        const groups = groupPlan(plan, by);
        const rows = groups.flatMap(({ key, actions }) => actions.map(({ id }) => `${key} ${id}`));
        expect(new Set(rows).size).toBe(rows.length);
        expect(new Set(groups.flatMap(({ actions }) => actions))).toEqual(new Set(plan));
        const paged: string[] = [];
        for (let from = 0; from < rows.length; from += size)
          for (const { key, actions } of groupsOnPage(groups, from, size))
            paged.push(...actions.map(({ id }) => `${key} ${id}`));
        expect(paged).toEqual(rows);
      }),
    );
  });
});
