import type { Band, Section } from '../../../reference/bands';
import { bandLabel, bandsOf, sectionLabels, sections } from '../../../reference/bands';
import type { EthnicGroup } from '../../../reference/groups';
import { ethnicGroups, groupLabels } from '../../../reference/groups';
import type { CourseClass } from '../../../reference/outcomes-courses';
import type { RecruitmentStage } from '../../../reference/outcomes-recruitment';
import { recruitmentStages } from '../../../reference/outcomes-recruitment';
import type { RowEthnicity } from '../../extract-types';
import type { Topic } from './value-questions';

/** What can be asked about the values of a table, and the answers that are offered. */

/** Options of plain values mean the value that is the same. */
export const isSame = <T>(a: T, b: T): boolean => a === b;

const groupOnly = (group: EthnicGroup): RowEthnicity => ({ original: '', code: null, group });

export const ethnicityTopic: Topic<RowEthnicity> = {
  id: 'ethnicity',
  asks: 'which group?',
  options: ethnicGroups.map((group) => ({ value: group, label: groupLabels[group], means: groupOnly(group) })),
  isMeant: (option, value) => option.group === value.group,
};

export const sectionTopic: Topic<Section> = {
  id: 'staff_group',
  asks: 'which part of the workforce?',
  options: sections.map((section) => ({ value: section, label: sectionLabels[section], means: section })),
  isMeant: isSame,
};

/** The bands of one section; null where the row belongs to none of the rows of indicator 1. */
export const bandTopic = (section: Section): Topic<Band | null> => ({
  id: `band:${section}`,
  // The same words are asked about once for each part of the workforce, whose bands are not the same.
  asks: `which band or grade, ${sectionLabels[section].toLowerCase()}?`,
  options: [
    ...bandsOf(section).map((band) => ({ value: band, label: bandLabel(band), means: band })),
    { value: 'none', label: 'No band: count in the workforce only', means: null },
  ],
  isMeant: isSame,
});

/** Why an assignment does not count in the workforce; null where it counts. */
export const assignmentTopic: Topic<string | null> = {
  id: 'assignment',
  asks: 'counted in the workforce?',
  options: [
    { value: 'counts', label: 'Counted in the workforce', means: null },
    {
      value: 'left_out',
      label: 'Left out of the workforce',
      means: 'left out by the answer of the person who imported the file',
    },
  ],
  isMeant: (option, value) => (option === null) === (value === null),
};

export const yesNoTopic = (id: string, asks = 'yes or no?'): Topic<boolean> => ({
  id,
  asks,
  options: [
    { value: 'yes', label: 'Yes', means: true },
    { value: 'no', label: 'No', means: false },
  ],
  isMeant: isSame,
});

const stageLabels: Readonly<Record<RecruitmentStage, string>> = {
  applied: 'Applied only',
  longlisted: 'Longlisted',
  shortlisted: 'Shortlisted',
  interviewed: 'Interviewed',
  appointable: 'Appointable',
  offered: 'Offered the post',
  accepted: 'Accepted the offer',
  appointed: 'Appointed',
};

export const stageTopic: Topic<RecruitmentStage> = {
  id: 'recruitment_status',
  asks: 'how far did these applications get?',
  options: recruitmentStages.map((stage) => ({ value: stage, label: stageLabels[stage], means: stage })),
  isMeant: isSame,
};

export const campaignTopic: Topic<boolean> = {
  id: 'campaign',
  asks: 'an international campaign?',
  options: [
    { value: 'international', label: 'International recruitment', means: true },
    { value: 'not_international', label: 'Not international recruitment', means: false },
  ],
  isMeant: isSame,
};

export const caseTypeTopic: Topic<boolean> = {
  id: 'case_type',
  asks: 'a disciplinary case?',
  options: [
    { value: 'disciplinary', label: 'Disciplinary', means: true },
    { value: 'other', label: 'Another kind of case', means: false },
  ],
  isMeant: isSame,
};

export const caseStageTopic: Topic<boolean> = {
  id: 'case_stage',
  asks: 'a formal stage?',
  options: [
    { value: 'formal', label: 'Formal', means: true },
    { value: 'informal', label: 'Informal', means: false },
  ],
  isMeant: isSame,
};

export const learningStatusTopic: Topic<boolean> = {
  id: 'learning_status',
  asks: 'completed or attended?',
  options: [
    { value: 'done', label: 'Completed or attended', means: true },
    { value: 'not_done', label: 'Not completed or attended', means: false },
  ],
  isMeant: isSame,
};

const courseTopicOf = (id: string): Topic<CourseClass> => ({
  id,
  asks: 'mandatory or not?',
  options: [
    { value: 'mandatory', label: 'Mandatory', means: 'mandatory' },
    { value: 'non_mandatory', label: 'Non-mandatory training and CPD', means: 'non_mandatory' },
  ],
  isMeant: isSame,
});

export const courseTopic = courseTopicOf('course');
export const courseCategoryTopic = courseTopicOf('course_category');
export const votingTopic = yesNoTopic('voting', 'a voting member?');
export const executiveTopic = yesNoTopic('executive', 'an executive member?');

/** Figures of others: of the country, or of another organisation. */
export const scopeTopic: Topic<boolean> = {
  id: 'benchmark_scope',
  asks: 'national, or another organisation?',
  options: [
    { value: 'national', label: 'The whole country', means: true },
    { value: 'peer', label: 'Another organisation, or a group of them', means: false },
  ],
  isMeant: isSame,
};
