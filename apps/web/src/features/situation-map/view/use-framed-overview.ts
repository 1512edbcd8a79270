import { useQuery } from '@tanstack/react-query';
import type { OperationOverview } from '@waystation/domain';
import { useMemo } from 'react';
import { CountryBoxes, countriesBox } from './countries-box';

const readBoxes = async (): Promise<CountryBoxes> =>
  CountryBoxes.parse((await import('./country-boxes.json')).default);

/**
 * The operation with a box for its first view: where nothing of it has a position yet, that of its
 * countries on the base map. Undefined while that is read; the world where it cannot be.
 */
export const useFramedOverview = (
  overview: OperationOverview | undefined,
): OperationOverview | undefined => {
  const isNeeded = overview?.bbox === null;
  const { data, isPending } = useQuery({
    queryKey: ['country-boxes'],
    queryFn: readBoxes,
    enabled: isNeeded,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return useMemo(() => {
    if (overview === undefined || !isNeeded) {
      return overview;
    }
    if (data === undefined) {
      return isPending ? undefined : overview;
    }
    const box = countriesBox(overview.operation.countries, data);
    return { ...overview, bbox: box && [...box] };
  }, [overview, isNeeded, isPending, data]);
};
