import { describe, expect, it } from 'vitest';
import { createOperatorToken } from './operator-token';

const aSession = (token: string | null) => {
  const kept = { token };
  return {
    kept,
    session: {
      token: () => kept.token,
      keepToken: (given: string | null) => {
        kept.token = given;
      },
    },
  };
};

describe('the operator token of a tab', () => {
  it('is that of the session, until another is typed, and whoever waits for it hears of it', () => {
    const { kept, session } = aSession('before');
    const token = createOperatorToken(session);
    const heard: (string | null)[] = [];
    const stop = token.subscribe(() => heard.push(token.current()));
    token.enter('secret');
    token.enter(null);
    stop();
    token.enter('later');
    expect(heard).toEqual(['secret', null]);
    expect([token.current(), kept.token]).toEqual(['later', 'later']);
  });
});
