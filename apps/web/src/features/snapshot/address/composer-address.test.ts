import { describe, expect, it } from 'vitest';
import {
  layoutOf,
  mapSearch,
  readComposerAddress,
  sheetQuery,
  withCamera,
  withChoices,
  withLayout,
} from './composer-address';

const ADDRESS = {
  at: '7.5,30,6',
  layers: 'areas:90',
  lang: 'en',
  theme: 'dark',
  paper: 'a4',
  sheetLang: 'ar',
  title: 'Where people are',
  without: 'qr,locator',
  seen: '1180x860',
};

describe('the address of the composer', () => {
  it('says the view and what is chosen for its sheet', () => {
    const { state, choice, broken } = readComposerAddress(ADDRESS);
    expect(state.at).toEqual({ latitude: 7.5, longitude: 30, zoom: 6 });
    expect(choice).toMatchObject({
      paper: 'a4',
      direction: 'landscape',
      lang: 'ar',
      without: ['qr', 'locator'],
      seen: { width: 1180, height: 860 },
    });
    expect(state.lang).toBe('en');
    expect(broken).toEqual([]);
  });

  it('loses only what cannot be read', () => {
    const { choice, broken } = readComposerAddress({ ...ADDRESS, paper: 'b5', at: 'here' });
    expect(choice).toMatchObject({ paper: 'a3', title: 'Where people are' });
    expect(broken).toEqual(['at', 'paper']);
  });

  it('asks the server for the view without what is of a screen', () => {
    const query = new URLSearchParams(sheetQuery(readComposerAddress(ADDRESS), 'ar'));
    expect(Object.fromEntries(query)).toEqual({
      paper: 'a4',
      lang: 'ar',
      title: 'Where people are',
      without: 'qr,locator',
      seen: '1180x860',
      view: 'at=7.5,30,6&layers=areas:90',
    });
  });

  it('leads back to the same map', () => {
    const { at, layers, lang, theme } = ADDRESS;
    expect(mapSearch(readComposerAddress(ADDRESS))).toEqual({ at, layers, lang, theme });
  });

  it('changes in what was chosen anew, and in nothing else', () => {
    const changed = withChoices(ADDRESS, { title: '', lang: 'fr', status: 'new' });
    expect(changed).toEqual({ ...ADDRESS, title: undefined, sheetLang: 'fr', status: 'new' });
    const moved = withCamera(ADDRESS, { latitude: 8.123_456, longitude: 31, zoom: 6.5 });
    expect(moved).toEqual({ ...ADDRESS, at: '8.1235,31,6.5' });
  });

  it('takes a layout of another view', () => {
    const kept = layoutOf(readComposerAddress({ ...ADDRESS, paper: 'a0' }).texts);
    const layout = withChoices({}, kept);
    expect(withLayout({ ...ADDRESS, status: 'new', seen: '300x200' }, layout)).toEqual({
      ...ADDRESS,
      paper: 'a0',
      status: undefined,
      seen: '300x200',
    });
  });
});
