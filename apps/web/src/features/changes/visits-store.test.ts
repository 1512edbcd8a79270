import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { createVisitsStore } from './visits-store';

const HOUR_MS = 3_600_000;

const visit = (told: string) => ({ told: `${told}T08:00:00.000Z`, seen: Day.parse(told) });

const aShelf = () => {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      texts.set(key, text);
    },
  };
};

describe('the visits of a reader', () => {
  it('are told once a later one has begun, also by another tab of the device', () => {
    const shelf = aShelf();
    const first = createVisitsStore(() => shelf);
    expect(first.note('chad', visit('2021-11-20'), 0)).toBeNull();
    const second = createVisitsStore(() => shelf);
    expect(second.note('chad', visit('2021-12-02'), 2 * HOUR_MS)).toEqual(visit('2021-11-20'));
    expect(createVisitsStore(() => shelf).last('chad')).toEqual(visit('2021-11-20'));
    expect(second.last('niger')).toBeNull();
  });

  it('go on while the page is looked at, and keep the latest that was told', () => {
    const visits = createVisitsStore(aShelf);
    visits.note('chad', visit('2021-11-20'), 0);
    expect(visits.note('chad', visit('2021-10-01'), HOUR_MS / 2)).toBeNull();
    expect(visits.note('chad', visit('2021-11-21'), 3 * HOUR_MS)).toEqual(visit('2021-11-20'));
  });

  it('are kept while the page is open where the browser keeps nothing', () => {
    const refused = createVisitsStore(() => {
      throw new Error('no storage here');
    });
    refused.note('chad', visit('2021-11-20'), 0);
    expect(refused.note('chad', visit('2021-12-02'), 2 * HOUR_MS)).toEqual(visit('2021-11-20'));
  });

  it('are none where what is kept cannot be read', () => {
    const broken = { ...aShelf(), getItem: () => '{"chad":{"now":7}}' };
    expect(createVisitsStore(() => broken).last('chad')).toBeNull();
  });
});
