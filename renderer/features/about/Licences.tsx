import { useState } from 'react';
import { useLicences } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { OpenButton } from '../../components/OpenButton';
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
      <OpenButton isOpen={isOpen} onOpen={setIsOpen}>
        {isOpen ? 'Hide' : 'Show'} the licences of others
      </OpenButton>
      {isOpen ? <Text /> : null}
    </section>
  );
};
