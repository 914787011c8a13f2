import { Button } from 'nhsuk-react-components';
import { useLocation } from 'wouter';
import { versionNotes } from '../../shared/narrative/version-words';
import { Segmented } from '../components/Segmented';
import { FilterPill } from './FilterPill';
import { OrganisationSelect } from './OrganisationSelect';
import { useSelection } from '../session/selection';
import { YearSelect } from './YearSelect';

const versionOptions = [
  { value: 'restricted', label: 'Restricted' },
  { value: 'public', label: 'Public' },
] as const;

/** Whose figures, which year, for which reader. */
export const Header = () => {
  const { status, year, version, choose } = useSelection();
  const [, go] = useLocation();
  if (year === null)
    return (
      <header className="app-header">
        <OrganisationSelect name="No data yet" />
      </header>
    );
  return (
    <header className="app-header">
      <OrganisationSelect name={status.organisation ?? 'Your organisation'} />
      <YearSelect label="Year shown" />
      {status.locked.some((lock) => lock.year === year) ? <span className="pill">Locked</span> : null}
      {status.isExample ? <span className="pill">Example trust, invented numbers</span> : null}
      <FilterPill />
      <span className="print-only">{versionNotes[version]}</span>
      <span className="grow" />
      <span className="no-print">
        <Segmented
          legend="Version shown"
          value={version}
          options={versionOptions}
          onChange={(value) => {
            choose({ version: value });
          }}
        />
      </span>
      <Button
        type="button"
        className="no-print"
        onClick={() => {
          go('/board-paper');
        }}
      >
        Make board paper
      </Button>
    </header>
  );
};
