import { educations } from '../../../shared/indicators/journeys/journey-records';
import { educationLabels } from '../../../shared/narrative/journeys/journey-labels';
import type { JourneysReport } from '../../../shared/report/types/journeys-report.types';
import { estimateColumn, groupColumn, numberColumn, tagColumn, wordsColumn } from './columns';
import { count, estimate, group, nothing, tag, words } from './entries';
import type { PageTable } from './page-table';

/** How many joiners there are, by where they were educated. */
export const joinersTable = ({ groups }: JourneysReport): PageTable => ({
  title: 'Joiners, by where they were educated',
  columns: [wordsColumn('Joiners', 70), numberColumn('People', 30)],
  rows: groups.map(({ label, joiners }) => [words(label), count(joiners)]),
});

/** The curves as numbers: who had moved up by each year, of those still followed. */
export const promotionTable = ({ groups }: JourneysReport): PageTable => ({
  title: 'Moved to a higher band, by years since first seen',
  columns: [
    wordsColumn('Joiners', 30),
    numberColumn('Years since first seen', 16),
    numberColumn('Still followed', 14),
    numberColumn('Moved up at this snapshot', 16),
    estimateColumn('Moved up so far', 24),
  ],
  rows: groups.flatMap(({ label, steps }) =>
    steps.map(({ time, atRisk, events, percent, lower, upper }) => [
      words(label),
      count({ count: time, isHidden: false }),
      count({ count: atRisk, isHidden: false }),
      count({ count: events, isHidden: false }),
      estimate('percent', { value: percent, lower, upper }),
    ]),
  ),
});

/** Formal process, learning and leaving within two years. */
export const firstTwoYearsTable = ({ shares }: JourneysReport): PageTable => ({
  title: 'In the first two years',
  columns: [
    wordsColumn('Within two years', 19),
    // The longest word decides: "Internationally" in bold.
    ...educations.map((education) => groupColumn(educationLabels[education], education === 'international' ? 19 : 14)),
    estimateColumn('Gap, points', 17),
    estimateColumn('Ratio', 14),
    estimateColumn('Like for like', 15),
    tagColumn(21),
  ],
  rows: shares
    .filter(({ cohorts }) => cohorts.length > 0)
    .map(({ title, groups, comparison, alike, tag: text }) => [
      words(title),
      ...educations.map((education) => group(groups[education])),
      estimate('points', comparison?.gap ?? null),
      estimate('ratio', comparison?.ratio ?? null),
      alike === null ? nothing(3) : estimate('ratio', alike.ratio),
      tag(text, comparison),
    ]),
});

/** Every table of the Journeys page; none where there is nobody to follow. */
export const journeyTables = (report: JourneysReport): readonly PageTable[] =>
  report.missing === null
    ? [joinersTable(report), promotionTable(report), firstTwoYearsTable(report)].filter(({ rows }) => rows.length > 0)
    : [];
