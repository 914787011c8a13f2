import { setImmediate } from 'node:timers/promises';

/**
 * Frees a large buffer now: left to the collector, the unpacked workbook often lies in memory until the import is over. Given away to a
 * channel that is closed, it is nobody's; nothing may use it afterwards.
 */
export const letGo = async (buffer: Buffer<ArrayBuffer>): Promise<void> => {
  const { port1 } = new MessageChannel();
  port1.postMessage(null, [buffer.buffer]);
  port1.close();
  // The channel closes between two turns.
  await setImmediate();
};
