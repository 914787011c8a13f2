import { useLocation } from 'wouter';
import { helpPath } from '../../shared/help/help-ids';
import { helpOfScreen } from '../../shared/help/figure-pages';
import { call } from '../api/call';
import { useBridgeEvent } from '../api/use-event';
import { useRedo, useUndo } from '../session/use-undo';
import type { MenuCommand } from '../../shared/ipc/replies/window';

const pages: Readonly<Partial<Record<MenuCommand, string>>> = {
  import: '/import',
  overview: '/',
  'quick-comparison': '/quick-comparison',
  'board-paper': '/board-paper',
  actions: '/actions',
  protection: '/protection',
  'help-contents': '/help',
  about: '/about',
};

/** F1: the article about the page one is on; the front page of the help where there is none, and from an article. */
const helpPageOf = (path: string): string => {
  const page = helpOfScreen(path);
  return page === null ? '/help' : helpPath(page);
};

const isTyping = (): boolean => {
  const element = document.activeElement;
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && ['text', 'search', 'password'].includes(element.type);
};

/**
 * The menu of the window. Its Ctrl+Z and Ctrl+Y arrive here and not at the field, so in a field the field's own undo is asked for:
 * nobody expects a typing mistake to take back an import. `execCommand` is the only way a page can ask for it.
 */
export const useMenuCommands = (onFind: () => void): void => {
  const [path, go] = useLocation();
  const undo = useUndo();
  const redo = useRedo();
  useBridgeEvent('menu.command', ({ command }) => {
    const page = pages[command];
    if (page !== undefined) go(page);
    else if (command === 'help') go(helpPageOf(path));
    else if (command === 'find') onFind();
    else if (command === 'print') void call('window.print', {}).catch(() => undefined);
    else if (isTyping()) document.execCommand(command === 'redo' ? 'redo' : 'undo');
    else if (command === 'redo') redo();
    else undo();
  });
};
