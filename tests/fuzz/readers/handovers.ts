import fs from 'node:fs';
import path from 'node:path';
import type { Bench } from '../bench';
import type { Chance } from '../chance';
import { damage } from '../make/bytes';
import { craftedHandovers, passphrase } from '../make/handovers';
import type { FuzzInput } from '../make/input';
import { judgeRefusal } from '../outcome';
import type { Outcome } from '../outcome';
import type { Reader } from './reader';

/** Opens a handover file and takes it over beside what is held; then the data are those of before again. */
const openAndTake = async (bench: Bench, { name, bytes }: FuzzInput): Promise<Outcome> => {
  const before = bench.held();
  const opened = await bench.ask('handover.open', { path: bench.place(name, bytes), passphrase });
  if (opened.kind === 'crashed') return opened;
  const changed = bench.changedSince(before);
  if (changed !== null) return { kind: 'half', why: `after opening alone: ${changed}` };
  if (!opened.result.ok) return judgeRefusal(opened.result.error, null);
  const taken = await bench.ask('handover.take', { handoverId: opened.result.value.handoverId, replaces: null });
  if (taken.kind === 'crashed') return taken;
  if (!taken.result.ok) {
    const after = bench.changedSince(before);
    return after === null ? judgeRefusal(taken.result.error, null) : { kind: 'half', why: `after a refusal: ${after}` };
  }
  const page = await bench.ask('report.year', { year: null, version: 'public' });
  if (page.kind === 'crashed') return page;
  await bench.startAnew();
  return { kind: 'read' };
};

/** Made once a run by the app itself: a handover needs data to hand over. */
export const createHandoverReader = async (bench: Bench): Promise<Reader> => {
  const place = path.join(bench.folder, 'whole.rewhandover');
  const written = await bench.ask('handover.write', { path: place, passphrase });
  if (written.kind === 'crashed' || !written.result.ok) throw new Error(`no handover: ${JSON.stringify(written)}`);
  const whole = fs.readFileSync(place);
  return {
    name: 'handover',
    crafted: [
      { how: 'a handover as it should be', name: 'whole.rewhandover', make: () => whole },
      ...craftedHandovers(whole),
    ],
    mutate: (chance: Chance) => ({
      name: 'changed.rewhandover',
      bytes: damage(whole, chance),
      how: 'a changed handover',
    }),
    attempt: openAndTake,
  };
};
