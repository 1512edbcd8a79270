import { type Glyph, glyphOutline } from '@waystation/cartography';

type GlyphIconProps = { readonly glyph: Glyph };

/** A map symbol in the legend, drawn by the same parts as on the map. */
export const GlyphIcon = ({ glyph }: GlyphIconProps) => {
  const { viewBox, paths } = glyphOutline(glyph);
  return (
    <svg
      aria-hidden="true"
      width={glyph.size}
      height={glyph.size}
      viewBox={viewBox}
      className="shrink-0"
    >
      {paths.map((path) => (
        <path key={Object.values(path).join(' ')} {...path} />
      ))}
    </svg>
  );
};
