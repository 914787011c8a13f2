import { BrowserWindow } from 'electron';
import type { PrintPage } from '../exporting/print-page/print-page';
import { styleSheetName } from '../exporting/print-page/print-page';
import type { HeldPages } from '../security/held-pages';

/**
 * Prints a page to a tagged PDF with an outline, in a hidden window of its own: sandboxed, without scripts and without a bridge, on our own
 * scheme under the policy of every page.
 */
export const printToPdf = async (pages: HeldPages, page: PrintPage): Promise<Uint8Array> => {
  const held = pages.hold({ 'index.html': page.html, [styleSheetName]: page.css });
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
  try {
    await window.loadURL(held.url);
    return new Uint8Array(
      await window.webContents.printToPDF({
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: page.header,
        footerTemplate: page.footer,
      }),
    );
  } finally {
    window.destroy();
    held.letGo();
  }
};
