import { useQuery } from '@tanstack/react-query';
import { frameOrigins } from './frame-origins';

const readOrigins = async (address: string): Promise<readonly string[] | null> => {
  const { headers } = await fetch(address, { method: 'HEAD' });
  return frameOrigins(headers.get('content-security-policy'));
};

/** Whose pages the server lets show an embedded map; null: not known (yet). */
export const useFrameOrigins = (address: string): readonly string[] | null => {
  const { data } = useQuery({
    // The same for every map of this server.
    queryKey: ['frame-origins'],
    queryFn: () => readOrigins(address),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return data ?? null;
};
