import { useSyncExternalStore } from 'react';
import type { ServerContact } from '../api/create-server-contact';
import { serverContact } from '../api/server-contact';

/** Whether the server answers and when it last did; renders again when that changes. */
export const useServerContact = (): ServerContact =>
  useSyncExternalStore(serverContact.subscribe, serverContact.current, serverContact.current);
