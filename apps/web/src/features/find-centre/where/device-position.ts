import type { Position } from '@waystation/domain';

/** Why a device does not say where it is. */
export type PositionFailure = 'denied' | 'unavailable' | 'timeout' | 'insecure';

/** What is known of where the device is. */
export type DevicePosition =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly position: Position; readonly accuracyMetres: number }
  | { readonly kind: 'failed'; readonly failure: PositionFailure };

/** The codes of the Geolocation API (W3C Geolocation, 3.8). */
const FAILURES: Readonly<Record<number, PositionFailure>> = {
  1: 'denied',
  2: 'unavailable',
  3: 'timeout',
};

/** Why a device refused, by the code that it gives. */
const failureOf = (code: number): PositionFailure => FAILURES[code] ?? 'unavailable';

/** A device under a roof may need this long for its first position. */
const TIMEOUT_MS = 20_000;
/** A minute ago people on foot were where they are now. */
const MAXIMUM_AGE_MS = 60_000;

type Asked = {
  /** Absent in browsers without one. */
  readonly geolocation: Pick<Geolocation, 'getCurrentPosition'> | undefined;
  /** Browsers tell a position only to pages that came over a secure connection. */
  readonly isSecure: boolean;
  readonly onAnswer: (answer: DevicePosition) => void;
};

/**
 * Asks the device once where it is; the answer is one of all that may happen. Gives what gives the question
 * up: a late answer must not replace what the reader said meanwhile.
 */
export const askPosition = ({ geolocation, isSecure, onAnswer }: Asked): (() => void) => {
  let isWanted = true;
  const answer = (said: DevicePosition): void => {
    if (isWanted) {
      onAnswer(said);
    }
  };
  if (!isSecure) {
    answer({ kind: 'failed', failure: 'insecure' });
  } else if (geolocation === undefined) {
    answer({ kind: 'failed', failure: 'unavailable' });
  } else {
    answer({ kind: 'asking' });
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        answer({ kind: 'known', position: [longitude, latitude], accuracyMetres: accuracy }),
      ({ code }) => answer({ kind: 'failed', failure: failureOf(code) }),
      { enableHighAccuracy: true, timeout: TIMEOUT_MS, maximumAge: MAXIMUM_AGE_MS },
    );
  }
  return () => {
    isWanted = false;
  };
};
