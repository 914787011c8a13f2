import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeYearlyTrust } from './generate/yearly-trust.mjs';
import { measureJourneys } from './measure-journeys.mjs';
import { summary } from './median.mjs';

const staff = 10_000;
const years = 5;

/** The reply about journeys of a large trust, five years of staff in post, cases and learning held. */
export async function benchJourneys() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-yearly-'));
  try {
    const measured = await measureJourneys(writeYearlyTrust({ folder, staff, years }));
    return { staff, snapshots: years, replyMs: { ...summary(measured), target: 100 } };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
