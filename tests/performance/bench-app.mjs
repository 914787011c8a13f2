import { measureApp } from './measure-app.mjs';
import { measureBundle } from './measure-bundle.mjs';
import { summary } from './median.mjs';

/** Start, first import, memory at rest, size of the page's code. @param {number} [runs] */
export async function benchApp(runs = 5) {
  const measured = [];
  for (let run = 0; run < runs; run += 1) measured.push(await measureApp());
  return {
    runs,
    firstWindowMs: { ...summary(measured.map(({ firstWindow }) => firstWindow)), target: 1500 },
    importToOverviewMs: { ...summary(measured.map(({ importToOverview }) => importToOverview)), target: 1000 },
    overviewRecomputeMs: { ...summary(measured.map(({ recompute }) => recompute)), target: 50 },
    idleMemoryMb: { ...summary(measured.map(({ idleMemory }) => idleMemory)), target: 400 },
    idleResidentSumMb: summary(measured.map(({ idleResidentSum }) => idleResidentSum)),
    rendererBundleBytes: { ...measureBundle(), target: 1_200_000 },
  };
}
