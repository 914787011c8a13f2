import type { HandoverManifest } from '../../handover/manifest';
import type { OrganisationRecord } from '../../organisation/organisation';

export interface OrganisationsReply {
  /** Own organisations by name; the example is none of them. */
  readonly organisations: readonly OrganisationRecord[];
}

/** A handover file that was opened and not taken over yet. */
export interface OpenedHandoverReply {
  readonly handoverId: string;
  readonly manifest: HandoverManifest;
  /** What is held here already, and could be replaced by it. */
  readonly organisations: readonly OrganisationRecord[];
}
