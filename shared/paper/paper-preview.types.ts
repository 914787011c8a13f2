import type { PaperBlock } from './paper-block';
import type { PaperChoices } from './paper-choices';
import type { SectionId } from './paper-sections';

export interface PreviewSection {
  readonly id: SectionId | 'cover';
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

/** The paper as it would be exported now, with the choices it follows. */
export interface PaperPreview {
  readonly year: number;
  readonly choices: PaperChoices;
  readonly generatedSummary: string;
  /** The figures say something else than when the summary was edited. */
  readonly isSummaryOutdated: boolean;
  readonly sections: readonly PreviewSection[];
  /** The drawing of each chart by its key, as SVG. */
  readonly pictures: Readonly<Record<string, string>>;
}
