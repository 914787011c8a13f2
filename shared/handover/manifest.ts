/** What a handover file says of itself, readable only with its passphrase. */
export interface HandoverManifest {
  readonly organisation: string;
  /** ISO instant. */
  readonly madeAt: string;
  readonly appVersion: string;
  readonly schemaVersion: number;
  readonly years: readonly number[];
  readonly files: number;
  readonly actions: number;
}
