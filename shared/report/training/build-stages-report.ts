import { trainingStages } from '../../dataset/row-types/training-rows';
import type { DisclosedFigure } from '../../disclosure/figures/disclose-training';
import { applicationFunnel } from '../../indicators/training/application-funnel';
import type { FunnelStage } from '../../indicators/training/application-funnel';
import { figurePlaces } from '../../indicators/training/training-figures';
import type { FigurePlace } from '../../indicators/training/training-figures';
import { funnelSentence, stageLabel, stageTag, stagesNote } from '../../narrative/training/training-stage-words';
import type { EthnicGroup } from '../../reference/groups';
import type { StagesReport } from '../types/training-report.types';

type StageName = Parameters<typeof stageLabel>[0];

/** The path of one place of qualification, from the figures that may be shown. */
const pathOf = (figures: readonly DisclosedFigure[], names: readonly StageName[], pmq: FigurePlace): StagesReport => {
  const find = (stage: StageName, group: EthnicGroup): number | null => {
    const measure = stage === 'applied' ? figures[0]?.measure : (`application_${stage}` as const);
    const found = figures.find((each) => each.measure === measure && each.group === group && each.pmq === pmq);
    return (stage === 'applied' ? found?.of : found?.count) ?? null;
  };
  const stages = names.map((name): FunnelStage => ({ white: find(name, 'white'), bme: find(name, 'bme') }));
  const funnel = applicationFunnel(stages);
  const isLonglistApart = names.includes('longlisted');
  return {
    pmq,
    stages: names.map((name, at) => ({
      stage: name,
      label: stageLabel(name, isLonglistApart),
      white: stages[at]?.white ?? null,
      bme: stages[at]?.bme ?? null,
      step: at === 0 ? undefined : (funnel.steps[at - 1] ?? null),
      tag: at === 0 ? '' : stageTag(funnel.steps[at - 1] ?? null),
    })),
    overall: funnel.overall,
    overallTag: stageTag(funnel.overall),
    sentence: funnelSentence(funnel),
    note: stagesNote(isLonglistApart),
  };
};

/** Applications as a funnel, all places first; places without an application are left out. Empty where no file has a stage. */
export const buildStagesReport = (figures: readonly DisclosedFigure[]): readonly StagesReport[] => {
  const own = figures.filter(({ measure }) => measure.startsWith('application'));
  const names = trainingStages.filter((stage) => own.some(({ measure }) => measure === `application_${stage}`));
  if (names.length === 0) return [];
  const isHeld = (pmq: FigurePlace): boolean =>
    own.some((each) => each.pmq === pmq && each.group !== 'unknown' && each.of !== 0);
  return figurePlaces.filter(isHeld).map((pmq) => pathOf(own, ['applied', ...names], pmq));
};
