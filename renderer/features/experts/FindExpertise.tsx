import { useFoundExperts } from '../../api/queries';
import { HelpHeading } from '../../components/HelpHeading';
import { useKept } from '../../app/kept-choices';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { ErrorNotice } from '../../components/ErrorNotice';
import { listWords } from '../../components/format';
import { choicesOf, criteriaOf, mostCriteria, notOffered, stillOffered } from './find-state';
import type { Requests } from '../../../shared/ipc/contract';
import type { ExpertsFigures, ExpertsReport } from '../../../shared/report/types/experts-report.types';
import type { Sought, SoughtKind } from './find-state';

const labels: Readonly<Record<SoughtKind, string>> = {
  language: 'Language',
  specialty: 'Specialty overseas',
  country: 'Country of qualification',
  years: 'Years practised overseas',
};

const Answer = ({ request }: { readonly request: Requests['report.findExperts'] }) => {
  const { data, error } = useFoundExperts(request);
  if (error !== null) return <ErrorNotice error={error} />;
  if (data === undefined) return null;
  const { found, directorates, reach } = data.words;
  return (
    <>
      <p className="flush">
        <strong>{found}</strong>
      </p>
      {directorates === null ? null : <p className="flush">{directorates}</p>}
      <p className="quiet flush">{reach}</p>
    </>
  );
};

interface ChoicesProps {
  readonly experts: ExpertsFigures;
  readonly sought: Sought;
  readonly onChange: (sought: Sought) => void;
}

const Choices = ({ experts, sought, onChange }: ChoicesProps) => {
  const choices = choicesOf(experts);
  const isFull = criteriaOf(sought).length >= mostCriteria;
  const choose = (kind: SoughtKind) => (
    <ChoiceSelect
      label={labels[kind]}
      empty={choices[kind].length === 0 ? 'None that may be shown' : 'Any'}
      value={sought[kind]}
      isDisabled={choices[kind].length === 0 || (isFull && sought[kind] === '')}
      options={choices[kind].map((name) => ({ value: name, label: name }))}
      onChoose={(name) => {
        onChange({ ...sought, [kind]: name });
      }}
    />
  );
  return (
    <div className="find-choices">
      {choose('language')}
      <ChoiceSelect
        label="Level of language"
        value={sought.isClinical ? 'clinical' : 'any'}
        isDisabled={sought.language === '' || experts.clinicalLanguages.length === 0}
        options={[
          { value: 'any', label: 'Any level' },
          { value: 'clinical', label: 'Clinical level' },
        ]}
        onChoose={(level) => {
          onChange({ ...sought, isClinical: level === 'clinical' });
        }}
      />
      {choose('specialty')}
      {choose('country')}
      {choose('years')}
    </div>
  );
};

interface Props {
  readonly report: ExpertsReport;
  readonly experts: ExpertsFigures;
}

/** Asks the register how many colleagues have an expertise. It answers with numbers and directorates, and never with a name. */
export const FindExpertise = ({ report, experts }: Props) => {
  const [kept, keep] = useKept('findExpertise');
  const sought = stillOffered(kept, experts);
  const gone = notOffered(kept, experts);
  const [first, second] = criteriaOf(sought);
  return (
    <section className="find-expertise" aria-labelledby="find-expertise">
      <HelpHeading id="find-expertise" title="Find expertise" page="find-expertise" />
      <p className="flush">
        Who speaks Tagalog with patients? How many have practised infectious diseases? Choose one thing, or two.
      </p>
      <Choices experts={experts} sought={sought} onChange={keep} />
      {gone.length === 0 ? null : (
        <p className="quiet flush">Asked before, and not among those that may be shown here: {listWords(gone)}.</p>
      )}
      <div role="status" aria-live="polite">
        {first === undefined ? null : (
          <Answer request={{ year: report.year, version: report.version, first, second: second ?? null }} />
        )}
      </div>
    </section>
  );
};
