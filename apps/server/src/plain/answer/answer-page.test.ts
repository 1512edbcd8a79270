import { Iso3 } from '@waystation/domain';
import { aCentre, anOperation } from '@waystation/domain/testing';
import { loadTranslator } from '@waystation/i18n';
import { groundAt, NearestQuestion, rankCentres } from '@waystation/nearest';
import { html } from '@waystation/picture';
import { describe, expect, it } from 'vitest';
import { formValuesOf } from '../form/form-values';
import { writePlainPage } from '../page/plain-page';
import type { KnownPlace } from '../where/known-place';
import { answerPage } from './answer-page';

const AT = '2026-11-22T06:00:00Z';

const NIMULE: KnownPlace = {
  kind: 'town',
  names: { en: 'Nimule' },
  otherNames: [],
  countries: ['SSD'],
  position: [32.06, 3.6],
};

const SAID = ['operating', 'full', 'standby', 'closed', 'unknown'] as const;

const counts = (capacity: number, present: number) => [
  { at: AT, kind: 'capacity' as const, value: capacity },
  { at: AT, kind: 'blocked' as const, value: 0 },
  { at: AT, kind: 'present' as const, value: present },
];

/** Centres of every status, some of them full, each with as much said of it as there can be. */
const CENTRES = Array.from({ length: 400 }, (_, index) =>
  aCentre({
    place: {
      id: `centre:${index}`,
      names: { en: `<b>Reception and transit centre number ${index}</b> of the lower valley` },
      position: [32.06, 3.6 + index / 1_000],
      country: 'SSD',
    },
    opened: '2026-01-01',
    statusLog: [{ at: AT, status: SAID[index % SAID.length] ?? 'unknown' }],
    counts: counts(240, index % 3 === 0 ? 240 : 200 + (index % 30)),
    phone: '+211 912 345 678',
    services: ['shelter', 'food', 'water', 'medical', 'psychosocial', 'familyTracing'],
    languages: ['ar', 'en', 'fr', 'din', 'nus'],
  }),
);

const pageOf = async (people: number) => {
  const words = await loadTranslator('en');
  const ground = groundAt({
    closures: [],
    operation: anOperation({ countries: ['SSD'] }),
    moment: new Date('2026-11-22T14:00:00Z'),
    centres: CENTRES,
    crossings: [],
    countryAt: () => [Iso3.parse('SSD')],
  });
  const question = NearestQuestion.parse({ position: [32.06, 3.6], people });
  const answer = rankCentres(question, ground, { rowsPerTier: 5 });
  const main = answerPage({
    answer,
    telling: { words, moment: new Date(answer.moment), timeZone: answer.timeZone, phones: 'told' },
    head: html`<p>South Sudan</p>`,
    values: formValuesOf(new URLSearchParams({ where: 'Nimule' })),
    readAs: { kind: 'place', place: NIMULE },
    day: null,
    changeAddress: '/text/south-sudan',
    countries: ['SSD', 'UGA'],
    addressFrom: (country) => `/text/south-sudan?country=${country}`,
  });
  return writePlainPage({ words, title: 'Centres', main, addressIn: () => '/', appAddress: '/' });
};

describe('an answer in words', () => {
  it('of four hundred centres of every kind is as small as a poor line can carry', async () => {
    expect(Buffer.byteLength(await pageOf(12))).toBeLessThan(36_000);
  });

  it('says free places, their age, the sum, the way, the line, and who is full or closed and why', async () => {
    const page = await pageOf(12);
    expect(page).toContain('1. <bdi>');
    expect(page).toMatch(/<b>\d+ free<\/b> <span>\(counted 8 h ago\)/);
    expect(page).toMatch(/240 places − 0 blocked/);
    expect(page).toContain('href="tel:+211912345678"');
    expect(page).toContain('href="sms:+211912345678"');
    expect(page).toMatch(/<h2>Full \(\d+\)/);
    // Nobody is invited by a number to where no place is known.
    expect(page).toMatch(/<h2>Full \(\d+\)<\/h2><ol><li[^>]*><h3><bdi>/);
    expect(page).toContain('its staff say that it is full');
    expect(page).toMatch(/<h2>On standby \(\d+\)/);
    expect(page).toMatch(/<h2>Closed \(80\)/);
  });

  it('says how to divide a group that no one centre takes', async () => {
    const page = await pageOf(100);
    expect(page).toContain('No one centre can take all 100. Together these can:');
    expect(page).toContain('ask before you divide a family');
  });

  it('says how many places there are where not even all centres together take everybody', async () => {
    expect(await pageOf(10_000)).toMatch(
      /Together, 53 centres are known to have 1\s335 free places\./,
    );
    expect(await pageOf(100)).not.toContain('are known to have');
  });

  it('writes names as text', async () => {
    const page = await pageOf(1);
    expect(page).not.toContain('<b>Reception');
    expect(page).toContain('&lt;b&gt;Reception');
  });
});
