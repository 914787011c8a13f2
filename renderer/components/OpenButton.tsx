import type { ReactNode } from 'react';

interface Props {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Opens and closes what stands below it, where that is made only once somebody asks for it. */
export const OpenButton = ({ isOpen, onOpen, children }: Props) => (
  <button
    type="button"
    className="button-quiet"
    aria-expanded={isOpen}
    onClick={() => {
      onOpen(!isOpen);
    }}
  >
    {children}
  </button>
);
