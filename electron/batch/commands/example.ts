import fs from 'node:fs';
import path from 'node:path';
import { gapForestPicture } from '../../../shared/charts/gap-forest-picture';
import { ratioForestPicture } from '../../../shared/charts/ratio-forest-picture';
import { sceneToSvg } from '../../../shared/charts/scene-to-svg';
import type { OpenedServices } from '../../data/open-services';
import { yearReport } from '../../data/services/reports/report-service';
import { statusOf } from '../../data/services/status-service';
import { writeFileSafely } from '../../exporting/write-safely';
import { outOption } from '../arguments';
import type { BatchArguments } from '../arguments';
import { done } from '../outcome';
import type { Outcome } from '../outcome';
import { exportAll } from './export';

/** The main job without a window, on the example trust: import, overview pictures, Word and Excel. */
export const exampleCommand = async (
  batch: BatchArguments,
  services: OpenedServices,
  appVersion: string,
): Promise<Outcome> => {
  const out = outOption(batch);
  if (!statusOf(services.context).isExample) await services.handlers['example.load']({});
  const report = yearReport(services.context.db, null, 'restricted');
  fs.mkdirSync(out, { recursive: true });
  const pictures = [
    { name: 'overview-ratios.png', scene: ratioForestPicture(report) },
    { name: 'overview-gaps.png', scene: gapForestPicture(report) },
  ];
  // Loaded by the one command that draws.
  const { svgToPng } = await import('../../exporting/svg-to-png');
  const files: string[] = [];
  for (const { name, scene } of pictures) {
    const place = path.resolve(out, name);
    await writeFileSafely(place, svgToPng(sceneToSvg(scene)));
    files.push(place);
  }
  const { files: documents } = await exportAll(services, appVersion, {
    year: report.year,
    version: 'restricted',
    out,
    formats: ['docx', 'xlsx'],
  });
  return done({ files: [...files, ...documents], year: report.year, organisation: report.organisation });
};
