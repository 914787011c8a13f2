import type { PaperPreview } from '../paper/paper-preview.types';
import type { ExportReply, TemplateReply } from './replies';

/** What is answered about the board paper, its template and what leaves. */
export interface PaperReplies {
  'paper.preview': PaperPreview;
  'paper.save': { readonly year: number };
  'template.get': TemplateReply;
  'template.drop': { readonly name: null };
  /** Null: the window was closed without a choice. */
  'template.choose': { readonly name: string | null };
  'template.starter': ExportReply;
  'export.run': ExportReply;
  'export.folder': ExportReply;
}
