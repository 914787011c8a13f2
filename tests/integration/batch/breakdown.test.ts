import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../electron/batch/outcome';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';
import { northmoorPaths } from './run-batch';
let data: DataFolder;
beforeAll(async () => {
  data = openDataFolder();
  await data.batch('import', ...northmoorPaths, '--accept-suggestions');
}, 60_000);
afterAll(() => { data.remove(); });
const batch = (...argv: readonly string[]): Promise<Outcome> => data.batch(...argv);
describe('x', () => {
  it('y', async () => {
    for (const i of ['1', '2', '3', '4']) for (const extra of [[], ['--within', i === '2' ? 'band=5' : 'directorate=Surgery'], ['--view','without_international'], ['--view','without_international','--within','band=5']]) for (const v of ['restricted', 'public']) {
      const t = performance.now();
      const out = await batch('figures', '--year', '2025', '--indicator', i, '--by', 'section,band,staff_group,directorate,site,sex,five_groups,sixteen_groups', '--version', v, ...extra);
      const b = (out.json as any).breakdown;
      console.log('=====', i, extra.join(' '), v, Math.round(performance.now() - t) + 'ms', out.exitCode);
      if (!b) { console.log(JSON.stringify(out.json).slice(0, 400)); continue; }
      console.log(b.notes, b.whole && b.whole.sentence);
      for (const c of b.cuts) {
        console.log('--', c.cut, c.rows.length, c.sentence, c.funnel && c.funnel.sentence);
        for (const r of c.rows) console.log('  ', (r.label+'                              ').slice(0, 30), [r.white, r.bme, r.unknown].map((g: any) => `${g.count}/${g.of}`).join('  '), r.value?.toFixed(2), r.finding);
      }
    }
    expect(1).toBe(1);
  }, 100000);
});
