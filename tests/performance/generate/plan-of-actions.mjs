/** Words of several scripts, lengths and directions, so that a page that breaks on one of them is seen. */
const changes = [
  'Structured interviews with a trained panel for every post at bands 6 and 7.',
  'تدريب لجان المقابلات على القرارات المنظمة لجميع الوظائف',
  'A decision-tree check before any formal process begins 😀👩🏾‍⚕️',
  `Mentors for every joiner. ${'Each ward names one, and says so at induction. '.repeat(30)}`,
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsausschussvorsitzende',
  'Adverts say which experience from overseas counts.',
];
const owners = [
  'Head of recruitment',
  'Head of employee relations',
  'Chief nurse',
  'مدير الموارد البشرية',
  'Director of medical education',
];
const figures = ['indicator~2~all', 'indicator~3~all', 'indicator~5~all', 'indicator~4~all', 'indicator~7~all'];
const statuses = ['red', 'amber', 'green'];

/** @template T @param {readonly T[]} list @param {number} at @returns {T} */
const turn = (list, at) => {
  const one = list[at % list.length];
  if (one === undefined) throw new Error('empty list');
  return one;
};

/** @param {number} at @param {number} from */
const day = (at, from) => new Date(Date.UTC(from, at % 14, 1 + ((at * 7) % 28))).toISOString().slice(0, 10);

/** A made-up action, another for each number; as the page would save it. @param {number} at */
export const madeUpAction = (at) => ({
  id: null,
  start: { key: turn(figures, at), year: 2025 },
  draft: {
    issue: `Made-up issue ${String(at + 1)}: BME applicants are appointed less often`,
    change: turn(changes, at),
    why: 'The gap opens between interview and appointment.',
    owner: turn(owners, at),
    executive: 'Chief people officer',
    start: '',
    due: at % 9 === 0 ? '2027-03-31' : day(at, 2026),
    measureOfSuccess: 'The figure reaches the target value.',
    targetValue: 1.1,
    testDate: day(at + 5, 2027),
    highImpactActions: at % 4 === 0 ? [] : [(at % 6) + 1, 6].filter((one, place, all) => all.indexOf(one) === place),
    tags: at % 3 === 0 ? ['recognise', 'lead'] : [],
    status: turn(statuses, at * 5 + (at % 2)),
    evidence: 'Minutes of the people committee',
    evidenceFiles: ['minutes-may.docx', 'محضر.docx'],
    completion: null,
  },
});

/**
 * Saves so many made-up actions through the window's own bridge, and a long note on every tenth.
 *
 * @param {import('@playwright/test').Page} page @param {number} count
 */
export async function saveActions(page, count) {
  const wanted = Array.from({ length: count }, (_, at) => madeUpAction(at));
  await page.evaluate(async (actions) => {
    const bridge =
      /** @type {{ call: (channel: string, request: unknown) => Promise<{ ok: boolean, value?: { action: { id: string } }, error?: unknown }> }} */ (
        Reflect.get(globalThis, 'workbench')
      );
    for (const [at, action] of actions.entries()) {
      const saved = await bridge.call('actions.save', action);
      if (!saved.ok) throw new Error(`an action was refused: ${JSON.stringify(saved.error)}`);
      if (at % 10 !== 0) continue;
      const text = `😀 ملاحظة ${'long note '.repeat(498)}`;
      await bridge.call('actions.note', { id: saved.value?.action.id, text });
    }
  }, wanted);
}
