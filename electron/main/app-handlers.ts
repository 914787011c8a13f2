import type { Result } from '../../shared/ipc/errors';
import { WorkbenchFailure } from '../ipc/failure';
import { putOnClipboard } from './clipboard';
import type { MainHandlers } from './router';
import type { Notices } from './notices';
import type { Support } from './support';

export interface AppNeeds {
  readonly notices: Notices;
  readonly support: Support;
  readonly deleteEverything: () => Promise<void>;
}

type AppChannel = Extract<keyof MainHandlers, `app.${string}`>;

const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** What is asked about the app itself: what it is, what stopped, what to send to whoever helps, and its end. */
export const appHandlers = ({ notices, support, deleteEverything }: AppNeeds): Pick<MainHandlers, AppChannel> => ({
  'app.info': () => Promise.resolve(ok(support.info())),
  'app.notices': () => Promise.resolve(ok({ notices: notices.list() })),
  'app.dismiss': ({ noticeId }) => Promise.resolve(ok({ notices: notices.dismiss(noticeId) })),
  'app.licences': () => Promise.resolve(ok({ text: support.licences() })),
  'app.diagnostics': async () => ok({ text: await support.diagnostics() }),
  'app.copyDiagnostics': async () => {
    const text = support.lastDiagnostics();
    if (text === null)
      throw new WorkbenchFailure('not_found', 'There is nothing to copy yet. Nothing was copied. Open the page again.');
    await putOnClipboard({ text: text.replaceAll('\n', '\r\n') });
    return ok({ lines: text.split('\n').length });
  },
  'app.deleteEverything': async () => {
    await deleteEverything();
    return ok({ isDeleted: true });
  },
});
