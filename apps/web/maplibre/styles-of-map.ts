import postcss from 'postcss';
import type { Plugin } from 'vite';

const STYLES = /maplibre-gl[\\/]dist[\\/]maplibre-gl\.css$/;

/**
 * Classes of what the product does not take of MapLibre (`EXPORTS` in maplibre-in-parts.ts) nor turns on: its controls,
 * but for the corners, which every map has; its popups and markers; and what asks for two fingers.
 */
const NOT_TAKEN =
  /\.maplibregl-(?:ctrl(?!-(?:top|bottom)-)|popup|marker|user-location|cooperative|desktop-message|mobile-message)/;

/**
 * MapLibre's style sheet without the rules of what the product does not take: most of it is pictures of buttons. What
 * a later release adds stays. Media queries that are left empty fall away when the build shortens styles.
 */
export const stylesOfMap = (css: string): string => {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const taken = rule.selectors.filter((selector) => !NOT_TAKEN.test(selector));
    if (taken.length === 0) {
      rule.remove();
    } else {
      rule.selectors = taken;
    }
  });
  return sheet.toString();
};

/** Puts the rules that a map needs in the place of MapLibre's style sheet. */
export const maplibreStyles = (): Plugin => ({
  name: 'maplibre-styles',
  enforce: 'pre',
  transform: { filter: { id: STYLES }, handler: (css) => ({ code: stylesOfMap(css), map: null }) },
});
