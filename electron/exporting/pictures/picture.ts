/** A picture as the documents need it: drawn as SVG, with the words for people who do not see it. */
export interface PictureSource {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** A picture that may be asked for by its key. Making it may fail without failing the document. */
export interface PictureRequest {
  readonly key: string;
  /** What the picture shows, for the line that says it could not be drawn. */
  readonly name: string;
  readonly make: () => PictureSource;
}

export interface DrawnPicture extends PictureSource {
  readonly png: Uint8Array;
}

/** The drawn pictures by key; a key that was asked for and is not here could not be drawn. */
export interface DrawnPictures {
  readonly byKey: ReadonlyMap<string, DrawnPicture>;
  readonly failed: ReadonlySet<string>;
  readonly warnings: readonly string[];
}

export type Rasterise = (svg: string) => Uint8Array;
