import { versionLabels } from './version-words';
import type { Version } from '../reference/settings';

/** Everything a copied picture or table must say about itself, since it leaves the page that says it. */
export interface TitledFigure {
  /** "Appointed from shortlisting, by directorate" */
  readonly what: string;
  readonly organisation: string;
  readonly year: number;
  readonly version: Version;
  /** "Directorate: Surgery"; null where everybody is counted. */
  readonly filterLabel: string | null;
}

/**
 * What the figure shows, with the part that it is narrowed to.
 * @example figureTitle({ what: 'Appointed from shortlisting, by site', filterLabel: 'Directorate: Surgery' })
 * // "Appointed from shortlisting, by site – Directorate: Surgery"
 */
export const figureTitle = ({ what, filterLabel }: Pick<TitledFigure, 'what' | 'filterLabel'>): string =>
  filterLabel === null ? what : `${what} \u2013 ${filterLabel}`;

/** Whose figure, of when, for which reader: "Riverbank NHS Trust, 31 March 2025. Public version". */
export const figureOrigin = ({ organisation, year, version }: TitledFigure): string =>
  `${organisation}, 31 March ${String(year)}. ${versionLabels[version]} version`;
