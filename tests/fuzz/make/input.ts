/** One hostile file: what it is called, what is in it, and how it came about. */
export interface FuzzInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly how: string;
}

/** Made only when its turn comes: some are large. */
export interface Crafted {
  readonly name: string;
  readonly how: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
}
