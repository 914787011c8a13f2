import { cleanup, render } from '@testing-library/react';
import { afterEach } from 'vitest';
import { App } from '../../renderer/app/App';
import { createMockBridge } from './mock-bridge';
import type { MockBridge } from './mock-bridge';

// nhsuk-frontend starts its scripts only where the page says that it can; index.html does so for the real window.
document.body.className = 'js-enabled nhsuk-frontend-supported';
window.scrollTo = () => undefined;
// This document has no idle time, unlike the window: what is read ahead there is read when it is needed here.
window.requestIdleCallback = () => 0;
window.cancelIdleCallback = () => undefined;

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

/** Opens the whole window on a page, against a mock of the other side. */
export const openWindow = (path: string, bridge: MockBridge = createMockBridge()): MockBridge => {
  Object.defineProperty(window, 'workbench', { value: bridge, configurable: true });
  window.location.hash = path;
  render(<App />);
  return bridge;
};
