import type { LegendIcon } from '../legend/legend-block';
import { RefusedSheet } from '../page/refused-sheet';

/** A logo as it was handed in. */
export type SheetLogo = { readonly name: string; readonly bytes: Uint8Array };

/** A logo on paper needs no more; what is larger would make every sheet as large. */
const MOST_BYTES = 400_000;
const MOST_PIXELS = 4_000;
const MOST_LOGOS = 6;

/** A wider one would push the footer's words away. */
const MOST_ASPECT = 5;

/** What logos are taken as. */
export const LOGO_TYPES = ['image/png', 'image/jpeg'] as const;
/** One of {@link LOGO_TYPES}. */
export type LogoType = (typeof LOGO_TYPES)[number];

type Picture = { readonly type: LogoType; readonly width: number; readonly height: number };

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The header chunk of a PNG (ISO/IEC 15948): width and height follow its name. */
const PNG_SIZE_AT = 16;

/** Frames of a JPEG (ITU-T T.81, B.1.1.3) that say its size: all of C0 to CF but tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpegOf = (view: DataView): Picture | null => {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    if (isFrame(view.getUint8(at + 1))) {
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
};

/** What the bytes themselves say: a name or a type that came with them may be wrong. */
const pictureOf = (bytes: Uint8Array): Picture | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > PNG_SIZE_AT + 8 && PNG.every((byte, index) => bytes[index] === byte)) {
    const [width, height] = [view.getUint32(PNG_SIZE_AT), view.getUint32(PNG_SIZE_AT + 4)];
    return { type: 'image/png', width, height };
  }
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegOf(view) : null;
};

/** What kind of picture the bytes of a logo are; null: none that is taken. */
export const logoTypeOf = (bytes: Uint8Array): LogoType | null => pictureOf(bytes)?.type ?? null;

const base64 = (bytes: Uint8Array): string => {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return btoa(letters.join(''));
};

const refused = (name: string, why: string): RefusedSheet =>
  new RefusedSheet({ code: 'badLogo', what: `${name}: ${why}` });

/**
 * A logo on a sheet. PNG and JPEG are taken and nothing else: an SVG can hold scripts and links to
 * elsewhere, and would stay one in a sheet's own SVG. Throws {@link RefusedSheet} with the reason.
 */
const logoIcon = ({ name, bytes }: SheetLogo, heightMm: number): LegendIcon => {
  if (bytes.length > MOST_BYTES) {
    throw refused(name, `larger than ${MOST_BYTES / 1000} kB`);
  }
  const picture = pictureOf(bytes);
  if (picture === null || picture.width === 0 || picture.height === 0) {
    throw refused(name, 'neither PNG nor JPEG');
  }
  const { type, width, height } = picture;
  if (Math.max(width, height) > MOST_PIXELS) {
    throw refused(name, `more than ${MOST_PIXELS} pixels wide or high`);
  }
  const high = Math.min(heightMm, (heightMm * MOST_ASPECT * height) / width);
  const wide = (high * width) / height;
  return {
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}mm" height="${high}mm" viewBox="0 0 ${width} ${height}">`,
      `<image width="${width}" height="${height}" href="data:${type};base64,${base64(bytes)}"/></svg>`,
    ].join(''),
    widthMm: wide,
    heightMm: high,
  };
};

/** The logos of a sheet, each as high as the others. */
export const logoIcons = (logos: readonly SheetLogo[], heightMm: number): readonly LegendIcon[] => {
  const name = logos[MOST_LOGOS]?.name;
  if (name !== undefined) {
    throw refused(name, `more than ${MOST_LOGOS} logos`);
  }
  return logos.map((logo) => logoIcon(logo, heightMm));
};
