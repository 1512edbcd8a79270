import { useQuery } from '@tanstack/react-query';
import { CountryPoints } from '@waystation/scene';

const readPoints = async (): Promise<CountryPoints> =>
  CountryPoints.parse((await import('@waystation/scene/country-points.json')).default);

/** Where countries without boundaries of their own are; without them lines from there are only counted. */
export const useCountryPoints = (isNeeded: boolean): CountryPoints | undefined =>
  useQuery({
    queryKey: ['country-points'],
    queryFn: readPoints,
    enabled: isNeeded,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  }).data;
