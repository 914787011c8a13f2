import { Details } from 'nhsuk-react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** Read after the summary, where a page has several of them: "annual reviews". */
  readonly of?: string;
  readonly children: ReactNode;
}

/** Every row behind this figure: what is in it is asked for once it is opened. */
export const RowsDetails = ({ of, children }: Props) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Details
      className="rows-behind"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <Details.Summary>
        Every row behind this figure
        {of === undefined ? null : <span className="nhsuk-u-visually-hidden">: {of}</span>}
      </Details.Summary>
      <Details.Text>
        {isOpen ? (
          <>
            <p className="quiet narrow">
              Nobody is named or numbered here: a row says where it stands in which file, so that whoever keeps the file
              can look it up.
            </p>
            {children}
          </>
        ) : null}
      </Details.Text>
    </Details>
  );
};
