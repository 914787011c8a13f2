import type { JourneysReport } from '../../report/types/journeys-report.types';
import type { TrainingReport } from '../../report/types/training-report.types';
import { journeyNotes } from '../journeys/journey-notes';
import type { MethodNote } from '../method-notes';
import { disparityMeaning } from '../progression/progression-words';
import { trainingGapNote } from '../training/training-words';

const training = ({ windowLabel, definitionLabel, unitLabel }: TrainingReport): MethodNote => ({
  title: 'Training and attainment',
  sentences: [
    `${windowLabel}. Annual reviews are classed by the definition “${definitionLabel}”. Counted: ${unitLabel.toLowerCase()}.`,
    trainingGapNote,
    'Gaps have Newcombe’s interval; ratios Katz’s, or Koopman’s on few counts. The ratio within places of qualification puts the comparisons of the UK, the EEA and elsewhere together (Mantel–Haenszel): it compares like with like, and may tell another story than the plain ratio.',
    'One span of training years and one definition are printed: two spans could be taken from one another.',
  ],
});

const requests: MethodNote = {
  title: 'Learning requests',
  sentences: [
    'Requests are counted, not people. “Approved of decided” leaves out requests that wait or were withdrawn. “£ a head” is for each person who was given something.',
    'Days are from asking to the decision: the middle, and the middle half. Fewer than ten decisions give none.',
  ],
};

const register: MethodNote = {
  title: 'The register of internationally educated staff',
  sentences: [
    'Only colleagues who agreed are held, and nobody is named. Each figure is about those alone of whom the register says something. Shares have Wilson’s interval.',
    'Small groups are taken together as “others”; small languages and barriers, of which a person may have several, are left away.',
  ],
};

const progression: MethodNote = {
  title: 'Progression',
  sentences: [
    disparityMeaning,
    'Medical grades are not pay bands and are left out. The ratios have the interval of an odds ratio (Woolf), and shares of bands Wilson’s.',
  ],
};

const breakdowns: MethodNote = {
  title: 'Where the gap is',
  sentences: [
    'Parts of the trust are counted from the rows of the files, so their total can differ from a figure of the annual return. With many parts some stand out by chance alone: a part is called clear only if it stays so when the number of parts is allowed for (Holm).',
  ],
};

/** The method of the parts that come from other pages; journeys only where there are any. */
export const pageMethodNotes = (pages: {
  readonly training: TrainingReport;
  readonly journeys: JourneysReport;
}): readonly MethodNote[] => [
  breakdowns,
  progression,
  training(pages.training),
  requests,
  register,
  ...(pages.journeys.missing === null ? [{ title: 'Journeys', sentences: journeyNotes }] : []),
];
