import type { Theme } from './theme';

/** A colour as `#RRGGBB`. */
export type Hex = `#${string}`;

/** Five colours from few to many. */
export type Ramp = readonly [Hex, Hex, Hex, Hex, Hex];

const LIGHT = {
  classes: ['#FAF1DF', '#F2D8AD', '#E4B478', '#CC884A', '#A45A28'],
  diverging: ['#2B5C8A', '#7FA6C9', '#E6E8E6', '#E0A56B', '#A45A28'],
  assessed: '#93BFC4',
  zero: '#FFFFFF',
  areaCircle: '#2E3D43',
  siteFill: '#1F6AA0',
  siteLabel: '#0F4C7A',
  siteTint: '#8DBCDD',
  siteCasing: '#FFFFFF',
  flow: '#5C2466',
  flowCasing: '#FFFFFF',
  centreRing: '#0F7B4F',
  land: '#EDEEEB',
  focusLand: '#FBFAF7',
  sea: '#CFE0E8',
  river: '#8FB6C9',
  lineInternational: '#4A4F4E',
  lineInternationalCasing: '#FFFFFF',
  lineNeighbour: '#B9BDB9',
  lineState: '#7F746A',
  lineCounty: '#FFFFFF',
  lineCountyOnGround: '#BFC8C5',
  hatchGround: '#F1F1EF',
  hatchLine: '#A9AFAD',
  suppressedLine: '#8A9391',
  carriedDot: '#6A4A2E',
  labelState: '#6D5E50',
  labelTown: '#1C2624',
  labelNeighbour: '#656D6B',
  labelRiver: '#4E87A3',
  halo: '#FFFFFF',
  selection: '#0A5A6B',
  selectionCasing: '#FFFFFF',
  surface: '#FFFFFF',
  ink: '#16211F',
  track: '#BFC8C5',
  okMark: '#1E8A62',
  warnMark: '#D98A12',
  warnInk: '#1B1204',
  critMark: '#C2362B',
  critInk: '#FFFFFF',
  unknown: '#5F6B6A',
} as const satisfies MapColours;

const DARK = {
  classes: ['#33291F', '#553D28', '#7F562D', '#AC7A3C', '#DDAC66'],
  diverging: ['#8FC1EC', '#4F7FA8', '#37444A', '#A87238', '#F0C07A'],
  assessed: '#2F6C77',
  zero: '#162023',
  areaCircle: '#DCE7E6',
  siteFill: '#4A9FD6',
  siteLabel: '#A8D8F5',
  siteTint: '#23557A',
  siteCasing: '#0B1315',
  flow: '#F4C1DC',
  flowCasing: '#0B1315',
  centreRing: '#63CDBD',
  land: '#151D20',
  focusLand: '#1B2427',
  sea: '#0B1A22',
  river: '#27536A',
  lineInternational: '#DDE3E0',
  lineInternationalCasing: '#0C1416',
  lineNeighbour: '#39474B',
  lineState: '#A79C8D',
  lineCounty: '#0F1719',
  lineCountyOnGround: '#3D4E53',
  hatchGround: '#1A2326',
  hatchLine: '#47565A',
  suppressedLine: '#6C7B7E',
  carriedDot: '#E8CFA8',
  labelState: '#C9BBA7',
  labelTown: '#F1F5F3',
  labelNeighbour: '#6F7F82',
  labelRiver: '#6FA9C4',
  halo: '#0C1416',
  selection: '#6CC5D4',
  selectionCasing: '#10181A',
  surface: '#10181A',
  ink: '#E8EEEC',
  track: '#3D4E53',
  okMark: '#4DB98B',
  warnMark: '#E3A23A',
  warnInk: '#1B1204',
  critMark: '#E8695C',
  critInk: '#FFFFFF',
  unknown: '#9AA7A7',
} as const satisfies MapColours;

/** Every colour that a map, its legend and its print share, in one appearance. */
export type MapColours = {
  readonly classes: Ramp;
  /** Fewer to more, the middle is no change. */
  readonly diverging: Ramp;
  /** An area that a round covered, whatever it counted there. */
  readonly assessed: Hex;
  readonly zero: Hex;
  /** Circles of areas: grey, so that they are taken neither for a class nor for a site. */
  readonly areaCircle: Hex;
  readonly siteFill: Hex;
  readonly siteLabel: Hex;
  /** The weakest of three blues, for one kind of site in a cluster's ring. */
  readonly siteTint: Hex;
  readonly siteCasing: Hex;
  readonly flow: Hex;
  readonly flowCasing: Hex;
  readonly centreRing: Hex;
  readonly land: Hex;
  readonly focusLand: Hex;
  readonly sea: Hex;
  readonly river: Hex;
  readonly lineInternational: Hex;
  readonly lineInternationalCasing: Hex;
  readonly lineNeighbour: Hex;
  readonly lineState: Hex;
  /** County lines over a choropleth; without one they would vanish, see lineCountyOnGround. */
  readonly lineCounty: Hex;
  readonly lineCountyOnGround: Hex;
  readonly hatchGround: Hex;
  readonly hatchLine: Hex;
  readonly suppressedLine: Hex;
  readonly carriedDot: Hex;
  readonly labelState: Hex;
  readonly labelTown: Hex;
  readonly labelNeighbour: Hex;
  readonly labelRiver: Hex;
  readonly halo: Hex;
  readonly selection: Hex;
  readonly selectionCasing: Hex;
  readonly surface: Hex;
  readonly ink: Hex;
  readonly track: Hex;
  readonly okMark: Hex;
  readonly warnMark: Hex;
  readonly warnInk: Hex;
  readonly critMark: Hex;
  readonly critInk: Hex;
  readonly unknown: Hex;
};

/** The map colours of each appearance, as checked for contrast and colour vision in the design (section 3.3). */
export const MAP_COLOURS: Readonly<Record<Theme, MapColours>> = { light: LIGHT, dark: DARK };
