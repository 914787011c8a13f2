import { Button } from 'nhsuk-react-components';
import { useRef } from 'react';
import { useImport } from './import-context';
import { useFileDrop } from './use-file-drop';

/** Files can be dropped anywhere on the box. */
export const DropZone = () => {
  const { pick, drop } = useImport();
  const zone = useRef<HTMLElement>(null);
  const isOver = useFileDrop(zone, (files) => void drop(files));
  return (
    <section ref={zone} className={`drop-zone${isOver ? ' is-over' : ''}`} aria-label="Files to import">
      <p>
        <strong>Drop all your files here</strong>: annual returns, staff in post, recruitment, employee relations,
        learning, staff survey, board. Excel, OpenDocument or CSV.
      </p>
      <Button
        type="button"
        onClick={() => {
          void pick();
        }}
      >
        Choose files
      </Button>
      <p className="quiet flush">
        Files are only read. Nothing is stored until you have seen what was understood and said yes.
      </p>
    </section>
  );
};
