import { describe, expect, it } from 'vitest';
import { runCampaign } from '../../faults/campaign';
import { isBad } from '../../faults/tally';

/** By number and not by the clock: a busy machine tries as many. */
const tries = 9;

describe('a short slice of `npm run faults`', () => {
  it('loses nothing, leaves nothing half, and opens', async () => {
    const { trials } = await runCampaign({
      seed: 8,
      until: (tried) => tried >= tries,
      only: ['import', 'hand over', 'encrypt'],
      say: () => undefined,
    });
    expect(trials.filter(isBad)).toEqual([]);
    expect(trials.length).toBeGreaterThanOrEqual(tries);
    expect(new Set(trials.map(({ job }) => job)).size).toBeGreaterThan(1);
  }, 180_000);
});
