import { describe, expect, it } from 'vitest';
import { askPosition, type DevicePosition } from './device-position';

type Answer = Parameters<Geolocation['getCurrentPosition']>;

const asked = (
  geolocation: { getCurrentPosition: (...args: Answer) => void } | undefined,
  isSecure = true,
): readonly DevicePosition[] => {
  const answers: DevicePosition[] = [];
  askPosition({ geolocation, isSecure, onAnswer: (answer) => answers.push(answer) });
  return answers;
};

const refusing = (code: number) => ({
  getCurrentPosition: (...[, onError]: Answer) =>
    onError?.({
      code,
      message: '',
      PERMISSION_DENIED: 1,
      POSITION_UNAVAILABLE: 2,
      TIMEOUT: 3,
    }),
});

describe('a device that is asked where it is', () => {
  it.each([
    [1, 'denied'],
    [2, 'unavailable'],
    [3, 'timeout'],
    [99, 'unavailable'],
  ])('and refuses with %d is %s', (code, failure) => {
    expect(asked(refusing(code))).toEqual([{ kind: 'asking' }, { kind: 'failed', failure }]);
  });

  it('cannot be asked without a secure connection, or where there is no such thing', () => {
    expect(asked(refusing(1), false)).toEqual([{ kind: 'failed', failure: 'insecure' }]);
    expect(asked(undefined)).toEqual([{ kind: 'failed', failure: 'unavailable' }]);
  });

  it('says longitude and latitude, and how surely', () => {
    const coords = {
      latitude: 3.6,
      longitude: 32.05,
      accuracy: 40,
      altitude: null,
      altitudeAccuracy: null,
      heading: null,
      speed: null,
    };
    const [, answer] = asked({
      getCurrentPosition: (onKnown) =>
        onKnown({
          coords: { ...coords, toJSON: () => coords },
          timestamp: 0,
          toJSON: () => coords,
        }),
    });
    expect(answer).toEqual({ kind: 'known', position: [32.05, 3.6], accuracyMetres: 40 });
  });

  it('is not heard any more once the question is given up', () => {
    const answers: DevicePosition[] = [];
    const late: (() => void)[] = [];
    const giveUp = askPosition({
      geolocation: {
        getCurrentPosition: (...args: Answer) => {
          late.push(() => refusing(1).getCurrentPosition(...args));
        },
      },
      isSecure: true,
      onAnswer: (answer) => answers.push(answer),
    });
    giveUp();
    late[0]?.();
    expect(answers).toEqual([{ kind: 'asking' }]);
  });
});
