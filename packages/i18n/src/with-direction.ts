const RIGHT_TO_LEFT_MARK = '\u200F';
const ISOLATED = /\u2068[^\u2068\u2069]*\u2069/g;
const ARABIC = /\p{Script=Arabic}/u;

const withoutIsolates = (text: string): string => {
  const rest = text.replaceAll(ISOLATED, '');
  return rest === text ? text : withoutIsolates(rest);
};

/**
 * A text that is made only of isolated words and punctuation, such as “من: الوحدة”, has no direction of
 * its own (Unicode Bidirectional Algorithm, P2, passes over isolates): put into another text or into
 * `<bdi>` it would be read from the left. A mark at its beginning says that it is not. Numbers alone
 * keep their order.
 */
export const withDirection = (text: string): string =>
  text.includes('\u2068') && ARABIC.test(text) && !/\p{L}/u.test(withoutIsolates(text))
    ? `${RIGHT_TO_LEFT_MARK}${text}`
    : text;
