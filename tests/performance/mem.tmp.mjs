import fs from 'node:fs';
import { inFreshApp, answerOpenDialog } from './running-app.mjs';
const file = process.argv[2];
await inFreshApp(async (running) => {
  const { app, page } = running;
  page.setDefaultTimeout(300000);
  await answerOpenDialog(running, file);
  await page.getByRole('button', { name: /start with my files/i }).click();
  const tree = (pid) => {
    const out = [pid];
    const all = fs
      .readdirSync('/proc')
      .filter((n) => /^\d+$/.test(n))
      .map((n) => {
        try {
          return [Number(n), Number(/PPid:\s+(\d+)/.exec(fs.readFileSync(`/proc/${n}/status`, 'utf8'))[1])];
        } catch {
          return [0, 0];
        }
      });
    for (let i = 0; i < out.length; i++) for (const [p, pp] of all) if (pp === out[i]) out.push(p);
    return out;
  };
  const kind = (p) => {
    try {
      const c = fs.readFileSync(`/proc/${p}/cmdline`, 'utf8');
      return (/--type=(\w+)/.exec(c)?.[1] ?? 'main') + (/utility-sub-type=([\w.]+)/.exec(c)?.[1].slice(0, 10) ?? '');
    } catch {
      return '?';
    }
  };
  const t0 = performance.now();
  const rows = [];
  const iv = setInterval(() => {
    const m = {};
    let s = 0;
    for (const p of tree(app.process().pid)) {
      try {
        const k = Number(/^Pss:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${p}/smaps_rollup`, 'utf8'))[1]) / 1024;
        m[kind(p)] = (m[kind(p)] ?? 0) + Math.round(k);
        s += k;
      } catch {}
    }
    rows.push([((performance.now() - t0) / 1000).toFixed(2), Math.round(s), JSON.stringify(m)]);
  }, 250);
  await page.getByRole('button', { name: /choose files/i }).click();
  const store = page.getByRole('button', { name: 'Import 1 file' });
  await store.waitFor();
  console.log('preview', ((performance.now() - t0) / 1000).toFixed(2));
  const a = page.getByRole('button', { name: 'Accept all suggestions' });
  if (await a.count()) await a.click();
  await store.click();
  await page.getByRole('heading', { level: 1, name: 'Imported' }).waitFor();
  console.log('stored', ((performance.now() - t0) / 1000).toFixed(2));
  clearInterval(iv);
  for (const r of rows) console.log(r.join(' '));
});
