import { useEffect, useEffectEvent } from 'react';
import { bridge } from './bridge';
import type { EventChannel } from '../../shared/ipc/channels';
import type { Events } from '../../shared/ipc/contract';

/** Listens to a message from the other side while the component is on the page. */
export const useBridgeEvent = <E extends EventChannel>(channel: E, listener: (event: Events[E]) => void): void => {
  const onEvent = useEffectEvent(listener);
  useEffect(() => bridge().on(channel, (event) => onEvent(event)), [channel]);
};
