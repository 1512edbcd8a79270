import type { MapView } from '@waystation/view';
import { createContext } from 'react';

/** The page that charts and tables are taken from. */
export type TakenFrom = {
  readonly view: Pick<MapView, 'operation' | 'day'>;
  /** The area or place that the page is about; null: the whole operation. */
  readonly where: string | null;
};

/** What is taken out of a page says where it is from; a page gives this once for all that is on it. */
export const TakenFromContext = createContext<TakenFrom | null>(null);
