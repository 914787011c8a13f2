import type { SectionId } from '../../../shared/paper/paper-sections';
import type { Orientation } from '../page';
import { actionsSection } from './actions-section';
import { hiddenSection, missingSection } from './appendix-sections';
import { backgroundSection } from './background-section';
import { bandsSection } from './bands-section';
import type { Block } from './blocks';
import { expertsSection } from './experts-section';
import { indicatorsSection } from './indicators-section';
import { ledgerSection } from './ledger-section';
import { methodSection } from './method-section';
import type { PaperInput } from '../paper-input';
import type { PaperContext } from './paper-context';
import { progressionSection } from './progression-section';
import { recommendationsSection } from './recommendations-section';
import { settingsSection } from './settings-section';
import { summarySection } from './summary-section';
import { trainingSection } from './training-section';
import { unknownSection } from './unknown-section';
import { whereSection } from './where-section';

export interface PaperSection {
  readonly orientationOf: (input: PaperInput) => Orientation;
  readonly make: (context: PaperContext) => readonly Block[];
}

const section = (
  make: PaperSection['make'],
  orientationOf: PaperSection['orientationOf'] = () => 'portrait',
): PaperSection => ({ make, orientationOf });

/** Landscape for a wide table; without an action there is none, only a line that says so. */
const wideWithActions = ({ actions }: PaperInput): Orientation => (actions.length === 0 ? 'portrait' : 'landscape');

/** How each section is made. Only the action plan and its ledger are wide enough to need landscape pages. */
export const paperSections: Readonly<Record<SectionId, PaperSection>> = {
  summary: section(summarySection),
  background: section(backgroundSection),
  indicators: section((context) => indicatorsSection(context)),
  bands: section(bandsSection),
  where: section(whereSection),
  progression: section(progressionSection),
  training: section(trainingSection),
  experts: section(expertsSection),
  actions: section(actionsSection, wideWithActions),
  ledger: section(ledgerSection, wideWithActions),
  recommendations: section(recommendationsSection),
  method: section(methodSection),
  unknowns: section(unknownSection),
  hidden: section(hiddenSection),
  missing: section(missingSection),
  settings: section(settingsSection),
};
