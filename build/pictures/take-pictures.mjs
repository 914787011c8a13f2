import path from 'node:path';
import { buildIfNeeded } from '../setup/build.mjs';
import { onSomeDisplay } from '../setup/display.mjs';
import { projectRoot } from '../setup/paths.mjs';
import { runInSight } from '../setup/run.mjs';
import { runAsCommand, setUp } from '../setup/setup.mjs';

const tour = path.join(projectRoot, 'build', 'pictures', 'tour.mjs');

/** Takes the pictures of the README anew from the real app. The tour runs as a child, so that it can have a virtual display. */
await runAsCommand(async () => {
  await setUp('window');
  await buildIfNeeded();
  const [command = process.execPath, ...args] = onSomeDisplay([process.execPath, tour]);
  return runInSight(command, args);
});
