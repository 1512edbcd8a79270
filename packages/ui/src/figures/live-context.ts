import { createContext } from 'react';

/** Whether what changes on the page just now came in by itself, and not because its reader asked for other things. */
export const LiveContext = createContext<() => boolean>(() => false);
