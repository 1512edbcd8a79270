/** The functions that MapLibre is made of, as text. */
export type MaplibreParts = {
  /** What map and worker both use; takes the object that it fills. */
  readonly shared: string;
  /** Takes what is shared. */
  readonly worker: string;
  /** The library as pages see it; takes the object that it fills and what is shared. */
  readonly index: string;
};

const NAMES = ['shared', 'worker', 'index'] as const;

/**
 * Takes apart MapLibre's own bundle, which holds three functions and puts a worker together from two of them as a
 * text. Throws where a release is built in another way.
 */
export const partsOfMaplibre = (bundle: string): MaplibreParts => {
  const [shared, worker, index] = NAMES.map((name) => {
    const part = new RegExp(
      `\ndefine\\("${name}",\\[[^\\]]*\\],(\\(function[^]*?\\}\\))\\);\n`,
    ).exec(bundle);
    if (part?.[1] === undefined) {
      throw new Error(`MapLibre's bundle has no part "${name}" where parts-of-maplibre.ts looks.`);
    }
    return part[1];
  });
  return { shared: shared ?? '', worker: worker ?? '', index: index ?? '' };
};
