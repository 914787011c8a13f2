import { Button, ErrorSummary, Fieldset, TextInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { compareProportions } from '../../../shared/report/comparison/compare';
import { HelpLink } from '../../components/HelpLink';
import { Page } from '../../components/Page';
import { readSides } from './read-sides';
import { Result } from './Result';
import type { SubmitEvent } from 'react';
import type { Comparison } from '../../../shared/report/types/comparison.types';
import type { Side, SideErrors, SideField, SideText } from './read-sides';

interface SideProps {
  readonly side: SideText;
  readonly legend: string;
  readonly fields: readonly [SideField, SideField];
  readonly errors: SideErrors;
  readonly onChange: (side: SideText) => void;
}

const extras = (error: string | undefined) => (error === undefined ? {} : { error });

const SideFields = ({ side, legend, fields: [count, of], errors, onChange }: SideProps) => (
  <Fieldset>
    <Fieldset.Legend size="s">{legend}</Fieldset.Legend>
    <TextInput
      id={`${count}-name`}
      label="Name"
      autoComplete="off"
      value={side.name}
      onChange={(event) => {
        onChange({ ...side, name: event.target.value });
      }}
    />
    <TextInput
      id={count}
      label="How many"
      inputMode="numeric"
      autoComplete="off"
      width={10}
      value={side.count}
      {...extras(errors[count])}
      onChange={(event) => {
        onChange({ ...side, count: event.target.value });
      }}
    />
    <TextInput
      id={of}
      label="Out of"
      inputMode="numeric"
      autoComplete="off"
      width={10}
      value={side.of}
      {...extras(errors[of])}
      onChange={(event) => {
        onChange({ ...side, of: event.target.value });
      }}
    />
  </Fieldset>
);

const Problems = ({ errors }: { readonly errors: SideErrors }) => (
  <ErrorSummary>
    <ErrorSummary.Title>The numbers cannot be compared yet</ErrorSummary.Title>
    <ErrorSummary.List>
      {Object.entries(errors).map(([field, text]) => (
        <ErrorSummary.ListItem
          key={field}
          href={`#${field}`}
          onClick={(event) => {
            // The part after # is the page one is on, so following the link would leave it.
            event.preventDefault();
            document.getElementById(field)?.focus();
          }}
        >
          {text}
        </ErrorSummary.ListItem>
      ))}
    </ErrorSummary.List>
  </ErrorSummary>
);

interface Answer {
  readonly comparison: Comparison;
  readonly sides: readonly [Side, Side];
}

/** Four numbers from anywhere (a report, an e-mail) and what they support. Nothing is stored. */
export const QuickComparisonPage = () => {
  const [first, setFirst] = useState<SideText>({ name: 'White', count: '', of: '' });
  const [second, setSecond] = useState<SideText>({ name: 'BME', count: '', of: '' });
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<SideErrors>({});
  const [answer, setAnswer] = useState<Answer | null>(null);
  const compare = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readSides(first, second);
    setErrors(read.errors);
    setAttempt(attempt + 1);
    if (read.sides === null) setAnswer(null);
    else {
      const [a, b] = read.sides;
      setAnswer({ sides: read.sides, comparison: compareProportions(a, b, { first: a.name, second: b.name }) });
    }
  };
  return (
    <Page
      title="Quick comparison"
      lede="Type four numbers to see what they support. Nothing is stored."
      tools={<HelpLink page="quick-comparison" isInWords />}
    >
      {Object.keys(errors).length === 0 ? null : <Problems key={attempt} errors={errors} />}
      <div className="two-columns">
        <form noValidate onSubmit={compare}>
          <div className="pairs">
            <SideFields
              side={first}
              legend="First group"
              fields={['firstCount', 'firstOf']}
              errors={errors}
              onChange={setFirst}
            />
            <SideFields
              side={second}
              legend="Second group"
              fields={['secondCount', 'secondOf']}
              errors={errors}
              onChange={setSecond}
            />
          </div>
          <Button type="submit">Compare</Button>
        </form>
        <div>
          {answer === null ? (
            <p className="quiet">For example, 56 of 70 White applicants and 48 of 80 BME applicants.</p>
          ) : (
            <Result {...answer} />
          )}
        </div>
      </div>
    </Page>
  );
};
