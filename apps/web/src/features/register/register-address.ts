import { Language } from '@waystation/domain';
import type { SearchText } from '@waystation/view';
import { type MapsAsked, SHOWN_MAPS } from './shown-maps';

/** In every page's address `lang` is the reader's; maps may be in another language. */
const PARAMETERS = { shown: 'shown', language: 'mapLang', search: 'mapText' } as const;

/** A text that is looked for has fewer letters; a longer one is none that was typed. */
const LONGEST_SEARCH = 200;

const DEFAULTS: MapsAsked = { shown: 'current', language: null, search: '' };

/** Which maps an address asks for; what cannot be read costs only itself. */
export const readMapsAsked = (address: SearchText): MapsAsked => {
  const { [PARAMETERS.shown]: shown, [PARAMETERS.language]: language } = address;
  return {
    shown: SHOWN_MAPS.find((one) => one === shown) ?? DEFAULTS.shown,
    language: Language.safeParse(language).data ?? DEFAULTS.language,
    search: (address[PARAMETERS.search] ?? DEFAULTS.search).slice(0, LONGEST_SEARCH),
  };
};

/** An address that asks for other maps, all else as it was; what is asked for anyway is not written. */
export const withMapsAsked = (address: SearchText, changes: Partial<MapsAsked>): SearchText => {
  const asked = { ...readMapsAsked(address), ...changes };
  return {
    ...address,
    [PARAMETERS.shown]: asked.shown === DEFAULTS.shown ? undefined : asked.shown,
    [PARAMETERS.language]: asked.language ?? undefined,
    [PARAMETERS.search]: asked.search === DEFAULTS.search ? undefined : asked.search,
  };
};
