import { useScrollPlace } from './use-scroll-place';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** Lines of text as they are, in a box that scrolls by itself. */
export const TextRegion = ({ label, text }: Props) => {
  const region = useScrollPlace('down', text);
  return (
    <div ref={region} className="text-region" role="region" aria-label={label}>
      <pre>{text}</pre>
    </div>
  );
};
