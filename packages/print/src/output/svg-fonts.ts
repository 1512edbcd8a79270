/** A face of a font that a drawing may name. */
export type SvgFace = {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Every character of the texts of a drawing, each once. */
export const charactersOf = (svg: string): string => {
  const texts = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)/g)].map(([, text = '']) =>
    text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity),
  );
  return [...new Set(texts.join(''))].toSorted().join('');
};

/** Whether a drawing has text of a face. */
export const usesFace = (svg: string, { family, weight, style }: SvgFace): boolean =>
  svg.includes(family) &&
  svg.includes(`font-weight="${weight}"`) &&
  (style === 'normal' || svg.includes(`font-style="${style}"`));

/** A rule by which a drawing brings a face itself: one in an <img> may ask for nothing. */
export const fontRule = ({ family, weight, style }: SvgFace, base64: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${base64})}`;
