import type { Alert, AlertStep } from '../alert';
import { endOfAlert } from '../alert';
import type { AlertRuleStep } from '../alert-rule';
import type { AlertEpisode } from './alert-episodes';

/** The times in which a rule held at one of its places. */
export type PlaceEpisodes = {
  readonly place: string;
  readonly episodes: readonly AlertEpisode[];
};

type Ended = Extract<AlertStep, { readonly kind: 'ended' }>;

/** An alert to be, with the step that ends it where it is over already. */
export type NewAlert = Omit<Alert, 'id' | 'rule' | 'steps'> & { readonly ended: Ended | null };

/** What a look at a rule adds to what is kept. */
export type SettledAlerts = {
  readonly raised: readonly NewAlert[];
  readonly ended: readonly { readonly id: Alert['id']; readonly step: Ended }[];
};

/** When a rule was last switched on; null: never. */
export const switchedOnAt = (steps: readonly AlertRuleStep[]): string | null =>
  steps.findLast(({ kind }) => kind === 'switchedOn')?.at ?? null;

const clearedStep = (of: string, at: string): Ended => ({
  kind: 'ended',
  at,
  why: 'cleared',
  of,
});

const endOf = (
  alert: Alert,
  episodes: readonly AlertEpisode[],
  now: Date,
): { readonly id: Alert['id']; readonly step: Ended } | null => {
  const at = now.toISOString();
  const own = episodes.find(({ since }) => since === alert.since);
  if (own !== undefined) {
    return own.endedAt === null ? null : { id: alert.id, step: clearedStep(own.endedAt, at) };
  }
  // A correction moved its beginning: what holds now is what it told of.
  if (episodes.some(({ endedAt }) => endedAt === null)) {
    return null;
  }
  // Another process, whose clock is ahead, may have seen a silence that is still to come here.
  return alert.firedAt > at
    ? null
    : { id: alert.id, step: { kind: 'ended', at, why: 'corrected', of: null } };
};

/**
 * What a look at a rule adds: at most one alert a place until that one ended, and an end for those that
 * are over. What was over before the rule was switched on is history and raises nothing. Looking again
 * adds nothing.
 */
export const settleAlerts = (
  found: readonly PlaceEpisodes[],
  kept: readonly Alert[],
  { onSince, now }: { readonly onSince: string; readonly now: Date },
): SettledAlerts => {
  const at = now.toISOString();
  const ended = kept.flatMap((alert) => {
    const episodes = found.find(({ place }) => place === alert.place)?.episodes ?? [];
    return endOfAlert(alert) === null ? (endOf(alert, episodes, now) ?? []) : [];
  });
  const over = new Set(ended.map(({ id }) => id));
  const standing = new Set(
    kept.flatMap((one) => (endOfAlert(one) === null && !over.has(one.id) ? [one.place] : [])),
  );
  const known = new Set(kept.map(({ place, since }) => `${place}\n${since}`));
  const raised = found.flatMap(({ place, episodes }) =>
    standing.has(place)
      ? []
      : episodes
          .filter(({ since }) => !known.has(`${place}\n${since}`))
          .filter(({ endedAt }) => endedAt === null || endedAt > onSince)
          .map(({ endedAt, ...episode }) => ({
            place,
            ...episode,
            ended: endedAt === null ? null : clearedStep(endedAt, at),
          })),
  );
  return { raised, ended };
};
