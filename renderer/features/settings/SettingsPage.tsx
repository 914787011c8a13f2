import { Link } from 'wouter';
import { useSettings } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { fixedByStandard } from '../../../shared/reference/setting-items';
import { Changes } from './Changes';
import { OnThisPage } from './OnThisPage';
import { SettingsForm } from './SettingsForm';

const About = () => (
  <section>
    <h2>About</h2>
    <p>
      Versions, the data folder, licences, and what to send to whoever helps stand on the page{' '}
      <Link href="/about">About</Link>.
    </p>
  </section>
);

const Fixed = () => (
  <section>
    <h2>What is no setting</h2>
    <p>The standard, or a national document, fixes these, so that figures of trusts can be set side by side.</p>
    <ul>
      {fixedByStandard.map(({ rule, reason }) => (
        <li key={rule}>
          <strong>{rule}.</strong> {reason}
        </li>
      ))}
    </ul>
  </section>
);

export const SettingsPage = () => {
  const { status } = useSelection();
  const settings = useSettings();
  return (
    <Page
      title="Settings"
      lede="These decide what is hidden and how some figures are counted. They hold for every screen and every paper, and each change is recorded."
    >
      {settings.isPending ? <Waiting what="Fetching the settings" /> : null}
      {settings.error === null ? null : <ErrorNotice error={settings.error} />}
      {settings.data === undefined ? null : <OnThisPage />}
      {settings.data === undefined ? null : <SettingsForm reply={settings.data} years={status.years} />}
      {settings.data === undefined ? null : <Changes changes={settings.data.changes} />}
      <Fixed />
      <section>
        <h2>Ethnicity</h2>
        <p>
          What the words of each system are read as stands on the <Link href="/translator">ethnicity translator</Link>.
        </p>
      </section>
      <section>
        <h2>Protection</h2>
        <p>
          The passphrase, the recovery key and the lock of the window stand on the page{' '}
          <Link href="/protection">Protection</Link>. Your data and their backups are encrypted.
        </p>
      </section>
      <About />
    </Page>
  );
};
