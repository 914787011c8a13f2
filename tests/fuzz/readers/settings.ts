import { requests } from '../../../shared/ipc/contract';
import type { Bench } from '../bench';
import type { Chance } from '../chance';
import type { FuzzInput } from '../make/input';
import { hostileWords } from '../make/text';
import { defaultSettings } from '../../../shared/reference/settings';
import { judgeRefusal } from '../outcome';
import type { Outcome } from '../outcome';
import type { Reader } from './reader';

const hostile: readonly unknown[] = [
  ...hostileWords,
  null,
  -1,
  0,
  1e308,
  0.5,
  2 ** 53,
  true,
  [],
  {},
  [[]],
  '',
  'A'.repeat(100_000),
  { __proto__: { isAdmin: true } },
];

const benchmark = (chance: Chance): object => ({
  key: chance.pick(['i2', 'i1', 'i5|white', hostileWords[0] ?? '']),
  year: chance.pick([2024, 2025, 1900, 99_999]),
  name: chance.pick(hostileWords),
  source: chance.pick(hostileWords),
  value: chance.pick([1.2, -1, 1e308, 0]),
});

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** One value anywhere in it is another, gone, or added. */
const changeOne = (value: unknown, chance: Chance): unknown => {
  if (Array.isArray(value))
    return value.length > 0 && chance.isHit(0.6) ? value.slice(1) : [...(value as unknown[]), chance.pick(hostile)];
  if (!isObject(value) || Object.keys(value).length === 0) return chance.pick(hostile);
  const name = chance.pick(Object.keys(value));
  if (chance.isHit(0.08)) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
  if (chance.isHit(0.08)) return { ...value, [chance.pick(hostileWords)]: chance.pick(hostile) };
  return { ...value, [name]: changeOne(value[name], chance) };
};

/** As a request passes main: the schema of its channel first, then the service. */
const typeIn = async (bench: Bench, { bytes }: FuzzInput): Promise<Outcome> => {
  const parsed = requests['settings.set'].safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  if (!parsed.success) return { kind: 'refused', code: 'bad_request (schema)' };
  const before = await bench.ask('settings.get', {});
  const stored = await bench.ask('settings.set', parsed.data);
  if (stored.kind === 'crashed') return stored;
  const after = await bench.ask('settings.get', {});
  if (before.kind === 'crashed') return before;
  if (after.kind === 'crashed') return after;
  const isSame = JSON.stringify(before.result) === JSON.stringify(after.result);
  if (!stored.result.ok) {
    if (!isSame) return { kind: 'half', why: 'settings changed by a request that was refused' };
    const { code, message } = stored.result.error;
    return code === 'internal' ? judgeRefusal({ code, message }, null) : { kind: 'refused', code };
  }
  const page = await bench.ask('report.year', { year: null, version: 'public' });
  if (page.kind === 'crashed') return page;
  if (!page.result.ok && page.result.error.code === 'internal')
    return { kind: 'unclear', why: `the overview does not open any more: ${page.inside ?? ''}` };
  await bench.ask('undo.last', {});
  return { kind: 'read' };
};

export const settingsReader: Reader = {
  name: 'settings',
  crafted: [],
  mutate: (chance) => {
    let settings: unknown = { ...defaultSettings, by: { role: 'EDI lead', why: 'a try' } };
    if (chance.isHit(0.4)) settings = { ...defaultSettings, ownBenchmarks: [benchmark(chance)] };
    for (let nth = 0; nth < 1 + chance.below(3); nth += 1) settings = changeOne(settings, chance);
    return { name: 'settings.json', bytes: Buffer.from(JSON.stringify(settings)), how: 'changed settings' };
  },
  attempt: typeIn,
};
