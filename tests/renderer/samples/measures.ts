import { measuredExperts, measuredRequests } from '../../../shared/measures/from-experts';
import { measuredBand, measuredIndicator, measuredPart } from '../../../shared/measures/from-indicators';
import { measuredPath, measuredDisparity } from '../../../shared/measures/from-progression';
import { measuredTraining } from '../../../shared/measures/from-training';
import { readMeasureKey } from '../../../shared/measures/measure-key';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import type { MeasureRef } from '../../../shared/measures/measure-ref';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Replies, Requests } from '../../../shared/ipc/contract';
import { MockFailure } from '../mock-failure';
import { sampleBreakdown } from './breakdown';
import { expertsReport } from './experts';
import { sampleProgression } from './progression';
import { publicReport, sampleReport } from './report';
import { sampleTraining } from './training';

const found = (ref: MeasureRef, { year, version }: Requests['measures.read']): MeasuredFigure | null => {
  const report = { ...(version === 'public' ? publicReport : sampleReport), year };
  switch (ref.kind) {
    case 'indicator':
      return measuredIndicator(ref, report, defaultSettings);
    case 'band':
      return measuredBand(ref, report, defaultSettings);
    case 'part':
      return measuredPart(ref, sampleBreakdown({ ...ref, year, version }), defaultSettings);
    case 'disparity':
      return measuredDisparity(ref, sampleProgression({ year, version }));
    case 'model_employer':
      return measuredPath(ref, sampleProgression({ year, version }));
    case 'training':
      return measuredTraining(
        ref,
        sampleTraining({ year, version, window: ref.window, definition: 'regulator', unit: 'outcomes' }),
        year,
      );
    case 'requests':
      return measuredRequests(ref, expertsReport(version, year));
    case 'experts':
      return measuredExperts(ref, expertsReport(version, year));
    default:
      return null;
  }
};

/** A live figure of the invented reports. */
export const sampleMeasure = (request: Requests['measures.read']): Replies['measures.read'] => {
  const ref = readMeasureKey(request.key);
  const figure = ref === null ? null : found(ref, request);
  if (figure === null) throw new MockFailure('not_found', `There is no such figure for ${String(request.year)}.`);
  return { figure };
};
