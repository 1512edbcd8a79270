import type { NearOf, SearchCoordinate } from '@waystation/i18n/coordinates';
import { useEffect, useState } from 'react';
import { mayBeCoordinate } from './may-be-coordinate';

type Reader = typeof import('@waystation/i18n/search-coordinate').searchCoordinate;

/** The query as a coordinate; null: it is none. The readers are fetched with the first that may be one. */
export const useSearchCoordinate = (query: string, nearOf: NearOf): SearchCoordinate | null => {
  const [reader, setReader] = useState<{ readonly read: Reader } | null>(null);
  const isWanted = mayBeCoordinate(query);
  useEffect(() => {
    if (isWanted && reader === null) {
      // Where they cannot be fetched, names are found all the same.
      void import('@waystation/i18n/search-coordinate')
        .then(({ searchCoordinate }) => setReader({ read: searchCoordinate }))
        .catch(() => undefined);
    }
  }, [isWanted, reader]);
  return isWanted && reader !== null ? reader.read(query, nearOf) : null;
};
