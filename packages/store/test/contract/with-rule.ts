import { randomUUID } from 'node:crypto';
import {
  type AlertEpisode,
  AlertRule,
  AlertRuleId,
  type AlertStore,
  type Store,
} from '@waystation/domain';
import { newOperation } from './open-for-test';

/** When everything happens. */
export const NOW = new Date('2026-11-20T08:00:00.000Z');
const at = NOW.toISOString();
/** Who does it. */
export const BY = { at, by: 'Duty officer', note: null };

/** A time in which the rule held, and holds. */
export const EPISODE: AlertEpisode = {
  since: '2026-11-19T00:00:00.000Z',
  firedAt: '2026-11-19T00:00:00.000Z',
  figure: { least: 600, most: 600 },
  before: null,
  endedAt: null,
};

/** An operation with a rule for more than 500 people that is not written yet. */
export const withRule = async (store: Store) => {
  const { code } = await newOperation(store);
  const id = AlertRuleId.parse(randomUUID());
  const rule = AlertRule.parse({
    id,
    name: 'Too many in Rubkona',
    of: { kind: 'areas', indicator: 'idp', level: 2, pcodes: ['SS0609'] },
    when: { kind: 'above', limit: 500, clear: 400, forHours: 0 },
    severity: 'severe',
    audience: 'operator',
  });
  const { alerts } = store;
  const find = (found: readonly AlertEpisode[], more: object = {}) =>
    alerts.settle(code, {
      rule: id,
      seq: 7,
      places: [{ place: 'SS0609', episodes: found }],
      now: NOW,
      ...more,
    } satisfies Parameters<AlertStore['settle']>[1]);
  return {
    code,
    rule,
    find,
    turn: (kind: 'switchedOn' | 'switchedOff') => alerts.turn(code, id, { ...BY, kind }),
    write: (more: object = {}) => alerts.write(code, { ...rule, ...more }, BY),
    list: () => alerts.list(code),
    head: () => store.changes.head(code),
  };
};

/** The same, written and switched on, with an alert raised. */
export const withAlert = async (store: Store) => {
  const of = await withRule(store);
  await of.write();
  await of.turn('switchedOn');
  await of.find([EPISODE]);
  return of;
};
