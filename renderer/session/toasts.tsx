import { createContext, useCallback, useContext, useRef, useState } from 'react';
import type { ReactNode } from 'react';

export interface Toast {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

type Show = (toast: Toast) => void;

const ToastContext = createContext<Show | null>(null);

export const useToast = (): Show => {
  const show = useContext(ToastContext);
  if (show === null) throw new Error('No toasts around this component');
  return show;
};

/** A toast with something to press stays long enough to be reached with the keyboard. */
const stay = (toast: Toast): number => (toast.action === undefined ? 6_000 : 20_000);

interface Shown extends Toast {
  readonly id: number;
}

export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const nextId = useRef(0);
  const close = useCallback((id: number) => {
    setToasts((all) => all.filter((toast) => toast.id !== id));
  }, []);
  const show = useCallback<Show>(
    (toast) => {
      nextId.current += 1;
      const id = nextId.current;
      setToasts((all) => [...all.slice(-2), { ...toast, id }]);
      setTimeout(() => {
        close(id);
      }, stay(toast));
    },
    [close],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastRow
            key={toast.id}
            toast={toast}
            onClose={() => {
              close(toast.id);
            }}
          />
        ))}
      </div>
    </ToastContext>
  );
};

const ToastRow = ({ toast, onClose }: { readonly toast: Toast; readonly onClose: () => void }) => (
  <div className="toast">
    <span className="grow">{toast.text}</span>
    {toast.action === undefined ? null : (
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          toast.action?.run();
          onClose();
        }}
      >
        {toast.action.label}
      </button>
    )}
    <button type="button" className="button-quiet" onClick={onClose}>
      Close
    </button>
  </div>
);
