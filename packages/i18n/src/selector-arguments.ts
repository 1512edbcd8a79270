import type { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/**
 * The names of a message's arguments that choose a wording (`select`, `plural`). Their values are
 * compared with the message's options, so nothing may be added to them.
 */
export const selectorArguments = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap((element) =>
    'options' in element
      ? [
          element.value,
          ...Object.values(element.options).flatMap((option) => selectorArguments(option.value)),
        ]
      : [],
  );
