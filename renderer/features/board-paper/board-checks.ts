import { sections } from '../../../shared/reference/bands';
import { surveyIndicators } from '../../../shared/reference/indicators';
import { missingFields } from '../../../shared/actions/complete';
import { sectionTitles, startingSections } from '../../../shared/paper/paper-sections';
import type { SectionChoice, SectionId } from '../../../shared/paper/paper-sections';
import type { Action } from '../../../shared/actions/action';
import type { YearReport } from '../../../shared/report/types/year-report.types';

export interface BoardCheck {
  readonly label: string;
  readonly isMet: boolean;
  /** What to do, or why it matters, when it is not met. */
  readonly explain: string;
  /** Where it is mended; null where it is on the page of the paper itself. */
  readonly mend: { readonly href: string; readonly label: string } | null;
}

const importing = { href: '/import', label: 'Import files' } as const;

const fromActions = (actions: readonly Action[]): BoardCheck => {
  const incomplete = actions.filter((action) => missingFields(action, true).length > 0);
  return {
    label: 'Every action can be measured',
    isMet: actions.length > 0 && incomplete.length === 0,
    explain:
      actions.length === 0
        ? 'There is no action in the plan yet.'
        : `These lack a measure, a target or a date: ${incomplete.map((action) => action.reference).join(', ')}.`,
    mend: { href: '/actions', label: 'Open the action plan' },
  };
};

/** Whether the board sees the figures beside others: parts of the workforce, years before, the country, other trusts. */
const fromFigures = (report: YearReport): readonly BoardCheck[] => [
  {
    label: 'Non-clinical, clinical and medical bands apart',
    isMet: sections.every((section) => report.bands.some((band) => band.section === section)),
    explain: 'The file for this year has no rows for one or more of the three parts of the workforce.',
    mend: importing,
  },
  {
    label: 'Two earlier years beside this one',
    isMet: [1, 2].every((back) => report.years.includes(report.year - back)),
    explain: 'Import the annual returns of the two years before, so that the board sees a direction.',
    mend: importing,
  },
  {
    label: 'National figures beside ours',
    isMet: report.indicators.some((row) => row.benchmark !== null),
    explain: 'No published national figure is held for these indicators.',
    mend: { href: '/settings', label: 'Figures of others in Settings' },
  },
  {
    label: 'Figures of other trusts beside ours',
    isMet: report.indicators.some((row) => row.peers.length > 0),
    explain:
      'No figure of another organisation is held, so the paper cannot say whether others differ. Type one in with its year and source, or import a file of benchmark figures.',
    mend: { href: '/settings', label: 'Figures of others in Settings' },
  },
];

const heldTogether = 'The annual return holds all recruitment together.';

/** The paper has the figures of the return, with a sentence where the recruitment file tells both apart; a paper of files has both in full. */
const withoutInternational = ({ specials }: YearReport): Pick<BoardCheck, 'explain' | 'mend'> =>
  specials.recruitmentPaths.some(({ view }) => view === 'without_international')
    ? {
        explain: `${heldTogether} The recruitment file tells both apart: the page of indicator 2 shows them, and the paper gives the figure without it in a sentence. To print both in full, choose the files as the source of the year.`,
        mend: { href: '/settings', label: 'Where figures come from, in Settings' },
      }
    : { explain: `${heldTogether} Say so in the paper if there were overseas campaigns.`, mend: importing };

/** What a board is entitled to find in the paper, read off the report. Nothing here stops an export: an unmet check is explained. */
export const boardChecks = (
  report: YearReport,
  actions: readonly Action[],
  inPaper: readonly SectionChoice[] = startingSections,
): readonly BoardCheck[] => {
  const has = (indicator: number, view?: string): boolean =>
    report.indicators.some((row) => row.indicator === indicator && (view === undefined || row.view === view));
  const isOn = (section: SectionId): boolean => inPaper.some(({ id, isOn: on }) => id === section && on);
  return [
    {
      label: 'Every pay band and grade by itself',
      isMet: report.bands.length > 0 && isOn('bands'),
      explain:
        report.bands.length === 0
          ? 'The files of this year have no pay bands.'
          : `Tick “${sectionTitles.bands}” under Sections.`,
      mend: report.bands.length === 0 ? importing : null,
    },
    ...fromFigures(report),
    {
      label: 'Staff survey joined',
      isMet: surveyIndicators.every((indicator) => has(indicator)),
      explain: 'Indicators 5 to 8 need the staff survey rows of the annual return.',
      mend: importing,
    },
    {
      label: 'With and without international recruitment',
      isMet: has(2) && has(2, 'without_international'),
      ...withoutInternational(report),
    },
    {
      label: 'Unknown ethnicity shown',
      isMet: isOn('unknowns'),
      explain: `Tick “${sectionTitles.unknowns}” under Sections.`,
      mend: null,
    },
    {
      label: 'All nine indicators present',
      isMet: report.missing.length === 0,
      explain: report.missing.map((one) => one.sentence).join(' '),
      mend: importing,
    },
    fromActions(actions),
  ];
};
