import { measureImport } from './measure-import.mjs';
for (const f of process.argv.slice(2)) {
  const m = await measureImport(f);
  console.log(
    f.split('/').pop(),
    JSON.stringify(m, (k, v) => (typeof v === 'number' ? Math.round(v * 100) / 100 : v)),
  );
}
