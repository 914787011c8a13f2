import { statusLabels } from '../../../../shared/actions/action';
import type { ActionStatus } from '../../../../shared/actions/action';

const tone: Readonly<Record<ActionStatus, string>> = {
  red: 'is-adverse',
  amber: 'is-status-amber',
  green: 'is-good',
  blue: 'is-status-blue',
};

export const StatusChip = ({ status }: { readonly status: ActionStatus }) => (
  <span className={`chip ${tone[status]}`}>{statusLabels[status]}</span>
);
