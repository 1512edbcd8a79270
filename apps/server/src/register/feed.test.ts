import { type Language, PublicationView } from '@waystation/domain';
import { anOperation, aPublication } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { feedOf } from './feed';

const aMap = (overrides: Parameters<typeof aPublication>[0] = {}) =>
  PublicationView.parse({
    ...aPublication({
      state: 'published',
      steps: [{ state: 'published', at: '2021-12-02T10:00:00.000Z', by: 'Desk', note: null }],
      ...overrides,
    }),
    successor: null,
    hasFiles: true,
  });

const feed = (maps: readonly ReturnType<typeof aMap>[], language: Language | null = null): string =>
  feedOf({ operation: anOperation(), maps, origin: 'https://maps.example.org', language });

describe('the feed of published maps', () => {
  it('has what Atom asks for, and a link to each map', () => {
    const text = feed([aMap()]);
    expect(text).toMatch(/<id>urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/id>/);
    expect(text).toContain('<updated>2021-12-02T10:00:00.000Z</updated>');
    expect(text).toContain('<author><name>South Sudan</name></author>');
    expect(text).toContain('href="https://maps.example.org/south-sudan/reports/SSD-IDP-0117/v1"');
    expect(text).toContain('href="https://maps.example.org/maps/south-sudan/SSD-IDP-0117/1.pdf"');
  });

  it('tells of the maps in use alone', () => {
    const text = feed([aMap({ state: 'superseded' }), aMap({ state: 'withdrawn', version: 2 })]);
    expect(text).not.toContain('<entry');
  });

  it('takes back from its readers what was withdrawn, and says why', () => {
    const [published] = aMap().steps;
    const at = '2021-12-03T08:00:00.000Z';
    const withdrawn = { state: 'withdrawn' as const, at, by: null, note: 'Juba counted <twice>' };
    const map = { ...aMap(), state: 'withdrawn' as const };
    const [id = ''] =
      feed([aMap()])
        .split('<entry')[1]
        ?.match(/urn:uuid:[^<]+/) ?? [];
    const text = feed([{ ...map, steps: [...(published ? [published] : []), withdrawn] }]);
    expect(text).toContain(
      `<at:deleted-entry ref="${id}" when="${at}"><at:comment>Juba counted &lt;twice&gt;</at:comment>`,
    );
    expect(text).toContain(`<updated>${at}</updated>`);
  });

  it('tells of one language where that is asked for', () => {
    const maps = [aMap(), aMap({ number: 'SSD-IDP-0118', language: 'fr' })];
    const text = feed(maps, 'fr');
    expect([text.includes('SSD-IDP-0118'), text.includes('SSD-IDP-0117')]).toEqual([true, false]);
    expect(text).toContain('/maps/south-sudan/feed.atom?lang=fr"');
  });

  it('writes a title as text, whatever is in it', () => {
    const text = feed([aMap({ title: 'A <b>"map"</b> & \u0007 more' })]);
    expect(text).toContain('<title>A &lt;b&gt;&quot;map&quot;&lt;/b&gt; &amp;  more</title>');
  });

  it('has an id for each version that stays', () => {
    const ids = (maps: readonly ReturnType<typeof aMap>[]) => feed(maps).match(/urn:uuid:[^<]+/g);
    expect(ids([aMap()])).toEqual(ids([aMap({ title: 'Another' })]));
    expect(new Set(ids([aMap(), aMap({ version: 2 })])).size).toBe(3);
  });
});
