import { useQuery } from '@tanstack/react-query';
import type { UndeterminedLines } from '@waystation/layers';
import { UndeterminedByPair, undeterminedOf } from '@waystation/view';
import { useMemo } from 'react';

const readLines = async (): Promise<UndeterminedByPair> =>
  UndeterminedByPair.parse((await import('@waystation/view/undetermined-lines.json')).default);

const NONE: UndeterminedLines = [];

/**
 * The lines of some countries that the boundary policy leaves undetermined. Undefined while they are
 * read, so that no border is drawn as settled for a moment; none where they cannot be had.
 */
export const useUndeterminedLines = (
  countries: readonly string[],
): UndeterminedLines | undefined => {
  const { data, isPending } = useQuery({
    queryKey: ['undetermined-lines'],
    queryFn: readLines,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return useMemo(() => {
    if (data === undefined) {
      return isPending ? undefined : NONE;
    }
    return undeterminedOf(countries, data);
  }, [countries, data, isPending]);
};
