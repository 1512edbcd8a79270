import type { Language } from '@waystation/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import { isolate } from './isolate';
import { directionOf, localeOf } from './language-info';
import { MessageNumberFormat } from './message-number-format';
import type { MessageKey, Messages } from './messages';
import { selectorArguments } from './selector-arguments';
import { withDirection } from './with-direction';

/** What a message's arguments may be; numbers written some special way come as formatted text. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The text of a key in the reader's language. Throws when a message misses an argument. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const isolateTexts = (values: MessageValues, except: readonly string[]): MessageValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !except.includes(name) ? isolate(value) : value,
    ]),
  );

/**
 * Makes the translate function of a language. Each message is parsed once, at first use. In a
 * right-to-left language the texts put into a message keep their own direction.
 */
export const createTranslate = (language: Language, messages: Messages): Translate => {
  const locale = localeOf(language);
  const numbers = new MessageNumberFormat(language);
  const plurals = new Intl.PluralRules(locale);
  const formatters = {
    getNumberFormat: () => numbers,
    getDateTimeFormat: () => new Intl.DateTimeFormat(locale),
    getPluralRules: () => plurals,
  };
  const parsed = new Map<MessageKey, (values: MessageValues) => string>();

  const parse = (key: MessageKey): ((values: MessageValues) => string) => {
    const format = new IntlMessageFormat(
      messages[key],
      locale,
      {},
      { formatters, ignoreTag: true },
    );
    const selectors = selectorArguments(format.getAst());
    const isRightToLeft = directionOf(language) === 'rtl';
    return (values) =>
      isRightToLeft
        ? withDirection(String(format.format(isolateTexts(values, selectors))))
        : String(format.format(values));
  };

  return (key, values = {}) => {
    const write = parsed.get(key) ?? parse(key);
    parsed.set(key, write);
    return write(values);
  };
};
