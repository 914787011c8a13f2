import fs from 'node:fs';
import path from 'node:path';
import { onSomeDisplay } from '../setup/display.mjs';
import { makeDrivenPackage, packagedFolder } from '../setup/packaged.mjs';
import { projectRoot } from '../setup/paths.mjs';
import { isCommand, run } from '../setup/run.mjs';
import { runAsCommand, setUp } from '../setup/setup.mjs';
import { say, SetupError } from '../setup/step.mjs';
import { installPackages } from '../setup/system.mjs';
import { judge } from './judge.mjs';

const exampleFiles = path.join(projectRoot, 'tests', 'fixtures', 'northmoor');
/** What the pack for IT tells of it (build/assurance). */
const report = path.join(projectRoot, '.cache', 'reports', 'no-network.json');
const tools = { strace: 'strace', ip: 'iproute2', unshare: 'util-linux', mount: 'mount' };

/**
 * `npm run no-network [-- FOLDER OF FILES]`: starts the packed app as it is shipped, and uses every page of the copy that can be driven,
 * where the only way out is a trap that the kernel counts, with all network calls written down. Prints what was seen, and ends with 1
 * unless nothing went out and the watch has seen what a control sent.
 */
await runAsCommand(async () => {
  await setUp('window');
  packagedFolder();
  await makeDrivenPackage();
  const [files = exampleFiles] = process.argv.slice(2);
  await requireTools();
  const inside = [process.execPath, path.join(import.meta.dirname, 'inside.mjs'), path.resolve(files)];
  const namespace = process.getuid?.() === 0 ? ['--net', '--mount'] : ['--net', '--mount', '--map-root-user'];
  const printed = await run('unshare', [...namespace, '--', ...onSomeDisplay(inside)], { isStderrIncluded: false });
  const found = judge(JSON.parse(printed.trim().split('\n').at(-1) ?? ''));
  fs.mkdirSync(path.dirname(report), { recursive: true });
  fs.writeFileSync(report, JSON.stringify(found));
  console.log(JSON.stringify(found, null, 2));
  return found.verdict === 'nothing went out' ? 0 : 1;
});

async function requireTools() {
  if (process.platform !== 'linux')
    throw new SetupError('this needs Linux', 'run it on a Linux machine or virtual machine');
  const absent = Object.entries(tools).flatMap(([command, name]) => (isCommand(command) ? [] : [name]));
  if (absent.length > 0) await installPackages(say, absent);
}
