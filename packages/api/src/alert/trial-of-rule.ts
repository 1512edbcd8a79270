import { type AlertPlace, type AlertRule, type AlertTrial, placesOfRule } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { found, type Outcome } from '../outcome/outcome';
import { episodesOfRule } from './episodes-of-rule';
import { namesOfPlaces } from './names-of-places';

/** Enough to see whether a rule cries wolf; how many there are in all is told beside them. */
const MOST_EPISODES = 50;

/** When a rule would have raised alerts, by what its audience may know now. */
export const trialOfRule = async (
  reads: DisclosedOperation,
  rule: Pick<AlertRule, 'of' | 'when'>,
  now: Date,
): Promise<Outcome<AlertTrial>> => {
  const histories = await episodesOfRule(reads, rule, now);
  if (!histories.ok) {
    return histories;
  }
  const names = new Map((await namesOfPlaces(reads, rule)).map((place) => [place.id, place]));
  const placeOf = (id: string): AlertPlace => names.get(id) ?? { id, names: {} };
  const episodes = histories.value
    .flatMap(({ place, episodes: own }) => own.map((one) => ({ place: placeOf(place), ...one })))
    .toSorted((a, b) => b.firedAt.localeCompare(a.firedAt));
  const numbers = histories.value.flatMap(({ place, readings }) =>
    readings.flatMap(({ known, at }) => (known === null ? [] : [{ place, at }])),
  );
  const dates = numbers.map(({ at }) => at).toSorted();
  const told = new Set(numbers.map(({ place }) => place));
  return found({
    fired: episodes.length,
    episodes: episodes.slice(0, MOST_EPISODES),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    withoutFigures: placesOfRule(rule)
      .filter((place) => !told.has(place))
      .map(placeOf),
  });
};
