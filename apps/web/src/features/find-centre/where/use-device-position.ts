import { useCallback, useEffect, useRef, useState } from 'react';
import { askPosition, type DevicePosition } from './device-position';

/** Where the device is, once the reader asked for it; nobody is asked unbidden. */
export const useDevicePosition = () => {
  const [device, setDevice] = useState<DevicePosition>({ kind: 'idle' });
  const stop = useRef<() => void>(() => undefined);
  const ask = useCallback(
    (onKnown: (known: Extract<DevicePosition, { kind: 'known' }>) => void): void => {
      stop.current();
      stop.current = askPosition({
        geolocation: navigator.geolocation,
        isSecure: window.isSecureContext,
        onAnswer: (answer) => {
          setDevice(answer);
          if (answer.kind === 'known') {
            onKnown(answer);
          }
        },
      });
    },
    [],
  );
  /** Gives up a question, answered or not: the reader said where the people are. */
  const giveUp = useCallback((): void => {
    stop.current();
    setDevice((known) => (known.kind === 'known' ? known : { kind: 'idle' }));
  }, []);
  // Else an answer would write the people's position into the address of another page.
  useEffect(() => () => stop.current(), []);
  return { device, ask, giveUp };
};
