import { describe, expect, it } from 'vitest';
import { runCampaign } from '../../faults/campaign';
import { isBad } from '../../faults/tally';

const milliseconds = 14_000;

describe('a short slice of `npm run faults`', () => {
  it('loses nothing, leaves nothing half, and opens', async () => {
    let end = Infinity;
    const { trials } = await runCampaign({
      seed: 8,
      // From when the scenes are made: a busy machine is given as many tries at the least.
      until: () => Date.now() > end,
      onReady: () => {
        end = Date.now() + milliseconds;
      },
      only: ['import', 'hand over', 'encrypt'],
      say: () => undefined,
    });
    expect(trials.filter(isBad)).toEqual([]);
    expect(trials.length).toBeGreaterThan(4);
    expect(new Set(trials.map(({ job }) => job)).size).toBeGreaterThan(1);
  }, 180_000);
});
