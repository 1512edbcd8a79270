import { useEffect, useState } from 'react';
import { useServerContact } from '../../app/use-server-contact';

/**
 * Whether a report may be written before its writer has proved to hold the token: once the server
 * could not be reached, and from then on, so that nothing typed goes away when the network is back.
 */
export const useUnproven = (isCentreKept: boolean): boolean => {
  const { isReachable } = useServerContact();
  const [isUnproven, setUnproven] = useState(false);
  const isCutOff = !isReachable && isCentreKept;
  useEffect(() => {
    if (isCutOff) {
      setUnproven(true);
    }
  }, [isCutOff]);
  return isUnproven;
};
