/** The operating system's own place for secrets, as far as this computer has one that can be relied on. */
export interface Keystore {
  readonly isReliable: () => Promise<boolean>;
  readonly wrap: (bytes: Buffer) => Promise<Buffer>;
  /** null where it was wrapped elsewhere, or by another person. */
  readonly unwrap: (wrapped: Buffer) => Promise<Buffer | null>;
}
