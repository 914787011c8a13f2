import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerOpenDialog, placesIn } from '../../build/setup/fresh-app.mjs';
import { passTheGate } from '../../build/setup/first-start.mjs';
import { launchApp } from '../../build/setup/launch-app.mjs';
import { drivenPackage, packagedProgram } from '../../build/setup/packaged.mjs';
import { builtProgram } from '../../build/setup/runtime.mjs';

export { answerOpenDialog };

export const fixture = (...parts: readonly string[]): string =>
  path.join(import.meta.dirname, '..', 'fixtures', ...parts);

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  readonly folder: string;
  /** Messages of the page's console that are warnings or errors, and page errors. Must stay empty. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

interface LaunchOptions {
  readonly folder?: string;
  readonly width?: number;
  readonly height?: number;
  /** Stays on the page that asks for the passphrase. */
  readonly isLeftLocked?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the real app on a fresh (or given) folder. */
export const launch = async (options: LaunchOptions = {}): Promise<RunningApp> => {
  const folder = options.folder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-journey-'));
  const dataFolder = path.join(folder, 'data');
  const environment = { ...stringEnvironment(), LANG: 'en_GB.UTF-8', ...options.environment };
  const app = await launchApp(placesIn(folder), environment, programUnderTest());
  const page = await app.firstWindow();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await setSize(app, options.width ?? 1366, options.height ?? 768);
  if (options.isLeftLocked !== true) await passTheGate(page);
  await page.waitForSelector('h1');
  return { app, page, dataFolder, folder, complaints, close: () => app.close() };
};

/** The same journeys run in the build and in the package (build/config/playwright.config.ts). */
export const programUnderTest = () =>
  test.info().project.name === 'packaged' ? packagedProgram(drivenPackage()) : builtProgram();

export const stringEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

const setSize = async (app: ElectronApplication, width: number, height: number): Promise<void> => {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
};

/** The next save dialog answers with this path; null closes it. */
export const answerSaveDialog = async ({ app }: RunningApp, file: string | null): Promise<void> => {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);
};

/** A real drop of real files, through the browser's own drag machinery. */
export const dropFiles = async ({ page }: RunningApp, selector: string, files: readonly string[]): Promise<void> => {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`nothing to drop on: ${selector}`);
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
};

/** Goes to a page by the links at the top. */
export const goTo = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

/** The choices side by side are radio buttons under their words. */
export const choose = (page: Page, name: string): Promise<void> =>
  page
    .locator('.seg label')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .first()
    .click();

/** The rows behind a figure, opened; `of` is read after its words where a page has several. */
export const openRows = async (page: Page, of: string): Promise<Locator> => {
  const details = page.locator('.rows-behind').filter({ hasText: `Every row behind this figure: ${of}` });
  await details.locator('summary').click();
  return details;
};

export const headingOf = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name });

/** From the welcome page to the overview of the example trust. */
export const openExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Try the example trust' }).click();
  await expect(headingOf(page, /How equal/)).toBeVisible({ timeout: 30_000 });
};

/** As large as a person who sees little sets it: 200 %. */
export const zoomIn = async ({ app, page }: RunningApp): Promise<void> => {
  const width = await page.evaluate(() => window.innerWidth);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2);
  });
  await page.waitForFunction((before) => window.innerWidth < before * 0.6, width);
};

/** Goes to a page where the links may be behind the button of the menu, and may just be moving there. */
export const goToZoomed = async (page: Page, name: string): Promise<void> => {
  const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
  await expect(async () => {
    if (!(await link.isVisible())) await page.getByRole('button', { name: 'Menu' }).click({ timeout: 2000 });
    await link.click({ timeout: 2000 });
  }).toPass();
};

/** No accessibility fault on the page as it stands; no rule is switched off. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' | ')
          .slice(0, 400)}`,
    ),
  ).toEqual([]);
};

/** The page does not scroll sideways as a whole. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
};

/** What lies on the clipboard; the Electron of the tests may be older than the pinned one, whose types these are. */
export const clipboardKinds = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(async ({ clipboard }) => {
    const earlier = clipboard as unknown as { readonly availableFormats?: () => readonly string[] };
    if (earlier.availableFormats !== undefined) return earlier.availableFormats();
    return (await clipboard.read()).flatMap((item) => item.types);
  });

export const clipboardText = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());
