import type { Bench } from '../bench';
import type { Chance } from '../chance';
import { changeArchive } from '../make/archive';
import { damage } from '../make/bytes';
import type { FuzzInput } from '../make/input';
import { craftedPlans, planSeeds } from '../make/plans';
import { changeText } from '../make/text';
import { judgeRefusal } from '../outcome';
import type { Outcome } from '../outcome';
import type { Reader } from './reader';

/** Reads a plan as the window does, and takes all of it over as drafts. */
const readPlan = async (bench: Bench, { name, bytes }: FuzzInput): Promise<Outcome> => {
  const before = bench.held();
  const read = await bench.ask('plan.read', { file: { path: bench.place(name, bytes), name } });
  if (read.kind === 'crashed') return read;
  const changed = bench.changedSince(before);
  if (changed !== null) return { kind: 'half', why: `after reading alone: ${changed}` };
  if (!read.result.ok) {
    const outcome = judgeRefusal(read.result.error, name);
    return outcome.kind === 'unclear' && read.inside !== null
      ? { ...outcome, why: `${outcome.why}\n${read.inside}` }
      : outcome;
  }
  const { planId, rows } = read.result.value;
  const answers = { without: [], people: {}, statuses: {} };
  const stored = await bench.ask('plan.store', { planId, answers, conflicts: {}, remove: [] });
  if (stored.kind === 'crashed') return stored;
  if (!stored.result.ok) {
    const after = bench.changedSince(before);
    if (after !== null) return { kind: 'half', why: `after a refusal to store: ${after}` };
    return judgeRefusal(stored.result.error, null);
  }
  if (stored.result.value.drafts.length !== rows.length)
    return { kind: 'half', why: `${String(stored.result.value.drafts.length)} of ${String(rows.length)} drafts` };
  const drafts = await bench.ask('plan.drafts', {});
  if (drafts.kind === 'crashed') return drafts;
  if (!drafts.result.ok) return judgeRefusal(drafts.result.error, null);
  const undone = await bench.ask('undo.last', {});
  if (undone.kind === 'crashed') return undone;
  return undone.result.ok ? { kind: 'read' } : { kind: 'half', why: 'what was stored cannot be undone' };
};

const seeds = planSeeds();

const changed = {
  docx: async (chance: Chance) => (chance.isHit(0.8) ? changeArchive : damage)((await seeds).docx, chance),
  xlsx: async (chance: Chance) => (chance.isHit(0.8) ? changeArchive : damage)((await seeds).xlsx, chance),
  csv: async (chance: Chance) => changeText((await seeds).csv, chance),
} as const;

export const planReaders: readonly Reader[] = (['docx', 'xlsx', 'csv'] as const).map((format) => ({
  name: `plan ${format}`,
  crafted: format === 'docx' ? craftedPlans : [],
  mutate: async (chance) => ({
    name: `plan.${format}`,
    bytes: await changed[format](chance),
    how: `a changed plan as .${format}`,
  }),
  attempt: readPlan,
}));
