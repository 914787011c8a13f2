import { useQueryClient } from '@tanstack/react-query';
import { useAppNotices, useChange } from '../api/queries';
import { useBridgeEvent } from '../api/use-event';
import { formatInstant } from '../components/format';

/** What stopped and what was kept. It stays until it is closed, and outlives a window that stopped itself. */
export const AppNotices = () => {
  const notices = useAppNotices().data?.notices ?? [];
  const dismissing = useChange('app.dismiss');
  const client = useQueryClient();
  useBridgeEvent('app.noticed', () => {
    void client.invalidateQueries();
  });
  return (
    <div aria-live="polite">
      {notices.map(({ id, at, text }) => (
        <div key={id} className="banner is-warn spread">
          <span className="grow">
            {text} <span className="quiet">({formatInstant(at)})</span>
          </span>
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              dismissing.mutate({ noticeId: id });
            }}
          >
            Close<span className="nhsuk-u-visually-hidden"> this message</span>
          </button>
        </div>
      ))}
    </div>
  );
};
