import { arcpUnitWords, definitionCodes } from '../../../shared/narrative/training/training-words';
import { arcpDefinitionRows, arcpDefinitions, arcpUnits } from '../../../shared/reference/outcomes-arcp';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import type { ArcpSettings } from './training-choices';

const definitions = arcpDefinitions.map((value) => ({ value, label: arcpDefinitionRows[value].name }));
const units = arcpUnits.map((value) => ({ value, label: arcpUnitWords[value].label }));

interface Props {
  readonly settings: ArcpSettings;
  readonly onChange: (settings: ArcpSettings) => void;
}

/** How annual reviews are counted: by which definition, and whether outcomes or trainees. */
export const TrainingSettings = ({ settings, onChange }: Props) => (
  <div className="training-definition">
    <ChoiceSelect
      label="ARCP definition"
      value={settings.definition}
      options={definitions}
      onChoose={(chosen) => {
        onChange({ ...settings, definition: arcpDefinitions.find((each) => each === chosen) ?? settings.definition });
      }}
    />
    <ChoiceSelect
      label="Counted"
      value={settings.unit}
      options={units}
      onChoose={(chosen) => {
        onChange({ ...settings, unit: arcpUnits.find((each) => each === chosen) ?? settings.unit });
      }}
    />
    <span className="quiet">{definitionCodes(settings.definition)}</span>
  </div>
);
