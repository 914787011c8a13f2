import { paperPartTitles } from '../../../shared/narrative/paper-words';
import { actionsSection } from './actions-section';
import { hiddenSection, missingSection } from './appendix-sections';
import { backgroundSection } from './background-section';
import { bandsSection } from './bands-section';
import type { Block } from './blocks';
import { expertsSection } from './experts-section';
import { indicatorsSection } from './indicators-section';
import { methodSection } from './method-section';
import type { Orientation } from './page';
import type { PaperContext } from './paper-context';
import { progressionSection } from './progression-section';
import { settingsSection } from './settings-section';
import { summarySection } from './summary-section';
import { trainingSection } from './training-section';
import { unknownSection } from './unknown-section';
import { whereSection } from './where-section';

export interface PaperSection {
  readonly anchor: string;
  readonly title: string;
  readonly orientation: Orientation;
  readonly startsPage: boolean;
  readonly make: (context: PaperContext) => readonly Block[];
}

const section = (
  anchor: string,
  title: string,
  make: PaperSection['make'],
  look: Partial<Pick<PaperSection, 'orientation' | 'startsPage'>> = {},
): PaperSection => ({ anchor, title, make, orientation: 'portrait', startsPage: true, ...look });

/** The paper from first page to last. Only the action plan is wide enough to need landscape pages. */
export const paperSections: readonly PaperSection[] = [
  section('summary', 'Executive summary', summarySection),
  section('background', 'Background', backgroundSection),
  section('indicators', 'The nine indicators', indicatorsSection, { startsPage: false }),
  section('bands', 'Indicator 1: pay bands and grades', bandsSection),
  section('where', paperPartTitles.where, whereSection),
  section('progression', paperPartTitles.progression, progressionSection),
  section('training', paperPartTitles.training, trainingSection),
  section('experts', paperPartTitles.experts, expertsSection),
  section('actions', 'Action plan', actionsSection, { orientation: 'landscape' }),
  section('method', 'Method', methodSection),
  section('unknowns', 'Data quality and unknown ethnicity', unknownSection),
  section('hidden', 'Appendix: what was hidden and why', hiddenSection),
  section('missing', 'Appendix: what is not held', missingSection, { startsPage: false }),
  section('settings', 'Appendix: settings and changes', settingsSection),
];
