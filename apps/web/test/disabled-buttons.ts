const DISABLED = /<button(?=[^>]*\sdisabled="")[^>]*aria-label="([^"]*)"/g;

/** The labels of the buttons in markup that cannot be pressed, in their order. */
export const disabledButtons = (markup: string): readonly string[] =>
  [...markup.matchAll(DISABLED)].map(([, label = '']) => label);
