import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { bridge } from '../../api/bridge';
import { call, unwrapped, WorkbenchFailure } from '../../api/call';
import { inOrder, reviewed, shownAnew, wanted } from './import-state';
import { takeWaitingFiles } from './waiting-files';
import type { ReactNode } from 'react';
import type { TableChoice } from '../../../shared/dataset/table-choice';
import type { FileToken } from '../../../shared/ipc/replies/imports';
import type { ImportState, ReviewedFile } from './import-state';

export interface ImportControls {
  readonly state: ImportState;
  readonly pick: () => Promise<void>;
  readonly drop: (files: readonly File[]) => Promise<void>;
  /** The files that are being looked at. */
  readonly tokens: readonly string[];
  /** Reads files that were chosen before. */
  readonly readTokens: (tokens: readonly string[]) => Promise<void>;
  readonly change: (previewId: string, part: Partial<ReviewedFile>) => void;
  readonly answer: (previewId: string, answers: Readonly<Record<string, string>>) => Promise<void>;
  /** Says what a file is, where its table stands, or what a column holds. */
  readonly choose: (previewId: string, choice: TableChoice) => Promise<void>;
  readonly store: () => Promise<void>;
  readonly cancel: () => void;
  readonly startAgain: () => void;
}

const ImportContext = createContext<ImportControls | null>(null);

export const useImport = (): ImportControls => {
  const controls = useContext(ImportContext);
  if (controls === null) throw new Error('No import around this component');
  return controls;
};

const start: ImportState = { step: 'choosing', failure: null };
type Chosen = Pick<FileToken, 'token'>;
const isCancelled = (error: unknown): boolean => error instanceof WorkbenchFailure && error.code === 'cancelled';

const isHeldByNow = (error: unknown): boolean => error instanceof WorkbenchFailure && error.code === 'already_imported';

/** What was to be stored, as it is said of it now. A file that cannot be read any more stays as it was shown. */
const readWanted = (files: readonly ReviewedFile[]): Promise<readonly ReviewedFile[]> => {
  const asked = wanted(files);
  return Promise.all(
    files.map(async (file) => {
      if (!asked.includes(file)) return file;
      const { previewId } = file.preview;
      const again = call('import.answer', { previewId, answers: { ...file.answers }, choice: null });
      return again.then((preview) => shownAnew(file, preview)).catch(() => file);
    }),
  );
};

/** Files that were let wait while one went on with another organisation are read as soon as its pages stand. */
const useWaitingFiles = (read: ImportControls['readTokens']): void => {
  const readWaiting = useEffectEvent(() => {
    const waiting = takeWaitingFiles();
    if (waiting.length > 0) void read(waiting);
  });
  useEffect(() => {
    readWaiting();
  }, []);
};

/**
 * The import under way. It lives above the pages, so that answers given are still there after a look at another page.
 * Nothing is stored before `store`.
 */
export const ImportProvider = ({ children }: { readonly children: ReactNode }) => {
  const client = useQueryClient();
  const [state, setState] = useState<ImportState>(start);
  const [tokens, setTokens] = useState<readonly string[]>([]);
  const jobs = useRef(0);
  const readings = useRef(0);
  const controls = useMemo<ImportControls>(() => {
    const nextJob = (): string => {
      jobs.current += 1;
      return `import-${String(Date.now())}-${String(jobs.current)}`;
    };
    const files = 'files' in state ? state.files : [];
    const review = (next: readonly ReviewedFile[], failure: unknown = null): void => {
      setState({ step: 'reviewing', files: next, failure });
    };

    const read = async (ask: () => Promise<{ readonly files: readonly Chosen[] }>): Promise<void> => {
      try {
        const given = (await ask()).files.map((file) => file.token);
        if (given.length === 0) return;
        setTokens(given);
        const jobId = nextJob();
        setState({ step: 'reading', jobId });
        const { files: previews } = await call('import.preview', { jobId, tokens: given });
        review(inOrder(previews).map(reviewed));
      } catch (failure) {
        setState({ step: 'choosing', failure: isCancelled(failure) ? null : failure });
      }
    };

    const change = (previewId: string, part: Partial<ReviewedFile>): void => {
      setState((now) =>
        'files' in now ? { step: 'reviewing', failure: null, files: withFile(now.files, previewId, part) } : now,
      );
    };

    const changeIf = (previewId: string, reading: number, part: Partial<ReviewedFile>): void => {
      setState((now) =>
        'files' in now && now.files.some((file) => file.preview.previewId === previewId && file.reading === reading)
          ? { step: 'reviewing', failure: null, files: withFile(now.files, previewId, part) }
          : now,
      );
    };

    const readAgain = async (
      previewId: string,
      answers: Readonly<Record<string, string>>,
      choice: TableChoice | null,
    ): Promise<void> => {
      readings.current += 1;
      const reading = readings.current;
      change(previewId, { answers, reading });
      try {
        const preview = await call('import.answer', { previewId, answers: { ...answers }, choice: asRequest(choice) });
        // A later answer is being read already: only its reply counts.
        changeIf(previewId, reading, { preview, reading: null });
      } catch (failure) {
        changeIf(previewId, reading, { reading: null });
        setState((now) => ('files' in now ? { ...now, step: 'reviewing', failure } : now));
      }
    };

    return {
      state,
      pick: () => read(() => call('files.pick', {})),
      tokens,
      readTokens: (given) => read(() => Promise.resolve({ files: given.map((token) => ({ token })) })),
      drop: (dropped) => read(async () => unwrapped(await bridge().registerDropped(dropped))),
      change,
      answer: (previewId, answers) => readAgain(previewId, answers, null),
      choose: (previewId, choice) => {
        const answers = files.find((file) => file.preview.previewId === previewId)?.answers ?? {};
        return readAgain(previewId, answers, choice);
      },
      store: async () => {
        const jobId = nextJob();
        setState({ step: 'storing', jobId, files });
        try {
          const imports = wanted(files).map(({ preview, answers, sameYear }) => ({
            previewId: preview.previewId,
            answers: { ...answers },
            sameYear: sameYear ?? ('ask' as const),
          }));
          const done = await call('import.commit', { jobId, imports });
          await client.invalidateQueries();
          setState({ step: 'done', imports: done.imports });
        } catch (failure) {
          if (isHeldByNow(failure)) await client.invalidateQueries();
          review(isHeldByNow(failure) ? await readWanted(files) : files, isCancelled(failure) ? null : failure);
        }
      },
      cancel: () => {
        if ('jobId' in state) void call('import.cancel', { jobId: state.jobId }).catch(() => undefined);
      },
      startAgain: () => {
        const previewIds = files.map((file) => file.preview.previewId);
        if (previewIds.length > 0) void call('import.discard', { previewIds }).catch(() => undefined);
        setState(start);
      },
    };
  }, [state, tokens, client]);
  useWaitingFiles(controls.readTokens);
  return <ImportContext value={controls}>{children}</ImportContext>;
};

const asRequest = (choice: TableChoice | null) =>
  choice === null ? null : { ...choice, columns: { ...choice.columns } };

const withFile = (
  files: readonly ReviewedFile[],
  previewId: string,
  part: Partial<ReviewedFile>,
): readonly ReviewedFile[] => files.map((file) => (file.preview.previewId === previewId ? { ...file, ...part } : file));
