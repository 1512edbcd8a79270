/** The id by which React Aria knows that its touch rule is already on the page. */
const PRESS_STYLE_ID = 'react-aria-pressable-style';

/**
 * Keeps React Aria from injecting a `<style>` element at the first press, which a content-security
 * policy of `style-src 'self'` refuses: it looks for this id first. The rule itself is in base.css.
 * Call once, before the first render.
 */
export const keepStylesInFiles = (page: Document): void => {
  if (page.getElementById(PRESS_STYLE_ID)) {
    return;
  }
  const marker = page.createElement('meta');
  marker.id = PRESS_STYLE_ID;
  page.head.append(marker);
};
