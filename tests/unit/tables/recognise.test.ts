import { describe, expect, test } from 'vitest';
import { recogniseExtracts } from '../../../shared/dataset/tables/recognise-extracts';
import { northmoor, northmoorFiles } from './northmoor-files';

const seen = async (name: string) =>
  recogniseExtracts(await northmoor(name)).map(({ kind, sheet, header }) => [kind.kind, sheet.name, header.row + 1]);

describe('which table a file holds', () => {
  test.each([
    [northmoorFiles.staff, [['staff_in_post', 'Staff in Post', 4]]],
    [northmoorFiles.recruitment, [['recruitment', 'recruitment-applicants-2024-25', 1]]],
    [northmoorFiles.cases, [['disciplinary', 'ER cases', 1]]],
    [northmoorFiles.learning, [['learning', 'learning-2024-25', 1]]],
    [northmoorFiles.survey, [['survey_results', 'WRES', 3]]],
    [northmoorFiles.board, [['board_members', 'Board', 1]]],
    [northmoorFiles.annualReturn, []],
  ])('%s', async (name, expected) => {
    expect(await seen(name)).toEqual(expected);
  });
});
