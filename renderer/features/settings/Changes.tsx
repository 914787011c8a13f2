import { noChangesSentence, recordSentence, whoWords } from '../../../shared/narrative/settings-words';
import { formatInstant } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { sectionId } from './SettingSection';
import type { SettingChange } from '../../../shared/report/settings-record';

const caption = 'Record of changes';

/** Every change of a setting, newest first. Taking one back is a change too. */
export const Changes = ({ changes }: { readonly changes: readonly SettingChange[] }) => (
  <section>
    <h2 id={sectionId('record')} tabIndex={-1}>
      {caption}
    </h2>
    {changes.length === 0 ? (
      <p>{noChangesSentence}</p>
    ) : (
      <>
        <p>{recordSentence} Ctrl+Z takes back the newest one; that is recorded too.</p>
        <TableRegion label={caption}>
          <table className="data-table">
            <caption className="nhsuk-u-visually-hidden">{caption}</caption>
            <TableHead headings={['When', 'Who', 'Setting', 'From', 'To', 'Why']} />
            <tbody>
              {changes.map((change, at) => (
                // The record only grows at its head, and a row holds no state.
                <tr key={`${change.at} ${change.label} ${String(changes.length - at)}`}>
                  <td className="nowrap">{formatInstant(change.at)}</td>
                  <td>{whoWords(change.role)}</td>
                  <th scope="row">{change.label}</th>
                  <td>{change.from}</td>
                  <td>{change.to}</td>
                  <td>{change.why === '' ? '–' : change.why}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      </>
    )}
  </section>
);
