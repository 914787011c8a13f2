import { useAppInfo } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Facts } from '../../components/Facts';
import { Page } from '../../components/Page';
import { Diagnostics } from './Diagnostics';
import { Licences } from './Licences';

/** What this program is, where its data are, and what to send to whoever helps. */
export const AboutPage = () => {
  const { data, error } = useAppInfo();
  return (
    <Page
      title="About"
      lede="Race Equality Workbench. It works offline; nothing leaves this laptop. It is not made or endorsed by the NHS."
    >
      {error === null ? null : <ErrorNotice error={error} />}
      {data === undefined ? null : (
        <Facts
          facts={[
            ['Version', data.version],
            ['Build', <code key="build">{data.build}</code>],
            ['Data folder', <code key="folder">{data.dataFolder}</code>],
            ['Electron', `${data.electron} (Chromium ${data.chromium}, Node ${data.node})`],
            ['System', data.system],
          ]}
        />
      )}
      <Diagnostics />
      <Licences />
    </Page>
  );
};
