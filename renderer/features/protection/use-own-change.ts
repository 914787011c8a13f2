import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Channel } from '../../../shared/ipc/channels';
import type { Replies, Requests } from '../../../shared/ipc/contract';
import type { ProtectionState } from '../../../shared/protection/protection-state.types';

/**
 * As `useChange`, for what carries passphrases and keys: they are forgotten with the part of the page they were typed in, and nothing is asked
 * for again, which could take a page away before it has shown its key.
 */
export const useOwnChange = <C extends Channel>(channel: C): UseMutationResult<Replies[C], unknown, Requests[C]> =>
  useMutation<Replies[C], unknown, Requests[C]>({ mutationFn: (request) => call(channel, request), gcTime: 0 });

/** Tells every part of the window how the data are protected now. */
export const useShowState = (): ((state: ProtectionState) => void) => {
  const client = useQueryClient();
  return (state) => {
    client.setQueryData(['protection.get', {}], state);
  };
};
