import type { Absence } from '@waystation/domain';
import { type Glyph, type GlyphPart, paint } from './glyph';
import { stroke } from './glyph-strokes';
import type { Hex, MapColours } from './map-colours';

/** What fills an area besides a class colour: the absences, old figures, changes of coverage, corrections. */
export const AREA_PATTERNS = [
  'notAssessed',
  'inaccessible',
  'unknown',
  'notApplicable',
  'suppressed',
  'carriedOver',
  'newlyCovered',
  'noLongerCovered',
  'corrected',
] as const satisfies readonly (
  | Absence
  | 'carriedOver'
  | 'newlyCovered'
  | 'noLongerCovered'
  | 'corrected'
)[];
/** One pattern. */
export type AreaPattern = (typeof AREA_PATTERNS)[number];

/** The class colour under the dot screen of a carried-over figure is drawn at this share. */
export const CARRIED_OVER_OPACITY = 0.5;

/**
 * Sides of the tiles in CSS pixels, all of them whole at twice the resolution. A hatch of a period
 * of 6 px at 45° repeats every 6·√2 ≈ 8.5 px; a grid of dots 5 px apart, turned by 45°, every 7 px.
 */
const SIDE = { hatch: 8.5, wideHatch: 17, crosses: 5, dots: 7 } as const;

const hatch = (
  side: number,
  lean: 'up' | 'down',
  { width, colour }: { width: number; colour: Hex },
): readonly GlyphPart[] => {
  const rise = lean === 'up' ? -1 : 1;
  return [-1, 0, 1].map((step) =>
    stroke(
      [
        [step * side - side, -rise * side],
        [step * side + side, rise * side],
      ],
      width,
      paint(colour),
    ),
  );
};

const dots = (side: number, colours: MapColours): readonly GlyphPart[] => {
  const half = side / 2;
  const centres = [
    [0, 0],
    [-half, -half],
    [half, -half],
    [-half, half],
    [half, half],
  ] as const;
  return centres.map((at) => ({
    shape: 'disc',
    at,
    radius: 1.15,
    fill: paint(colours.carriedDot),
  }));
};

const crosses = (colours: MapColours): readonly GlyphPart[] => {
  const by = paint(colours.suppressedLine);
  return [
    stroke(
      [
        [0, -1.15],
        [0, 1.15],
      ],
      0.9,
      by,
    ),
    stroke(
      [
        [-1.15, 0],
        [1.15, 0],
      ],
      0.9,
      by,
    ),
  ];
};

const onGround = (side: number, colours: MapColours, parts: readonly GlyphPart[]): Glyph => ({
  size: side,
  parts: [
    {
      shape: 'box',
      halfWidth: side,
      halfHeight: side,
      corner: 0,
      fill: paint(colours.hatchGround),
    },
    ...parts,
  ],
});

/**
 * One tile of a pattern, to be repeated without seams (ui/DESIGN.md section 4, mockups 01 and 11).
 * The design draws not assessed, suppressed and carried over; areas that could not be reached are
 * hatched both ways, areas about which nobody published anything the other way and wider, areas to
 * which the question does not apply plain. Only carried over has no ground: its class shows through.
 */
export const patternTile = (pattern: AreaPattern, colours: MapColours): Glyph => {
  const thin = { width: 0.9, colour: colours.hatchLine };
  const coverage = { width: 1.2, colour: colours.selection };
  switch (pattern) {
    case 'notAssessed':
      return onGround(
        SIDE.hatch,
        colours,
        hatch(SIDE.hatch, 'up', { width: 1.2, colour: colours.hatchLine }),
      );
    case 'inaccessible':
      return onGround(SIDE.hatch, colours, [
        ...hatch(SIDE.hatch, 'up', thin),
        ...hatch(SIDE.hatch, 'down', thin),
      ]);
    case 'unknown':
      return onGround(SIDE.wideHatch, colours, hatch(SIDE.wideHatch, 'down', thin));
    case 'notApplicable':
      return onGround(SIDE.crosses, colours, []);
    case 'suppressed':
      return onGround(SIDE.crosses, colours, crosses(colours));
    case 'newlyCovered':
      return onGround(SIDE.hatch, colours, hatch(SIDE.hatch, 'up', coverage));
    case 'noLongerCovered':
      return onGround(SIDE.wideHatch, colours, hatch(SIDE.wideHatch, 'down', coverage));
    case 'corrected':
      return onGround(SIDE.wideHatch, colours, [
        ...hatch(SIDE.wideHatch, 'up', coverage),
        ...hatch(SIDE.wideHatch, 'down', coverage),
      ]);
    case 'carriedOver':
      return { size: SIDE.dots, parts: dots(SIDE.dots, colours) };
    default:
      return pattern satisfies never;
  }
};
