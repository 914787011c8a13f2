import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/replies/window';

type Send = (command: MenuCommand) => void;

const item = (label: string, command: MenuCommand, send: Send, accelerator?: string): MenuItemConstructorOptions => ({
  label,
  ...(accelerator === undefined ? {} : { accelerator }),
  click: () => {
    send(command);
  },
});

const fileMenu = (send: Send, lock: () => void): MenuItemConstructorOptions => ({
  label: '&File',
  submenu: [
    item('&Import files…', 'import', send, 'CmdOrCtrl+O'),
    item('Make &board paper…', 'board-paper', send, 'CmdOrCtrl+B'),
    item('&Print…', 'print', send, 'CmdOrCtrl+P'),
    { type: 'separator' },
    { label: '&Lock now', accelerator: 'CmdOrCtrl+L', click: lock },
    { role: 'quit' },
  ],
});

/** Ctrl+Z and Ctrl+Y are about typing while a field has the focus; anywhere else about the last change to data or plan. */
const editMenu = (send: Send): MenuItemConstructorOptions => ({
  label: '&Edit',
  submenu: [
    item('&Undo', 'undo', send, 'CmdOrCtrl+Z'),
    item('&Redo', 'redo', send, 'CmdOrCtrl+Y'),
    { ...item('Redo', 'redo', send, 'CmdOrCtrl+Shift+Z'), visible: false, acceleratorWorksWhenHidden: true },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    { type: 'separator' },
    item('&Find', 'find', send, 'CmdOrCtrl+F'),
  ],
});

const goMenu = (send: Send): MenuItemConstructorOptions => ({
  label: '&Go',
  submenu: [
    item('&Overview', 'overview', send, 'CmdOrCtrl+1'),
    item('&Action plan', 'actions', send, 'CmdOrCtrl+2'),
    item('&Quick comparison', 'quick-comparison', send, 'CmdOrCtrl+3'),
  ],
});

const helpMenu = (send: Send): MenuItemConstructorOptions => ({
  label: '&Help',
  submenu: [
    item('&Help for this page', 'help', send, 'F1'),
    item('&All help', 'help-contents', send),
    { type: 'separator' },
    item('A&bout', 'about', send),
  ],
});

const viewMenu: MenuItemConstructorOptions = {
  label: '&View',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ],
};

export const setMenu = (send: Send, lock: () => void): void => {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([fileMenu(send, lock), editMenu(send), viewMenu, goMenu(send), helpMenu(send)]),
  );
};
