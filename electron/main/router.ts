import { channels } from '../../shared/ipc/channels';
import type { Channel } from '../../shared/ipc/channels';
import { requests } from '../../shared/ipc/contract';
import type { Replies, Requests } from '../../shared/ipc/contract';
import type { Result } from '../../shared/ipc/errors';
import { toWorkbenchError } from '../ipc/failure';
import type { Sender } from '../security/policy';

/** One handler a channel: a missing one does not compile. */
export type MainHandlers = { readonly [C in Channel]: (request: Requests[C]) => Promise<Result<Replies[C]>> };

/**
 * The choke point of the boundary: sender, then shape, then route. Whatever is thrown becomes a typed error.
 * Kept free of Electron so that every channel can be tested with bad payloads and foreign senders.
 */
export const route = async (
  channel: Channel,
  payload: unknown,
  sender: Sender,
  isAllowed: (sender: Sender) => boolean,
  handlers: MainHandlers,
  onFault: (error: unknown) => void = () => undefined,
): Promise<Result<unknown>> => {
  if (!isAllowed(sender)) {
    return {
      ok: false,
      error: { code: 'not_allowed', message: 'This request did not come from the app window and was refused.' },
    };
  }
  const parsed = requests[channel].safeParse(payload);
  if (!parsed.success) {
    return {
      ok: false,
      error: {
        code: 'bad_request',
        message: 'The app asked for something in a form it does not know. Nothing was changed.',
      },
    };
  }
  // The schema of this very channel has just accepted the payload.
  const handler = handlers[channel] as (request: unknown) => Promise<Result<unknown>>;
  try {
    return await handler(parsed.data);
  } catch (error) {
    onFault(error);
    return { ok: false, error: toWorkbenchError(error) };
  }
};

export const allChannels = channels;
