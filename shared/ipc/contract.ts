import type { z } from 'zod';
import type { Channel, EventChannel } from './channels';
import type { JobProgress } from './replies/imports';
import type { AppNotice } from './replies/keeping';
import type { MenuCommand } from './replies/window';
import { actionRequests } from './requests/actions';
import type { ActionReplies } from './requests/actions';
import { exportRequests } from './requests/exports';
import type { ExportReplies } from './requests/exports';
import { importRequests } from './requests/imports';
import type { ImportReplies } from './requests/imports';
import { keepingRequests } from './requests/keeping';
import type { KeepingReplies } from './requests/keeping';
import { organisationRequests } from './requests/organisations';
import type { OrganisationReplies } from './requests/organisations';
import { paperRequests } from './requests/paper';
import type { PaperReplies } from './requests/paper';
import { planRequests } from './requests/plans';
import type { PlanReplies } from './requests/plans';
import { protectionRequests } from './requests/protection';
import type { ProtectionReplies } from './requests/protection';
import { reconcileRequests } from './requests/reconcile';
import type { ReconcileReplies } from './requests/reconcile';
import { reportRequests } from './requests/reports';
import type { ReportReplies } from './requests/reports';
import { rowRequests } from './requests/rows';
import type { RowReplies } from './requests/rows';
import { settingsRequests } from './requests/settings';
import type { SettingsReplies } from './requests/settings';
import { windowRequests } from './requests/window';
import type { WindowReplies } from './requests/window';
import { wordRequests } from './requests/words';
import type { WordReplies } from './requests/words';
import { yearRequests } from './requests/years';
import type { YearReplies } from './requests/years';

/** Requests are checked with these schemas in the main process before anything else sees them. */
export const requests = {
  ...actionRequests,
  ...exportRequests,
  ...importRequests,
  ...keepingRequests,
  ...organisationRequests,
  ...paperRequests,
  ...planRequests,
  ...protectionRequests,
  ...reconcileRequests,
  ...reportRequests,
  ...rowRequests,
  ...settingsRequests,
  ...windowRequests,
  ...wordRequests,
  ...yearRequests,
} as const satisfies Record<Channel, z.ZodType>;

export type Requests = { [C in Channel]: z.infer<(typeof requests)[C]> };

export interface Replies
  extends
    ActionReplies,
    ExportReplies,
    ImportReplies,
    KeepingReplies,
    OrganisationReplies,
    PaperReplies,
    PlanReplies,
    ProtectionReplies,
    ReconcileReplies,
    ReportReplies,
    RowReplies,
    SettingsReplies,
    WindowReplies,
    WordReplies,
    YearReplies {}

export interface Events {
  'job.progress': JobProgress;
  'menu.command': { readonly command: MenuCommand };
  'app.noticed': AppNotice;
}

/** The compiler refuses a reply or event without a channel, and the other way round. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const everyChannelHasAReply: Same<keyof Replies, Channel> = true;
export const everyEventHasAShape: Same<keyof Events, EventChannel> = true;
