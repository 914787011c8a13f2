import { useState } from 'react';
import { fillForm, filledBy } from '../../../shared/actions/fill-template';
import { templatesFor } from '../../../shared/actions/templates';
import { templateBaseline } from '../../../shared/narrative/template-baseline';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { usePublicFigures } from './use-public-figures';
import type { ActionDraft } from '../../../shared/actions/action';
import type { Filled } from '../../../shared/actions/fill-template';
import type { FigurePlace } from './use-public-figures';
import type { ActionFormText } from './action-form';

interface Props {
  readonly place: FigurePlace;
  readonly form: ActionFormText;
  readonly started: ActionDraft;
  /** The template a link asked for; '' for none. */
  readonly wanted: string;
  readonly onFill: (filled: Filled) => void;
}

/** Fills the form with words to change. What a person has typed stays. */
export const TemplatePicker = ({ place, form, started, wanted, onFill }: Props) => {
  const figures = usePublicFigures(place);
  const templates = templatesFor(place.indicator);
  const [chosen, setChosen] = useState(wanted);
  const fillWith = (id: string): void => {
    setChosen(id);
    const template = templates.find((one) => one.id === id);
    if (template === undefined || figures === null) return;
    const fill = (one: typeof template): Filled => filledBy(one, templateBaseline(one.id, place.year, figures));
    onFill(fillForm(form, fill(template), [started, ...templates.map(fill)]));
  };
  return (
    <section className="banner is-plain" aria-labelledby="template-heading">
      <h2 id="template-heading" className="flush">
        Start from a template
      </h2>
      <p>
        Plain words to change as you need, not a promise that it works. What you have typed stays. A number in the
        measure is one that may be published.
      </p>
      <ChoiceSelect
        label="Template"
        value={chosen}
        empty="None"
        isDisabled={figures === null}
        options={templates.map(({ id, title }) => ({ value: id, label: title }))}
        onChoose={fillWith}
      />
      {wanted !== '' && chosen === wanted ? (
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          disabled={figures === null}
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
