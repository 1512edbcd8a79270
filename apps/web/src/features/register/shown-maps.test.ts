import { PublicationView } from '@waystation/domain';
import { aPublication } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { shownMaps } from './shown-maps';

const aMap = (overrides: Parameters<typeof aPublication>[0]) =>
  PublicationView.parse({ ...aPublication(overrides), successor: null, hasFiles: true });

const MAPS = [
  aMap({ number: 'SSD-IDP-0003', state: 'cleared', title: 'People by county' }),
  aMap({ number: 'SSD-IDP-0002', state: 'published', title: 'People by county' }),
  aMap({
    number: 'SSD-SITES-0001',
    state: 'superseded',
    title: 'Sites in Unity',
    language: 'fr',
  }),
];

describe('the maps that are looked at', () => {
  it.each([
    { shown: 'current' as const, search: '', numbers: ['SSD-IDP-0002'] },
    { shown: 'underWay' as const, search: '', numbers: ['SSD-IDP-0003'] },
    { shown: 'all' as const, search: 'UNITY sites', numbers: ['SSD-SITES-0001'] },
    { shown: 'all' as const, search: ' 0002 ', numbers: ['SSD-IDP-0002'] },
    { shown: 'current' as const, search: 'unity', numbers: [] },
    { shown: 'all' as const, search: '', language: 'fr' as const, numbers: ['SSD-SITES-0001'] },
    { shown: 'current' as const, search: '', language: 'fr' as const, numbers: [] },
  ])('are $numbers of $shown in $language with "$search"', ({ numbers, ...asked }) => {
    expect(shownMaps(MAPS, { language: null, ...asked }).map(({ number }) => number)).toEqual(
      numbers,
    );
  });
});
