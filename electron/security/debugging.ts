/** The switches by which another program could get into the app and read what it shows. */
const debugSwitches = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'] as const;

export interface DebuggingFacts {
  readonly isPackaged: boolean;
  /** Whether Node's own debugger is open; a fuse of the package forbids it. */
  readonly isInspected: boolean;
}

/**
 * A fuse keeps Node's debugger out of the package, and no fuse keeps out that of the page: its switches are taken away before they are
 * read. Where Node's debugger is open the fuse is turned back, as in development and in the copy of the package that is tested.
 */
export const refuseDebugging = (
  { isPackaged, isInspected }: DebuggingFacts,
  removeSwitch: (name: string) => void,
): void => {
  if (!isPackaged || isInspected) return;
  for (const name of debugSwitches) removeSwitch(name);
};
