import { useEffect, useState } from 'react';

interface Props {
  readonly what: string;
}

/** Says that something is on its way, but only after a moment: most answers are faster than a flicker. */
export const Waiting = ({ what }: Props) => {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLong(true);
    }, 300);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <p className="lede waiting" role="status">
      {isLong ? `${what}…` : ''}
    </p>
  );
};
