import type { ResidentBase, Residents, Source } from '@waystation/domain';

/** Who states residents and of when, as the reader sees it; the bare id where nobody described it. */
export const residentBase = (
  { source, asOf, asOfPrecision }: Pick<Residents, 'source' | 'asOf' | 'asOfPrecision'>,
  sources: readonly Source[],
): ResidentBase => {
  const found = sources.find(({ id }) => id === source);
  return {
    source,
    title: found?.title ?? source,
    publisher: found?.publisher ?? source,
    asOf,
    asOfPrecision,
  };
};
