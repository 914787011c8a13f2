import { useState } from 'react';
import { fillForm, filledBy } from '../../../shared/actions/fill-template';
import { templatesFor } from '../../../shared/actions/templates';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import type { ActionDraft } from '../../../shared/actions/action';
import type { Filled } from '../../../shared/actions/fill-template';
import type { MeasureRef } from '../../../shared/measures/measure-ref';
import type { ActionFormText } from './action-form';

interface Props {
  readonly measure: MeasureRef;
  readonly form: ActionFormText;
  readonly started: ActionDraft;
  /** The template a link asked for; '' for none. */
  readonly wanted: string;
  readonly onFill: (filled: Filled) => void;
}

/** Fills the form with words to change. What a person has typed stays. Nothing where there is no template about the figure. */
export const TemplatePicker = ({ measure, form, started, wanted, onFill }: Props) => {
  const templates = templatesFor(measure);
  const [chosen, setChosen] = useState(templates.some(({ id }) => id === wanted) ? wanted : '');
  if (templates.length === 0) return null;
  const fillWith = (id: string): void => {
    setChosen(id);
    const template = templates.find((one) => one.id === id);
    if (template !== undefined) onFill(fillForm(form, filledBy(template), [started, ...templates.map(filledBy)]));
  };
  return (
    <section className="banner is-plain" aria-labelledby="template-heading">
      <h2 id="template-heading" className="flush">
        Start from a template
      </h2>
      <p>
        Plain words to change as you need, not a promise that it works. What you have typed stays. The baseline is the
        figure above.
      </p>
      <ChoiceSelect
        label="Template"
        value={chosen}
        empty="None"
        options={templates.map(({ id, title }) => ({ value: id, label: title }))}
        onChoose={fillWith}
      />
      {chosen !== '' && chosen === wanted ? (
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          onClick={() => {
            fillWith(wanted);
          }}
        >
          Fill in this template
        </button>
      ) : null}
    </section>
  );
};
