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

describe('what a tab keeps for somebody who reports', () => {
  it('is the token until it is forgotten, and the role', () => {
    const keeper = aKeeper();
    const session = openReportSession(() => keeper);
    session.keepToken('secret');
    session.keepReporter('shiftLead');
    expect([session.token(), session.reporter()]).toEqual(['secret', 'shiftLead']);
    session.keepToken(null);
    expect([session.token(), session.reporter()]).toEqual([null, 'shiftLead']);
  });

  it('is no role that this release does not know', () => {
    const keeper = aKeeper();
    keeper.setItem('waystation.reporter', 'king');
    expect(openReportSession(() => keeper).reporter()).toBeNull();
  });

  it('is nothing, without an error, where the browser refuses', () => {
    const session = openReportSession(() => {
      throw new Error('refused');
    });
    session.keepToken('secret');
    expect([session.token(), session.reporter()]).toEqual([null, null]);
  });
});
