import { arcpDefinitions } from '../../../shared/reference/outcomes-arcp';
import { defaultTrainingWindow } from '../../../shared/reference/training-year';
import { useExperts, useReport, useTraining } from '../../api/queries';
import type { PublicFigures } from '../../../shared/narrative/template-baseline';
import type { IndicatorNumber, IndicatorView } from '../../../shared/reference/indicators';

export interface FigurePlace {
  readonly indicator: IndicatorNumber;
  readonly view: IndicatorView;
  readonly year: number;
}

/** The figures templates start from, of the public version; null until all have been looked up. What is not held is null in it. */
export const usePublicFigures = ({ indicator, view, year }: FigurePlace): PublicFigures | null => {
  const report = useReport(year, 'public');
  const experts = useExperts(year, 'public');
  const [definition] = arcpDefinitions;
  const training = useTraining({
    year,
    version: 'public',
    window: defaultTrainingWindow,
    definition,
    unit: 'outcomes',
  });
  if (report.isPending || experts.isPending || training.isPending) return null;
  const found = report.data?.report.indicators.find((one) => one.indicator === indicator && one.view === view);
  return { figure: found?.figure ?? null, experts: experts.data ?? null, training: training.data ?? null };
};
