import { spawnSync } from 'node:child_process';

/** @typedef {{ text: string, left: number, top: number, right: number, bottom: number }} Word */
/** @typedef {{ size: { width: number, height: number }, frame: { x: number, y: number, width: number, height: number } }} Facts */

const POINTS_PER_MM = 72 / 25.4;

/** A shortened fingerprint is meant to be one. */
const FINGERPRINT = /^[\da-f]{8,}…$/;

/** Words that touch share a little; of words on each other a reader sees a quarter and more. */
const MOST_SHARED = 0.25;

/** Boxes are as high as a font may draw; letters themselves stand in the middle of that. */
const FREE_OF_LETTERS = 0.32;

/** Characters that only order what is drawn, and signs: they have no letters to stand on. */
const LEAST_LETTERS = 2;
const UNSEEN = /[\u2066-\u2069\u200E\u200F]/g;

const WORD =
  /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;

/**
 * The words of a PDF with their boxes in millimetres.
 * @param {Uint8Array} pdf
 * @returns {readonly Word[]}
 */
const wordsIn = (pdf) => {
  const { stdout, status } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf });
  if (status !== 0) {
    throw new Error('pdftotext (of poppler) could not read a sheet.');
  }
  const words = [...stdout.toString().matchAll(WORD)].map(([, ...parts]) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = parts
      .slice(0, 4)
      .map((part) => Number(part) / POINTS_PER_MM);
    const free = (bottom - top) * FREE_OF_LETTERS;
    return {
      text: (parts[4] ?? '').replaceAll(UNSEEN, ''),
      left,
      top: top + free,
      right,
      bottom: bottom - free,
    };
  });
  return words.filter(({ text }) => text !== '');
};

/** @param {Word} word @param {Facts} facts */
const isOnMap = ({ left, top, right, bottom }, { frame }) =>
  right > frame.x &&
  left < frame.x + frame.width &&
  bottom > frame.y &&
  top < frame.y + frame.height;

/** @param {Word} one @param {Word} other */
const shared = (one, other) => {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const least = Math.min(
    (one.right - one.left) * (one.bottom - one.top),
    (other.right - other.left) * (other.bottom - other.top),
  );
  return width <= 0 || height <= 0 || least <= 0 ? 0 : (width * height) / least;
};

/**
 * What a reader would find wrong with the words of a sheet: cut, beyond the paper, on each other. Names
 * on the map are placed by rules of their own and are left out.
 * @param {Uint8Array} pdf
 * @param {Facts} facts
 * @returns {readonly string[]}
 */
export const faultsOf = (pdf, facts) => {
  const { width, height } = facts.size;
  const words = wordsIn(pdf).filter((word) => !isOnMap(word, facts));
  const cut = words.filter(({ text }) => /…$|^…/.test(text) && !FINGERPRINT.test(text));
  const beyond = words.filter(
    ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  );
  const long = words.filter(({ text }) => [...text].length >= LEAST_LETTERS);
  const on = long.flatMap((one, index) =>
    long
      .slice(index + 1)
      .filter((other) => shared(one, other) > MOST_SHARED)
      .map((other) => `${one.text} / ${other.text}`),
  );
  return [
    ...cut.map(({ text }) => `cut: ${text}`),
    ...beyond.map(({ text }) => `beyond the paper: ${text}`),
    ...on.map((pair) => `on each other: ${pair}`),
  ];
};
