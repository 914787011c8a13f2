import { Banner } from '../../components/Banner';
import { Page } from '../../components/Page';
import { SetAside } from './SetAside';
import type { ProtectionState, Unreadable } from '../../../shared/protection/protection-state.types';

interface Props {
  readonly state: Unreadable;
  readonly onChange: (state: ProtectionState) => void;
}

const words: Readonly<Record<Unreadable['why'], readonly [what: string, next: string]>> = {
  missing: [
    'There are data here, but the file protection.json, which holds their locked key, is missing; or the beginning of the data file is damaged.',
    'Ask IT to put protection.json, or the whole data folder, back from a backup. Then start the app again.',
  ],
  damaged: [
    'The file protection.json, which holds the locked key of your data, is damaged.',
    'Ask IT to put it back from a backup of the data folder. Then start the app again.',
  ],
  newer: [
    'The data were last opened with a newer version of this app, which protects them in another way.',
    'Install the newer version to open them.',
  ],
};

export const UnreadablePage = ({ state, onChange }: Props) => {
  const [what, next] = words[state.why];
  return (
    <Page title="The data cannot be opened">
      <Banner tone="bad">
        <p>
          {what} Nothing was changed. {next}
        </p>
      </Banner>
      {state.why === 'newer' ? null : <SetAside onChange={onChange} />}
    </Page>
  );
};
