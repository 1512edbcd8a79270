import type { Frame } from '../projection/paper-projection';
import type { Collisions, PaperBox } from './collisions';
import type { PaperSymbol, PlacedSymbol, SymbolIcon, SymbolText, TextPlace } from './symbol';

/** Letters keep this far from the frame's line, in millimetres. */
const MARGIN_MM = 0.8;

const isInFrame = (boxes: readonly PaperBox[], { widthMm, heightMm }: Frame): boolean =>
  boxes.every(
    ({ x, y, width, height }) =>
      x >= MARGIN_MM &&
      y >= MARGIN_MM &&
      x + width <= widthMm - MARGIN_MM &&
      y + height <= heightMm - MARGIN_MM,
  );

/** The first place of a text that lies in the frame and is free; one that may lie on others always stands. */
const placeOf = (
  { places, mayOverlap }: SymbolText,
  { taken, frame }: Room,
): TextPlace | undefined =>
  mayOverlap
    ? places[0]
    : places.find((place) => isInFrame(place.covers, frame) && taken.isFree(place.boxes));

const canStand = ({ mayOverlap, boxes }: SymbolIcon, { taken }: Room): boolean =>
  mayOverlap || taken.isFree(boxes);

/** Where symbols are placed. */
export type Room = { readonly taken: Collisions; readonly frame: Frame };

/** Text and icon of one symbol: where one needs the other, both stand or neither (as MapLibre decides). */
const placeOne = (symbol: PaperSymbol, room: Room): PlacedSymbol => {
  const { icon, text } = symbol;
  const place = text === null ? undefined : placeOf(text, room);
  const stands = icon !== null && canStand(icon, room);
  const iconNeedsText = text !== null && !text.isOptional;
  const textNeedsIcon = icon !== null && !icon.isOptional;
  const hasText = place !== undefined && (stands || !textNeedsIcon);
  const hasIcon = stands && (place !== undefined || !iconNeedsText);
  return {
    symbol,
    icon: hasIcon ? icon : null,
    text: (hasText && place) || null,
  };
};

/** Places the symbols of a layer, in order of importance, and takes their room from all that follow. */
export const placeSymbols = (
  symbols: readonly PaperSymbol[],
  room: Room,
): readonly PlacedSymbol[] =>
  symbols.map((symbol) => {
    const placed = placeOne(symbol, room);
    if (placed.icon !== null && !placed.icon.yields) {
      room.taken.take(placed.icon.boxes);
    }
    if (placed.text !== null && symbol.text?.yields === false) {
      room.taken.take(placed.text.boxes);
    }
    return placed;
  });
