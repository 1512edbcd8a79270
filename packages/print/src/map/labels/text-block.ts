import { Formatted } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { LayerStyle } from '../style/layer-style';
import { notPrintable } from '../style/printed-layer';
import { breakLines } from './break-lines';
import { type FaceName, faceOf } from './faces';
import { textWidth } from './text-width';

/** A text in lines, with its measures in millimetres. */
export type TextBlock = {
  readonly lines: readonly { readonly text: string; readonly width: number }[];
  readonly face: FaceName;
  readonly size: number;
  readonly lineHeight: number;
  readonly letterSpacing: number;
  readonly width: number;
  readonly height: number;
};

const TRANSFORMS: Readonly<Record<string, (text: string) => string>> = {
  none: (text) => text,
  uppercase: (text) => text.toUpperCase(),
  lowercase: (text) => text.toLowerCase(),
};

const writtenOf = (style: LayerStyle, feature: Feature): string => {
  const field = style.value('text-field', feature);
  const text =
    field instanceof Formatted
      ? field.sections
          .map((section) => {
            if (section.image !== null) {
              throw notPrintable(style.id, 'a picture in "text-field"');
            }
            return section.text;
          })
          .join('')
      : String(field ?? '');
  return (TRANSFORMS[style.word('text-transform', feature)] ?? TRANSFORMS.none)?.(text) ?? text;
};

const faceFor = (style: LayerStyle, feature: Feature): FaceName => {
  const fonts = style.value('text-font', feature);
  const face = Array.isArray(fonts) ? faceOf(fonts.map(String)) : undefined;
  if (face === undefined) {
    throw notPrintable(style.id, `the font "${String(fonts)}"`);
  }
  return face;
};

/** What a layer writes at a feature; null: nothing. */
export const textBlock = (
  style: LayerStyle,
  feature: Feature,
  pointScale: number,
): TextBlock | null => {
  const written = style.has('text-field') ? writtenOf(style, feature) : '';
  if (written.trim() === '') {
    return null;
  }
  const face = faceFor(style, feature);
  const size = style.number('text-size', feature) * pointScale;
  const spacing = style.number('text-letter-spacing', feature);
  const ems = (text: string): number => textWidth(text, face) + spacing * [...text].length;
  const isOnLine = style.word('symbol-placement', feature) === 'line';
  const most = isOnLine ? Number.POSITIVE_INFINITY : style.number('text-max-width', feature);
  const lines = breakLines(written, most, ems).map((text) => ({ text, width: ems(text) * size }));
  const lineHeight = style.number('text-line-height', feature) * size;
  return {
    lines,
    face,
    size,
    lineHeight,
    letterSpacing: spacing * size,
    width: Math.max(...lines.map(({ width }) => width)),
    height: lines.length * lineHeight,
  };
};
