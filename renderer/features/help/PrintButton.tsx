import { call } from '../../api/call';

/** The same as Ctrl+P; the page is then without menu and links. */
export const PrintButton = () => (
  <button
    type="button"
    className="button-quiet no-print"
    onClick={() => {
      call('window.print', {}).catch(() => undefined);
    }}
  >
    Print this page
  </button>
);
