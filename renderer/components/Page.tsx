import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly lede?: ReactNode;
  readonly before?: ReactNode;
  /** Stands at the right of the heading. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** Changing page inside a window is silent to a screen reader; moving focus to the heading says where one is now. */
export const Page = ({ title, lede, before, tools, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Race Equality Workbench`;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <>
      {before}
      <div className="spread">
        <h1 ref={heading} tabIndex={-1} className="grow">
          {title}
        </h1>
        {tools}
      </div>
      {lede === undefined ? null : <p className="lede">{lede}</p>}
      {children}
    </>
  );
};
