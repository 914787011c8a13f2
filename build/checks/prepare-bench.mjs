import { buildIfNeeded } from '../setup/build.mjs';
import { runAsCommand, setUp } from '../setup/setup.mjs';

/** Everything that is in place before the app of this folder can be measured. */
await runAsCommand(async () => {
  await setUp('window');
  await buildIfNeeded();
  return 0;
});
