import { cutHeadings } from '../breakdown/cut-headings';
import { listWords } from '../group-words';
import { paperPartTitles, requestsTitle } from './paper-words';
import { cutIndicators, cuts } from '../../reference/cuts';
import { indicatorDefinitions, indicatorNumbers } from '../../reference/indicators';
import { cutPart, indicatorPart } from '../../releases/paper-parts';
import type { PaperPart } from '../../releases/paper-parts';

const labels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    indicatorNumbers.map((indicator) => [
      indicatorPart(indicator),
      `Indicator ${String(indicator)}: ${indicatorDefinitions[indicator].title}`,
    ]),
  ),
  ...Object.fromEntries(
    cutIndicators.flatMap((indicator) =>
      cuts.map((cut) => [cutPart(indicator, cut), `Indicator ${String(indicator)} ${cutHeadings[cut].by}`]),
    ),
  ),
  bands: 'Indicator 1 by pay band and grade',
  progression: paperPartTitles.progression,
  training: `${paperPartTitles.training}, with ${requestsTitle.toLowerCase()}`,
  experts: `${paperPartTitles.experts}, with journeys`,
};

/** @example paperPartLabel('where-1-site') // "Indicator 1 by site" */
export const paperPartLabel = (part: PaperPart): string => labels[part] ?? part;

/** Stands in the appendix and in the ledger's place, so that nobody takes what is left out for what is not held. */
export const leftOutReason = 'Left out of this export to protect small numbers, since earlier papers are out already.';

export const leftOutWarning = (names: readonly string[]): string =>
  `Left out: ${listWords(names)}. The appendix says so. Words you typed yourself are printed as they are: check that they do not give those figures.`;

/** Offered where a release is refused: what the workbench can do about it now. */
export const leaveOutOffer = (names: readonly string[]): string =>
  `The workbench can do this now, and what is left then may leave: leave out ${listWords(names)}.`;

export const noLeaveOutOffer =
  'No part that could be left out would make it safe: the figures that every paper holds are concerned.';
