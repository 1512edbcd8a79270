import { CARRIED_OVER_OPACITY, RING_STATES, SITE_SHAPES } from '@waystation/cartography';
import { ABSENCES, CROSSING_STATUSES, LANGUAGES } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../test/reader-of';
import { LEGEND_WORDS } from './legend-words';

describe('the words of legends', () => {
  it.each(LANGUAGES)('tell every row of a legend from its neighbours in %s', async (language) => {
    const { t } = await readerOf(language);
    for (const words of [
      LEGEND_WORDS.nothing,
      LEGEND_WORDS.ring,
      LEGEND_WORDS.crossing,
      LEGEND_WORDS.shape,
    ]) {
      const texts = Object.values(words).map((key) => t(key));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('name every kind of nothing, state, status and shape', () => {
    expect(Object.keys(LEGEND_WORDS.nothing).sort()).toEqual(
      [...ABSENCES, 'zero', 'carriedOver'].sort(),
    );
    expect(Object.keys(LEGEND_WORDS.ring)).toEqual([...RING_STATES]);
    expect(Object.keys(LEGEND_WORDS.crossing)).toEqual([...CROSSING_STATUSES]);
    expect(Object.keys(LEGEND_WORDS.shape)).toEqual([...SITE_SHAPES]);
  });

  it('never call nothing a zero, nor a zero no data', async () => {
    const { t } = await readerOf('en');
    expect(t(LEGEND_WORDS.nothing.zero)).toBe('Zero reported');
    for (const absence of ABSENCES) {
      expect(t(LEGEND_WORDS.nothing[absence]).toLowerCase()).not.toMatch(/zero|no data/);
    }
  });

  it('go with a weaker class for what is carried over', () => {
    expect(CARRIED_OVER_OPACITY).toBe(0.5);
  });
});
