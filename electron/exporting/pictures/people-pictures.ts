import { countListPicture } from '../../../shared/charts/count-list-picture';
import { promotionCurves } from '../../../shared/charts/promotion-curves';
import { firstTwoYearsPicture } from '../../../shared/charts/sides-picture';
import type { PictureOf } from '../../../shared/ipc/picture-wanted';
import { registerListNote, registerListWords, rowsOfList } from '../../../shared/narrative/experts/register-list-words';
import { journeysSource, registerSource } from '../../../shared/narrative/leaving/picture-source';
import { thresholdSentence } from '../../../shared/narrative/version-words';
import type { ExpertsReport } from '../../../shared/report/types/experts-report.types';
import type { JourneysReport } from '../../../shared/report/types/journeys-report.types';
import { namedPicture } from './named-picture';
import type { NamedPicture } from './named-picture';

/** The curves of joiners, or their first two years; null where nothing of them may be shown. */
export const journeysPicture = (
  report: JourneysReport,
  { kind }: PictureOf<'promotion' | 'first_two_years'>,
): NamedPicture | null => {
  const about = { source: journeysSource(report.snapshots) };
  if (report.missing !== null) return null;
  if (kind === 'first_two_years') return namedPicture(firstTwoYearsPicture(report), about);
  return report.promotion.lead === null ? null : namedPicture(promotionCurves(report.groups), about);
};

/** One list of the register as bars. */
export const registerPicture = (report: ExpertsReport, { list }: PictureOf<'register'>): NamedPicture | null => {
  const { experts } = report;
  if (experts === null) return null;
  const note = registerListNote(experts, list);
  const notes = [...(note === null ? [] : [note]), thresholdSentence(report.version, report.threshold)];
  const title = `Experts in our midst: ${registerListWords[list].title.toLowerCase().replace('uk', 'UK')}, number of people`;
  return namedPicture(countListPicture(title, rowsOfList(experts[list]), notes), { source: registerSource });
};
