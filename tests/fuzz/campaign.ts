import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Bench } from './bench';
import { createChance, seedOf } from './chance';
import { isBad } from './outcome';
import type { Outcome } from './outcome';
import type { FuzzInput } from './make/input';
import type { Reader } from './readers/reader';
import { noTries, withOutcome } from './tally';
import type { Tally } from './tally';

export interface CampaignOptions {
  readonly readers: readonly Reader[];
  readonly seed: number;
  /** Milliseconds; what is under way then is finished. */
  readonly until: () => boolean;
  readonly mostEach?: number;
  readonly withCrafted?: boolean;
  /** Where inputs that fail are kept. */
  readonly failedFolder: string;
  readonly say: (words: string) => void;
  /** Every input before it is tried, for who wants to see. */
  readonly log?: (words: string) => void;
}

export interface Failure {
  readonly reader: string;
  readonly how: string;
  readonly outcome: Outcome;
  readonly file: string;
}

export interface Campaign {
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly failures: readonly Failure[];
  readonly slow: readonly string[];
}

const keep = (folder: string, reader: string, { name, bytes }: FuzzInput): string => {
  const own = path.join(
    folder,
    `${reader.replaceAll(' ', '-')}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`,
  );
  fs.mkdirSync(own, { recursive: true });
  const file = path.join(own, name);
  fs.writeFileSync(file, bytes);
  return file;
};

/** Tries one input and says what became of it. */
export const tryInput = async (bench: Bench, reader: Reader, input: FuzzInput): Promise<Outcome> => {
  await bench.refresh();
  return reader.attempt(bench, input);
};

const noLog = (): void => undefined;

/** What was made by hand and what chance makes, reader after reader, until the time is over. */
export const runCampaign = async (bench: Bench, options: CampaignOptions): Promise<Campaign> => {
  const { readers, seed, until, mostEach = Infinity, withCrafted = true, failedFolder, say, log = noLog } = options;
  const tallies: Record<string, Tally> = Object.fromEntries(readers.map(({ name }) => [name, noTries]));
  const failures: Failure[] = [];
  const slow: string[] = [];
  const one = async (reader: Reader, input: FuzzInput): Promise<void> => {
    log(`${reader.name}: ${input.how}: ${String(input.bytes.length)} bytes`);
    const startedAt = performance.now();
    const outcome = await tryInput(bench, reader, input);
    const took = performance.now() - startedAt;
    tallies[reader.name] = withOutcome(tallies[reader.name] ?? noTries, outcome, took);
    if (took > 5000)
      slow.push(
        `${reader.name}: ${input.how}: ${String(Math.round(took))} ms, ${JSON.stringify(outcome).slice(0, 100)}`,
      );
    if (!isBad(outcome)) return;
    // What one has broken is not the next one's.
    await bench.startAnew();
    const file = keep(failedFolder, reader.name, input);
    failures.push({ reader: reader.name, how: input.how, outcome, file });
    say(
      `${outcome.kind}: ${reader.name}: ${input.how}: ${'why' in outcome ? outcome.why : ''}\n  run it again: npm run fuzz -- --reader "${reader.name}" --file "${file}"`,
    );
  };
  // In turn, so that a short run tries both and every reader.
  for (let nth = 0; nth < mostEach && !until(); nth += 1) {
    for (const reader of readers) {
      const byHand = withCrafted ? reader.crafted[nth] : undefined;
      if (byHand !== undefined && !until())
        await one(reader, { name: byHand.name, how: byHand.how, bytes: await byHand.make() });
      if (until()) break;
      const input = await reader.mutate(createChance(seedOf(seed, reader.name, nth)));
      await one(reader, { ...input, how: `${input.how}, seed ${String(seed)}, number ${String(nth)}` });
    }
  }
  return { tallies, failures, slow };
};
