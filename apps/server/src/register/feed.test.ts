import { PublicationView } from '@waystation/domain';
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

const feed = (maps: readonly ReturnType<typeof aMap>[]): string =>
  feedOf({ operation: anOperation(), maps, origin: 'https://maps.example.org' });

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
