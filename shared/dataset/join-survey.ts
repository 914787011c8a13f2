import type { SurveyCounts } from '../indicators/counts';

/** Half a unit of the last decimal that survey percentages are published with. */
const tolerance = 0.05 + 1e-9;

const agree = (a: number | null, b: number | null): boolean => a !== null && b !== null && Math.abs(a - b) <= tolerance;

/**
 * The annual return gives survey percentages without the number of responses. Where the staff survey file holds the same percentages,
 * its responses are joined to them, so that there is an interval; where the two disagree they stay apart.
 * @example 26.8 % and 30.4 % in both files, 1,890 and 702 responses in the survey file: the return's figure gets those responses
 */
export const joinResponses = (ofReturn: SurveyCounts, ofSurveyFile: SurveyCounts | undefined): SurveyCounts => {
  if (ofReturn.responses !== null || ofSurveyFile === undefined) return ofReturn;
  const isSame =
    agree(ofReturn.percent.white, ofSurveyFile.percent.white) && agree(ofReturn.percent.bme, ofSurveyFile.percent.bme);
  return isSame ? { ...ofReturn, responses: ofSurveyFile.responses } : ofReturn;
};
