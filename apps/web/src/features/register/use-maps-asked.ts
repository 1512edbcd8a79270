import { parseSearchText } from '@waystation/view';
import { useEffect, useState } from 'react';
import { useSearchText } from '../../app/use-search-text';
import { readMapsAsked, withMapsAsked } from './register-address';
import type { MapsAsked } from './shown-maps';

/**
 * Which maps the address asks for. What is typed stands in its field at once and follows in the address,
 * where each letter is no step of its own; what is chosen is one. A step back or on takes the field along.
 */
export const useMapsAsked = () => {
  const { search: address, change } = useSearchText();
  const [search, setSearch] = useState(() => readMapsAsked(address).search);
  useEffect(() => {
    const follow = (): void => setSearch(readMapsAsked(parseSearchText(location.search)).search);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  return {
    asked: { ...readMapsAsked(address), search } satisfies MapsAsked,
    type: (text: string): void => {
      setSearch(text);
      change((now) => withMapsAsked(now, { search: text }), 'replace');
    },
    choose: (changes: Partial<Pick<MapsAsked, 'shown' | 'language'>>): void =>
      change((now) => withMapsAsked(now, changes), 'push'),
  };
};
