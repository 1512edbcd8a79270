export type { CoordinateFormat, CoordinateProblem, ReadPoint } from './coordinate-reading';
export { withWesternDigits } from './plain-coordinate-text';
export { readCoordinate } from './read-coordinate';
export type { NearOf } from './read-plus-code';
export { type SearchCoordinate, type SearchPoint, searchCoordinate } from './search-coordinate';
export { squareWords } from './square-words';
export { coordinateTexts, decimalText } from './write-coordinate';
