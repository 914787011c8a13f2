import { recruitmentPath, recruitmentStages } from '../../../../shared/indicators/recruitment-stages';
import type { RecruitmentStages } from '../../../../shared/indicators/recruitment-stages';
import type { ReadableDb } from '../../connection';
import { countedRowsOf } from '../../kept-counts';
import { flagOf, numberOf } from '../../row';
import { toGroupCounts } from './group-counts';
import { rowsOfImport, twice } from './people';

/** Applications by group and place that reached each stage, and how many rows do not say so. */
const byStage = `
  SELECT ethnic_group, is_international, ${recruitmentStages.map((stage) => `sum(${stage}) AS ${stage}, sum(no_${stage}) AS no_${stage}`).join(', ')}
  FROM (
    SELECT ethnic_group, is_international, 1 AS applied, 0 AS no_applied, is_shortlisted AS shortlisted, 0 AS no_shortlisted,
      coalesce(is_interviewed, 0) AS interviewed, is_interviewed IS NULL AS no_interviewed,
      coalesce(is_offered, 0) AS offered, is_offered IS NULL AS no_offered, is_appointed AS appointed, 0 AS no_appointed
    FROM application WHERE ${rowsOfImport}
    UNION ALL
    SELECT ethnic_group, is_international, coalesce(applied, 0), applied IS NULL, shortlisted, 0,
      coalesce(interviewed, 0), interviewed IS NULL, coalesce(offered, 0), offered IS NULL, appointed, 0
    FROM application_count WHERE ${rowsOfImport}
  ) GROUP BY ethnic_group, is_international`;

/** The stages of recruitment that every row of an import tells; null where the file has none that follow one another. */
export const stagesOfExtract = (db: ReadableDb, importId: number): RecruitmentStages | null => {
  const rows = countedRowsOf(db, [importId], byStage, [...twice(importId), ...twice(importId)]);
  const at = (isAbroad: boolean, stage: string) =>
    toGroupCounts(
      rows.filter((row) => flagOf(row, 'is_international') === isAbroad),
      stage,
    );
  const told = recruitmentStages.filter((stage) => rows.every((row) => numberOf(row, `no_${stage}`) === 0));
  return recruitmentPath(told.map((stage) => ({ stage, home: at(false, stage), abroad: at(true, stage) })));
};
