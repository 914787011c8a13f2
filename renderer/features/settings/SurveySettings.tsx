import { TextInput } from 'nhsuk-react-components';
import { surveyIndicators } from '../../../shared/reference/indicators';
import { surveyQuestion } from '../../../shared/reference/survey-questions';
import { SettingSection } from './SettingSection';
import { errorOf, settingsOf, surveyYears } from './settings-form';
import type { PartProps } from './settings-form';

const usualOf = (year: number): string =>
  surveyIndicators.map((indicator) => surveyQuestion(indicator, year) ?? 'not known').join(', ');

/** The number of each question, by survey year: what is typed here is printed, and decides how a survey file is read. */
export const SurveySettings = ({
  form,
  onChange,
  errors,
  years,
}: PartProps & { readonly years: readonly number[] }) => {
  const surveys = surveyYears(years, form.questions);
  const [newest] = surveys;
  if (newest === undefined) return null;
  return (
    <SettingSection
      item="question"
      usual={`${usualOf(newest)} in the ${String(newest)} survey`}
      isDefault={Object.keys(settingsOf(form).surveyQuestions).length === 0}
      onReset={() => {
        onChange({ questions: {} });
      }}
    >
      <p>
        The numbers change from survey to survey. They are printed with the figures, and a survey file that names
        questions is read by them. An empty field is the default.
      </p>
      {surveys.map((year) => (
        <fieldset key={year} className="setting-row">
          <legend>{year} survey</legend>
          {surveyIndicators.map((indicator) => {
            const id = `question-${String(year)}-${String(indicator)}`;
            const usual = surveyQuestion(indicator, year) ?? '';
            const own = form.questions[String(year)] ?? {};
            return (
              <TextInput
                key={indicator}
                id={id}
                label={`Indicator ${String(indicator)}`}
                autoComplete="off"
                width={5}
                maxLength={20}
                value={own[indicator] ?? usual}
                {...errorOf(errors, id)}
                onChange={(event) => {
                  onChange({
                    questions: { ...form.questions, [String(year)]: { ...own, [indicator]: event.target.value } },
                  });
                }}
              />
            );
          })}
        </fieldset>
      ))}
    </SettingSection>
  );
};
