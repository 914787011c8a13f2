import type { DrawnPicture, DrawnPictures, PictureRequest, Rasterise } from './picture';

interface Drawn {
  readonly request: PictureRequest;
  readonly picture: DrawnPicture | null;
}

/** Whatever goes wrong with a picture, the table beside it holds the same numbers: the document is still made. */
const drawOne = (request: PictureRequest, rasterise: Rasterise): Drawn => {
  try {
    const { svg, width, height, title, description } = request.make();
    return { request, picture: { svg, png: rasterise(svg), width, height, title, description } };
  } catch {
    return { request, picture: null };
  }
};

const warningOf = (failed: readonly Drawn[]): readonly string[] => {
  if (failed.length === 0) return [];
  const names = failed.map((drawn) => drawn.request.name).join('; ');
  const count = failed.length === 1 ? 'One picture' : `${String(failed.length)} pictures`;
  return [`${count} could not be drawn and the tables hold the same numbers: ${names}.`];
};

export const drawPictures = (requests: readonly PictureRequest[], rasterise: Rasterise): DrawnPictures => {
  const drawn = requests.map((request) => drawOne(request, rasterise));
  const failed = drawn.filter((one) => one.picture === null);
  return {
    byKey: new Map(drawn.flatMap(({ request, picture }) => (picture === null ? [] : [[request.key, picture]]))),
    failed: new Set(failed.map((one) => one.request.key)),
    warnings: warningOf(failed),
  };
};
