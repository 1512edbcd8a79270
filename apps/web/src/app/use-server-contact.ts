import { useSyncExternalStore } from 'react';
import { onServerContact, type ServerContact, serverContact } from '../api/server-contact';

/** Whether the server answers and when it last did; renders again when that changes. */
export const useServerContact = (): ServerContact =>
  useSyncExternalStore(onServerContact, serverContact);
