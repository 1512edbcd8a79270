import { useCallback, useState } from 'react';
import { askPosition, type DevicePosition } from './device-position';

/** Where the device is, once the reader asked for it; nobody is asked unbidden. */
export const useDevicePosition = () => {
  const [device, setDevice] = useState<DevicePosition>({ kind: 'idle' });
  const ask = useCallback(
    (onKnown: (known: Extract<DevicePosition, { kind: 'known' }>) => void): void =>
      askPosition({
        geolocation: navigator.geolocation,
        isSecure: window.isSecureContext,
        onAnswer: (answer) => {
          setDevice(answer);
          if (answer.kind === 'known') {
            onKnown(answer);
          }
        },
      }),
    [],
  );
  return { device, ask };
};
