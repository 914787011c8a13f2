import { Details } from 'nhsuk-react-components';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { plural } from '../../components/format';
import { useImport } from './import-context';
import type { ReviewedFile } from './import-state';

/** What was answered, now or at an earlier import, and can be answered otherwise. */
export const Answered = ({ file, name }: { readonly file: ReviewedFile; readonly name: string }) => {
  const { answer } = useImport();
  const { previewId, answered } = file.preview;
  if (answered.length === 0) return null;
  const remembered = answered.filter(({ isRemembered }) => isRemembered).length;
  return (
    <Details>
      <Details.Summary>
        {plural(answered.length, 'answer')} used{remembered === 0 ? '' : `, ${String(remembered)} from earlier imports`}
      </Details.Summary>
      <Details.Text>
        <TableRegion label={`Answers used for ${name}`}>
          <table className="data-table">
            <TableHead headings={['Question', 'Answer', 'Given']} />
            <tbody>
              {answered.map((question) => (
                <tr key={question.id}>
                  <th scope="row">{question.text}</th>
                  <td>
                    <ChoiceSelect
                      label={`Answer to: ${question.text}`}
                      isLabelHidden
                      value={question.answer}
                      options={question.options}
                      onChoose={(value) => {
                        void answer(previewId, { ...file.answers, [question.id]: value });
                      }}
                    />
                  </td>
                  <td className="quiet">{question.isRemembered ? 'at an earlier import' : 'now'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      </Details.Text>
    </Details>
  );
};
