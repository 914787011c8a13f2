import type { Answers, ParsedReturn } from '../../shared/dataset/import-types';

export interface ParsedFile {
  readonly hash: string;
  readonly size: number;
  readonly parsed: ParsedReturn;
}

export interface ParseJob {
  readonly path: string;
  readonly fileName: string;
  readonly currentYear: number;
  readonly answers: Answers;
}

export type ParsePhase = 'opening' | 'reading' | 'understanding';

export interface ParseProgress {
  readonly phase: ParsePhase;
  readonly done: number;
  readonly total: number;
}
