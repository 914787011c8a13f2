import fs from 'node:fs';
import path from 'node:path';
import { isMainModule } from '../setup/main-module.mjs';
import { executableIn, packagedFolder } from '../setup/packaged.mjs';
import { projectRoot } from '../setup/paths.mjs';
import { runAsCommand } from '../setup/setup.mjs';
import { say } from '../setup/step.mjs';
import { collectFacts } from './facts/collect.mjs';
import { hashesOf, sumsFile } from './facts/hashes.mjs';
import { filled } from './html.mjs';

const target = path.join(projectRoot, 'dist', 'assurance');
const sections = path.join(import.meta.dirname, 'sections');

/**
 * `npm run assurance`: what an information governance or IT team asks for before it lets an app in, made from the build that lies in
 * `dist/packages` and from what the checks said last. Nothing in it is typed in that could be read.
 */
if (isMainModule(import.meta.url)) {
  await runAsCommand(async () => {
    const folder = packagedFolder();
    const files = hashesOf(folder);
    const facts = await collectFacts({ files, executable: executableIn(folder) });
    fs.rmSync(target, { recursive: true, force: true });
    fs.mkdirSync(target, { recursive: true });
    fs.writeFileSync(path.join(target, 'assurance-pack.html'), pageOf(facts));
    fs.writeFileSync(path.join(target, 'SHA256SUMS'), sumsFile(files));
    for (const name of ['sbom.cdx.json', 'third-party-licences.txt'])
      fs.copyFileSync(path.join(projectRoot, 'out', name), path.join(target, name));
    say(`The pack is in ${path.relative(projectRoot, target)}.`);
    return 0;
  });
}

/** @param {Readonly<Record<string, string>>} facts @returns {string} */
export function pageOf(facts) {
  const names = fs.readdirSync(sections).sort();
  const text = names.map((name) => fs.readFileSync(path.join(sections, name), 'utf8')).join('\n');
  return filled(
    `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{{product}} {{version}}: pack for information governance and IT</title>
<style>
body { font: 16px/1.5 Arial, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #212b32; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: 14px; }
th, td { border: 1px solid #aeb7bd; padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
code { overflow-wrap: anywhere; }
@media print { h2 { break-after: avoid; } tr { break-inside: avoid; } }
</style></head><body><main>
<h1>{{product}} {{version}}: pack for information governance and IT</h1>
${text}
</main></body></html>
`,
    facts,
  );
}
