import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..', '..');
const tests = path.join(root, 'tests');
const isPackaged = process.argv.includes('--project=packaged');

export default defineConfig({
  outputDir: path.join(root, 'test-results'),
  projects: [
    // All journeys, in the app as it was built.
    { name: 'built', testDir: path.join(tests, 'journeys') },
    // What only a package has, and the journeys that touch most of it, in the app as it was packed (`harness.ts` starts it).
    {
      name: 'packaged',
      testDir: tests,
      // The package as it is shipped lets no driver in; on Linux it is watched on a virtual screen.
      testMatch: [
        process.platform === 'linux' ? 'packaged/**/*.test.ts' : 'packaged/*.test.ts',
        ...['main-job', 'security', 'injection', 'connections', 'extracts'].map((name) => `journeys/${name}.test.ts`),
      ],
    },
  ],
  // One machine, one window: two apps at once would fight over focus.
  workers: 1,
  fullyParallel: false,
  // Room for a start the driver lost (launch-app.mjs).
  timeout: 90_000,
  // A test that passes on the second try hides a fault.
  retries: 0,
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: path.join(root, '.cache', 'reports', `${isPackaged ? 'packaged' : 'journeys'}.json`) }],
  ],
});
