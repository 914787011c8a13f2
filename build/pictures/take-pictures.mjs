import path from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { runAsCommand } from '../setup/setup.mjs';
import { runWindowScript } from '../setup/window-script.mjs';

const tour = path.join(projectRoot, 'build', 'pictures', 'tour.mjs');

/** Takes the pictures of the README anew from the real app. */
await runAsCommand(() => runWindowScript(tour));
