import fs from 'node:fs';
import path from 'node:path';
import { onSomeDisplay } from '../setup/display.mjs';
import { projectRoot } from '../setup/paths.mjs';
import { isCommand, run } from '../setup/run.mjs';
import { runAsCommand, setUp } from '../setup/setup.mjs';
import { say, SetupError } from '../setup/step.mjs';
import { installPackages } from '../setup/system.mjs';

const packedApp = path.join(projectRoot, 'dist', 'packages', 'linux-unpacked', 'race-equality-workbench');
const exampleFiles = path.join(projectRoot, 'tests', 'fixtures', 'northmoor');
/** What the pack for IT tells of it (build/assurance). */
const report = path.join(projectRoot, '.cache', 'reports', 'no-network.json');
const tools = { strace: 'strace', ip: 'iproute2', unshare: 'util-linux', mount: 'mount' };

/** Fewer pages than this, and the links were not followed: nothing would have been shown. */
const fewestPages = 30;

/**
 * `npm run no-network -- [APP [FOLDER OF FILES]]`: uses every page of the packed app where its only way out is a trap that the kernel
 * counts, with all its network calls written down, and prints what was seen. Ends with 1 unless nothing went out and the watch has seen
 * what a control sent.
 */
await runAsCommand(async () => {
  await setUp('window');
  const [app = packedApp, files = exampleFiles] = process.argv.slice(2);
  if (!fs.existsSync(app)) throw new SetupError(`${app} is not there`, 'run: npm run package -- --linux dir');
  await requireTools();
  const inside = ['node', path.join(import.meta.dirname, 'inside.mjs'), path.resolve(app), path.resolve(files)];
  const namespace = process.getuid?.() === 0 ? ['--net', '--mount'] : ['--net', '--mount', '--map-root-user'];
  const [command = '', ...args] = ['unshare', ...namespace, '--', ...onSomeDisplay(inside)];
  const printed = await run(command, args, { isStderrIncluded: false });
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

/**
 * @param {{ control: import('./watched.mjs').Watched, seen: import('./watched.mjs').Watched, pages: readonly string[] }} found
 */
function judge({ control, seen, pages }) {
  const isWatching =
    control.outgoing.length > 0 && control.packets > 0 && seen.calls > 0 && pages.length >= fewestPages;
  const isSilent = seen.outgoing.length === 0 && seen.packets === 0;
  return {
    verdict: isWatching ? (isSilent ? 'nothing went out' : 'something went out') : 'the watch did not work',
    app: { ...seen, pages: pages.length },
    control: { outgoing: control.outgoing.length, packets: control.packets },
    pages,
  };
}
