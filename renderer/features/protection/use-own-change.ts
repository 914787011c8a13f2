import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Channel } from '../../../shared/ipc/channels';
import type { Replies, Requests } from '../../../shared/ipc/contract';

/** As `useChange`, for pages that stand before the data: nothing is asked for again, which could take the page away too early. */
export const useOwnChange = <C extends Channel>(channel: C): UseMutationResult<Replies[C], unknown, Requests[C]> =>
  useMutation<Replies[C], unknown, Requests[C]>({ mutationFn: (request) => call(channel, request) });
