import { bestHeaderMatch } from '../dataset/tables/columns/header-words';
import { planFields } from './plan-row.types';
import type { PlanField } from './plan-row.types';

/** How trusts head the columns of their plans; the most usual first. */
const names: Readonly<Record<PlanField, string>> = {
  reference: 'Ref|Reference|Ref No|Action No|Action Number|No|Number|ID|Action Ref|Action Reference|Action ID|Item',
  metric:
    'Metric|Indicator|WRES Metric|WRES Indicator|Metrics|Indicators|WRES Metrics|WRES Indicators|WRES|Linked Metric|Linked Indicator|Metric Number|Indicator Number|Metric or Indicator|WRES Standard|EDI Metric|Figure it is about',
  issue:
    'Objective|Objectives|Issue|Issues|Aim|Aims|Goal|Goals|Area for Improvement|Priority|Priority Area|Theme|Problem|Area of Concern|What the Data Tell Us|What the Data Tells Us|Gap|Key Issue|Finding|Findings',
  change:
    'Action|Actions|Action Required|Actions Required|Agreed Action|Agreed Actions|Key Action|Key Actions|What We Will Do|What Will We Do|What Will Change|Action to Be Taken|Actions to Be Taken|Planned Action|Planned Actions|Proposed Action|Proposed Actions|Task|Tasks|Activity|Activities|Deliverable|Deliverables|Intervention|Recommendation|Action Point|Action Description',
  measure:
    'KPI|KPIs|Measure|Measures|Measure of Success|Measures of Success|Success Measure|Success Measures|Success Criteria|Key Performance Indicator|Outcome|Outcomes|Expected Outcome|Intended Outcome|Desired Outcome|Measurable Outcome|How Will We Know|How We Will Know|How Will We Measure Success|How We Will Measure Success|What Success Looks Like|Target|Targets|Impact|Expected Impact|Milestone|Milestones',
  owner:
    'Lead|Owner|Action Owner|Action Lead|Responsible|Responsibility|Responsible Person|Responsible Lead|Responsible Officer|Person Responsible|Lead Officer|Lead Person|Operational Lead|Delivery Lead|Project Lead|Named Lead|Leads|Owners|Who|By Whom|Assigned To|Lead or Owner',
  executive:
    'Executive Lead|Exec Lead|Executive Sponsor|Exec Sponsor|SRO|Senior Responsible Officer|Senior Responsible Owner|Accountable Executive|Accountable Officer|Accountable|Executive|Executive Owner|Director|Lead Director|Director Lead|Sponsor|Board Lead|Board Sponsor',
  start: 'Start Date|Start|Date Started|Started',
  due: 'Deadline|Due Date|Due|By When|Timescale|Timescales|Timeframe|Time Frame|Target Date|Completion Date|Target Completion Date|Expected Completion|Expected Completion Date|When|End Date|Date Due|Date for Completion|Timeline|Timelines|Delivery Date',
  status:
    'RAG|RAG Rating|RAG Status|Status|BRAG|BRAG Rating|BRAG Status|RAGB|Current Status|Action Status|Delivery Status|Progress RAG|Rating|Current RAG',
  progress:
    'Progress|Progress Update|Progress Updates|Update|Updates|Latest Update|Progress Note|Progress Notes|Progress to Date|Comments|Comment|Commentary|Notes|Narrative|Current Position|Quarterly Update|Progress Made|Evidence',
};

const aliases: readonly (readonly [PlanField, readonly string[]])[] = planFields.map((field) => [
  field,
  names[field].split('|'),
]);

interface Match {
  readonly field: PlanField;
  readonly score: number;
  /** The very words, or a slip of the pen. */
  readonly isExact: boolean;
}

const longestHeading = 60;

const matchOf = (heading: string): Match | null => {
  if (heading === '' || heading.length > longestHeading) return null;
  let best: Match | null = null;
  for (const [field, known] of aliases) {
    const found = bestHeaderMatch(heading, known);
    if (found !== null && (best === null || found.score > best.score))
      best = { field, score: found.score, isExact: found.how !== 'words' };
  }
  return best;
};

export interface Headings {
  /** By column; null for one that is not read. */
  readonly fields: readonly (PlanField | null)[];
  readonly texts: readonly string[];
}

/** Several columns of updates, one a quarter, are all read; of other fields the best column. */
const isTaken = (matches: readonly (Match | null)[], column: number): boolean => {
  const match = matches[column];
  if (match === null || match === undefined) return false;
  if (match.field === 'progress') return true;
  return !matches.some(
    (other, at) =>
      other?.field === match.field && (other.score > match.score || (other.score === match.score && at < column)),
  );
};

const company: ReadonlySet<PlanField> = new Set([
  'metric',
  'measure',
  'owner',
  'executive',
  'due',
  'status',
  'progress',
]);

/**
 * The headings of a plan, or null where a row is none. It names what is to be done, or the objective, and something beside it. `isStrict`: only
 * by the very words, so that a row such as "Action 1 | Lead nurse" is not taken for headings.
 */
export const headingsOf = (texts: readonly string[], isStrict: boolean): Headings | null => {
  // A cell merged across columns heads the first of them.
  const own = texts.map((text, at) => (at > 0 && text === texts[at - 1] ? '' : text));
  const matches = own.map(matchOf);
  const fields = matches.map((match, column) => (isTaken(matches, column) ? (match?.field ?? null) : null));
  const sure = new Set(
    matches.flatMap((match, at) => (match?.isExact === true && fields[at] !== null ? [match.field] : [])),
  );
  const found = isStrict ? sure : new Set(fields.filter((field) => field !== null));
  const filled = own.filter((text) => text !== '').length;
  const read = fields.filter((field) => field !== null).length;
  const isAbout = (found.has('change') || found.has('issue')) && [...company].some((field) => found.has(field));
  return isAbout && read * 2 >= filled ? { fields, texts } : null;
};
