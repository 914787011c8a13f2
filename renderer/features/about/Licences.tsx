import { useState } from 'react';
import { useLicences } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { TextRegion } from '../../components/TextRegion';
import { Waiting } from '../../components/Waiting';

const Text = () => {
  const { data, error } = useLicences(true);
  if (error !== null) return <ErrorNotice error={error} />;
  if (data === undefined) return <Waiting what="Reading the licences" />;
  if (data.text === null) return <p className="quiet">This build has no list of licences beside it.</p>;
  return <TextRegion label="Licences of others" text={data.text} />;
};

/** The list is long, so it is read only where somebody asks. */
export const Licences = () => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section>
      <h2>Licences</h2>
      <p>The workbench is under the MIT licence. It is built with works of others, each under its own.</p>
      <button
        type="button"
        className="button-quiet"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {isOpen ? 'Hide' : 'Show'} the licences of others
      </button>
      {isOpen ? <Text /> : null}
    </section>
  );
};
