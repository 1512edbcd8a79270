import { LIMITS } from '#bytes/limits';
import { RefusedFile } from '#result/refused-file';

/** Counts the points of all geometries of a file. Throws RefusedFile beyond the limit. */
export type VertexCounter = { readonly add: (vertices: number) => void };

/** A counter for one file. */
export const createVertexCounter = (): VertexCounter => {
  let counted = 0;
  return {
    add: (vertices) => {
      counted += vertices;
      if (counted > LIMITS.vertices) {
        throw new RefusedFile({
          code: 'tooManyVertices',
          reason: `The file has more than ${LIMITS.vertices.toLocaleString('en')} points.`,
          remedy: 'Import one layer at a time, or the simplified edition of the source.',
        });
      }
    },
  };
};
