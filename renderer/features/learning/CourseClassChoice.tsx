import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { useUndo } from '../../session/use-undo';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { ErrorNotice } from '../../components/ErrorNotice';
import type { CourseEntry } from '../../../shared/ipc/replies/words';

const options = [
  { value: 'mandatory', label: 'Mandatory' },
  { value: 'non_mandatory', label: 'Non-mandatory training and CPD' },
] as const;

/** Whether one course is mandatory; a change is made at once, and can be undone. */
export const CourseClassChoice = ({ entry }: { readonly entry: CourseEntry }) => {
  const changing = useChange('courses.change');
  const show = useToast();
  const undo = useUndo();
  const choose = (value: string): void => {
    const to = options.find((option) => option.value === value);
    if (to === undefined || to.value === entry.class) return;
    changing.mutate(
      { course: entry.course, to: to.value },
      {
        onSuccess: () => {
          show({
            text: `“${entry.course}” is now classed as ${to.label}. Indicator 4 follows it.`,
            action: { label: 'Undo', run: undo },
          });
        },
      },
    );
  };
  return (
    <>
      <ChoiceSelect
        label={`Class of ${entry.course}`}
        isLabelHidden
        value={entry.class ?? ''}
        empty={entry.class === null ? 'Not classed yet' : null}
        options={options}
        isDisabled={changing.isPending}
        onChoose={choose}
      />
      {changing.error === null ? null : <ErrorNotice error={changing.error} />}
    </>
  );
};
