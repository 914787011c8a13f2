import { setImmediate } from 'node:timers/promises';

const large = 1024 * 1024;
const nudge = 160 * 1024 * 1024;

/**
 * The collector hears of a large piece of memory that is asked for, and looks for what else the reader has left behind. Nothing is ever
 * written there, so it costs nothing. Without it an import of 100,000 rows takes 20 MB more.
 */
const nudgeCollector = (): number => {
  try {
    // The length is asked for, lest the bundler take the line for one without effect.
    return new ArrayBuffer(nudge).byteLength;
  } catch {
    // No room to ask for: the collector has its reasons to look already.
    return 0;
  }
};

/**
 * Frees a large buffer now: left to the collector, the unpacked workbook often lies in memory until the import is over. Given away to a
 * channel that is closed, it is nobody's; nothing may use it afterwards.
 */
export const letGo = async (buffer: Uint8Array<ArrayBuffer>): Promise<void> => {
  // Small ones share their memory with others.
  if (buffer.length < large || buffer.byteLength !== buffer.buffer.byteLength) return;
  nudgeCollector();
  const { port1 } = new MessageChannel();
  port1.postMessage(null, [buffer.buffer]);
  port1.close();
  // The channel closes between two turns.
  await setImmediate();
};
