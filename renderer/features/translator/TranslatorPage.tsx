import { useState } from 'react';
import { groupLabels } from '../../../shared/reference/groups';
import { useTranslations } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatInstant, plural } from '../../components/format';
import { Page } from '../../components/Page';
import { SearchField } from '../../components/SearchField';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { Waiting } from '../../components/Waiting';
import { Translations } from './Translations';
import { decisionLabels, matching } from './translator-state';
import type { DecisionFilter } from './translator-state';
import type { TranslationsReply } from '../../../shared/ipc/replies/words';

const filters: readonly DecisionFilter[] = ['all', 'changed', 'answer', 'rule', 'name'];

const History = ({ history }: { readonly history: TranslationsReply['history'] }) =>
  history.length === 0 ? null : (
    <section>
      <h2>Versions</h2>
      <TableRegion label="Changes of translations">
        <table className="data-table narrow">
          <TableHead headings={['Version', 'When', 'System', 'Words', 'Before', 'Since']} />
          <tbody>
            {history.map((one) => (
              <tr key={one.version}>
                <th scope="row">{one.version}</th>
                <td>{formatInstant(one.at)}</td>
                <td>{one.systemLabel}</td>
                <td>{one.original}</td>
                <td>{groupLabels[one.from]}</td>
                <td>{groupLabels[one.to]}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">0</th>
              <td colSpan={5}>As the files were imported</td>
            </tr>
          </tbody>
        </table>
      </TableRegion>
    </section>
  );

interface FilterProps {
  readonly sought: string;
  readonly decision: DecisionFilter;
  readonly onChange: (sought: string, decision: DecisionFilter) => void;
}

const Filter = ({ sought, decision, onChange }: FilterProps) => (
  <div className="spread filters">
    <div>
      <SearchField
        id="translator-sought"
        label="Find words, a system or a group"
        sought={sought}
        onSeek={(typed) => {
          onChange(typed, decision);
        }}
      />
    </div>
    <div>
      <label className="nhsuk-label" htmlFor="translator-decision">
        How it was decided
      </label>
      <select
        id="translator-decision"
        className="nhsuk-select"
        value={decision}
        onChange={(event) => {
          onChange(sought, filters.find((one) => one === event.target.value) ?? 'all');
        }}
      >
        {filters.map((one) => (
          <option key={one} value={one}>
            {one === 'all' ? 'In any way' : decisionLabels[one]}
          </option>
        ))}
      </select>
    </div>
  </div>
);

const Content = ({ reply }: { readonly reply: TranslationsReply }) => {
  const [sought, setSought] = useState('');
  const [decision, setDecision] = useState<DecisionFilter>('all');
  const found = matching(reply.entries, sought, decision);
  if (reply.entries.length === 0)
    return <Banner tone="plain">No row-level file with ethnicity is in use. Import one to see how it is read.</Banner>;
  return (
    <>
      <p>
        <strong>Version {reply.version}</strong>
        {reply.version === 0 ? ': as the files were imported.' : ', with the changes listed below.'}
      </p>
      <Filter
        sought={sought}
        decision={decision}
        onChange={(text, way) => {
          setSought(text);
          setDecision(way);
        }}
      />
      <p className="quiet" role="status">
        {plural(found.length, 'translation')} of {reply.entries.length}
      </p>
      <Translations entries={found} />
      <History history={reply.history} />
    </>
  );
};

/** Every ethnicity that files in use hold, what it is read as and why, and which figures hang on it. */
export const TranslatorPage = () => {
  const { version } = useSelection();
  const translations = useTranslations(version);
  return (
    <Page
      title="Ethnicity translator"
      lede="What the words of each system are read as. A change holds for every file of that system held here, and for the next one."
    >
      {translations.error === null ? null : <ErrorNotice error={translations.error} />}
      {translations.isPending ? <Waiting what="Fetching the translations" /> : null}
      {translations.data === undefined ? null : <Content reply={translations.data} />}
    </Page>
  );
};
