import { describe, expect, it } from 'vitest';
import { openReportSession } from './report-session';

const aKeeper = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

describe('what is kept for somebody who reports', () => {
  it('is the token until it is forgotten, and the role', () => {
    const [tab, device] = [aKeeper(), aKeeper()];
    const session = openReportSession(
      () => tab,
      () => device,
    );
    session.keepToken('secret');
    session.keepReporter('shiftLead');
    expect([session.token(), session.reporter()]).toEqual(['secret', 'shiftLead']);
    session.keepToken(null);
    expect([session.token(), session.reporter()]).toEqual([null, 'shiftLead']);
  });

  it('is by another tab of the device the role, and never the token', () => {
    const [tab, next, device] = [aKeeper(), aKeeper(), aKeeper()];
    const before = openReportSession(
      () => tab,
      () => device,
    );
    before.keepToken('secret');
    before.keepReporter('shiftLead');
    const after = openReportSession(
      () => next,
      () => device,
    );
    expect([after.token(), after.reporter()]).toEqual([null, 'shiftLead']);
  });

  it('is no role that this release does not know', () => {
    const device = aKeeper();
    device.setItem('waystation.reporter', 'king');
    expect(openReportSession(aKeeper, () => device).reporter()).toBeNull();
  });

  it('is nothing, without an error, where the browser refuses', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    const session = openReportSession(refuse, refuse);
    session.keepToken('secret');
    expect([session.token(), session.reporter()]).toEqual([null, null]);
  });
});
