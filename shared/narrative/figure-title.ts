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
  /** In place of the day, where a figure is of a span: "Training years 2021 to 2025 together". */
  readonly span?: string | undefined;
  /** "the annual WRES return" */
  readonly source?: string | undefined;
}

/**
 * What the figure shows, with the part that it is narrowed to.
 * @example figureTitle({ what: 'Appointed from shortlisting, by site', filterLabel: 'Directorate: Surgery' })
 * // "Appointed from shortlisting, by site – Directorate: Surgery"
 */
export const figureTitle = ({ what, filterLabel }: Pick<TitledFigure, 'what' | 'filterLabel'>): string =>
  filterLabel === null ? what : `${what} \u2013 ${filterLabel}`;

/**
 * Whose figure, of when, for which reader, from what.
 * @example "Riverbank NHS Trust, 31 March 2025. Public version. Source: the annual WRES return"
 */
export const figureOrigin = ({
  organisation,
  year,
  version,
  span = `31 March ${String(year)}`,
  source,
}: Omit<TitledFigure, 'what' | 'filterLabel'>): string =>
  `${organisation}, ${span}. ${versionLabels[version]} version${source === undefined ? '' : `. Source: ${source}`}`;
