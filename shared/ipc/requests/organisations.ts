import { z } from 'zod';
import { longestPassphrase } from '../../handover/passphrase';
import type { HandoverSummary } from '../../handover/summary.types';
import type { ExportReply } from '../replies/exports';
import type { FileToken } from '../replies/imports';
import type { OpenedHandoverReply, OrganisationsReply } from '../replies/organisations';
import { id, nothing, rowId, text, version } from './parts';

const passphrase = text(longestPassphrase * 2).min(1);

/** The own organisations, and handing one over. */
export const organisationRequests = {
  'organisations.list': nothing,
  'organisations.choose': z.strictObject({ organisationId: rowId }),
  /** `id` null makes another organisation. */
  'organisations.save': z.strictObject({
    id: rowId.nullable(),
    profile: z.strictObject({
      name: text(200).trim().min(1),
      code: text(20),
      type: text(100),
      region: text(100),
      address: text(500),
    }),
  }),
  'organisations.accept': z.strictObject({ name: text(300).min(1) }),
  'organisations.remove': z.strictObject({ organisationId: rowId }),
  'handover.summary': z.strictObject({ version }),
  'handover.pick': nothing,
  'handover.save': z.strictObject({ passphrase }),
  'handover.open': z.strictObject({ token: id, passphrase }),
  /** `replaces` null adds it beside what is held. */
  'handover.take': z.strictObject({ handoverId: id, replaces: rowId.nullable() }),
  'handover.discard': nothing,
} as const;

export interface OrganisationReplies {
  'organisations.list': OrganisationsReply;
  'organisations.choose': OrganisationsReply;
  'organisations.save': OrganisationsReply;
  'organisations.accept': OrganisationsReply;
  'organisations.remove': OrganisationsReply;
  'handover.summary': HandoverSummary;
  'handover.pick': { readonly file: FileToken | null };
  'handover.save': ExportReply;
  'handover.open': OpenedHandoverReply;
  'handover.take': { readonly id: number; readonly organisation: string };
  'handover.discard': { readonly isDiscarded: boolean };
}
