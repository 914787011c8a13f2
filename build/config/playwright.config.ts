import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..', '..');

export default defineConfig({
  testDir: path.join(root, 'tests', 'journeys'),
  outputDir: path.join(root, 'test-results'),
  // One machine, one window: two apps at once would fight over focus.
  workers: 1,
  fullyParallel: false,
  // Room for a start the driver lost (launch-app.mjs).
  timeout: 90_000,
  // A test that passes on the second try hides a fault.
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: path.join(root, '.cache', 'reports', 'journeys.json') }]],
});
