import type { Source } from '@waystation/domain';

/** Publisher and title as the reader sees them; the bare id where the source is not described. */
export const labelOfSource = (id: string, sources: readonly Source[]): string => {
  const source = sources.find((one) => one.id === id);
  return source === undefined ? id : `${source.publisher}, ${source.title}`;
};
