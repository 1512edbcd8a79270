import type { Language } from '@waystation/domain';
import { chooseLanguage } from '@waystation/picture';

type Preferred = { readonly tag: string; readonly weight: number };

const preferredIn = (part: string): Preferred => {
  const [tag = '', ...parameters] = part.split(';').map((one) => one.trim());
  const weight = parameters.find((one) => one.startsWith('q='))?.slice('q='.length) ?? '1';
  return { tag, weight: Number(weight) };
};

/** The language of the product that a browser asks for first in Accept-Language. */
export const acceptedLanguage = (headers: Headers): Language =>
  chooseLanguage(
    (headers.get('accept-language') ?? '')
      .split(',')
      .map(preferredIn)
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ tag }) => tag),
  );
