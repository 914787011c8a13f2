/** A published national figure of medical education. */
export interface TrainingBenchmark {
  readonly group: string;
  readonly percent: number;
}

/**
 * Pass rates of UK graduates in postgraduate examinations, by ethnic group, as published.
 * Source: domain notes on training (2025), which give no year and do not name the publication: both are unknown and are said to be.
 */
export const ukGraduateExamPass: readonly TrainingBenchmark[] = [
  { group: 'White', percent: 79 },
  { group: 'Mixed', percent: 74 },
  { group: 'Asian', percent: 68 },
  { group: 'Black', percent: 62 },
];
