import { expect, it } from 'vitest';
import { isSentTo } from './is-sent-to';

it.each([
  { target: 'public', rule: 'public', severity: 'severe', sent: true },
  { target: 'public', rule: 'operator', severity: 'extreme', sent: false },
  { target: 'operator', rule: 'operator', severity: 'moderate', sent: true },
  { target: 'operator', rule: 'public', severity: 'extreme', sent: true },
  { target: 'operator', rule: 'operator', severity: 'minor', sent: false },
] as const)(
  'a $severity alert for $rule is sent to a target for $target: $sent',
  ({ target, rule, severity, sent }) => {
    const to = { audience: target, leastSeverity: 'moderate' } as const;
    expect(isSentTo(to, { audience: rule, severity })).toBe(sent);
  },
);
