import type { IndicatorNumber } from '../reference/indicators';
import type { SectionId } from './paper-sections';

/** What of a paper and its house template does not fit together. Nothing here stops an export; all of it is said before and after. */
export type TemplateProblem =
  /** A placeholder that the workbench does not know stays as it is typed. */
  | { readonly kind: 'unknown'; readonly name: string }
  /** Words stand beside a placeholder that needs a paragraph of its own: it stays as it is typed. */
  | { readonly kind: 'not_alone'; readonly name: string }
  /** Tables and pictures have no room in a table's cell or a text box. */
  | { readonly kind: 'too_narrow'; readonly name: string }
  /** Only words can stand in headers, footers and notes. */
  | { readonly kind: 'edge'; readonly name: string }
  /** Chosen for this paper, and the template has no place for it. */
  | { readonly kind: 'no_place'; readonly section: SectionId }
  | { readonly kind: 'no_place_for_indicators'; readonly indicators: readonly IndicatorNumber[] }
  /** In the template and not chosen for this paper: a line there says so. */
  | { readonly kind: 'not_chosen'; readonly section: SectionId }
  /** A paper never goes without its list of what is hidden: it is put at the end. */
  | { readonly kind: 'hidden_at_the_end' }
  /** A paper never goes without its version: it is put at the top. */
  | { readonly kind: 'version_at_the_top' }
  /** A built-in style of Word that the template does not have; one in its fonts is put in. */
  | { readonly kind: 'no_style'; readonly style: string };
