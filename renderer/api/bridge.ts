import type { Bridge } from '../../shared/ipc/bridge';

declare global {
  interface Window {
    /** Put on the page by the preload. Missing only when the page is opened outside the product. */
    readonly workbench: Bridge;
  }
}

export const bridge = (): Bridge => window.workbench;
