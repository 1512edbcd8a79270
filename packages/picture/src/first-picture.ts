import type { Language } from '@waystation/domain';
import { createTranslator, directionOf, loadMessages } from '@waystation/i18n';
import type { AreaGeometry, Reader } from '@waystation/layers';
import { type MapState, mapView } from '@waystation/view';
import { pictureSvg } from './drawing/picture-svg';
import { createMemory } from './geometry/create-memory';
import { pictureFrame } from './geometry/picture-frame';
import { html, type Markup } from './markup/html';
import { type PageQuestion, pageQuestions } from './page-questions';
import type { PictureReads } from './picture-reads';
import { type PictureAreas, type PictureSource, readAreas } from './read-areas';
import { type ToDraw, whatToDraw } from './what-to-draw';
import { legendOf, patternsIn, pictureLegend } from './words/picture-legend';
import { picturePanel } from './words/picture-panel';
import { figureWords, lineWords } from './words/picture-words';

/** Which address is asked for, by whom and when. */
export type PictureQuestion = {
  /** What the address says. */
  readonly address: MapState;
  /** The languages that the reader's browser prefers, already settled to one of the product's. */
  readonly language: Language;
  readonly now: Date;
};

/** A picture with all that stands around it, to be put into the page as it is; it may be empty. */
export type FirstPicture = {
  readonly markup: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** What the address says; null: the reader's device decides. */
  readonly theme: MapState['theme'];
  /** What the page will ask the API for. */
  readonly questions: readonly PageQuestion[];
};

const bannerOf = ({ view: { operation, span } }: ToDraw, { t, formats }: Reader): Markup | null => {
  const name = formats.name(operation.names) ?? operation.code;
  return (
    operation.replay &&
    html`<p class="fp-banner"><b>${t('operation.historical', { name })}</b> ${t('operation.historicalLong', { period: formats.period(span.from, span.to) })}</p>`
  );
};

type Ready = {
  readonly toDraw: ToDraw;
  readonly areas: PictureAreas;
  readonly frame: ReturnType<typeof pictureFrame>;
};

const write = (ready: Ready, state: MapState, reader: Reader): Markup => {
  const { toDraw, areas, frame } = ready;
  const { operation, classes } = toDraw.view;
  const name = reader.formats.name(operation.names) ?? operation.code;
  const of = areas.figures;
  const words = of && figureWords({ toDraw, areas, of }, reader);
  const legend = of && legendOf(areas, of);
  const svg = pictureSvg({
    toDraw,
    areas,
    frame,
    name: reader.t('map.label', { operation: name }),
    said: words?.said ?? reader.t('picture.outlinesOnly'),
    patterns: legend === null ? [] : patternsIn(legend),
  });
  const panel = picturePanel(
    {
      operation: name,
      words,
      legend:
        legend &&
        words &&
        pictureLegend({ legend, setting: classes, unit: words.unit, areas: words.areas }, reader),
      lines: lineWords(toDraw, areas, reader),
      textAddress: `/text/${operation.code}?lang=${reader.language}`,
    },
    reader,
  );
  const hasInspector = state.sel !== null || state.within !== null;
  return html`<div id="first-picture" class="${hasInspector ? 'fp-beside' : ''}">${bannerOf(toDraw, reader)}<div class="fp-stage"><div class="fp-map">${svg}</div>${panel}</div></div>`;
};

type Wanted = {
  readonly toDraw: ToDraw;
  readonly state: MapState;
  readonly language: Language;
};

const markupOf = async (
  source: PictureSource,
  { toDraw, state, language }: Wanted,
): Promise<string> => {
  const frame = pictureFrame(state.at, toDraw.bbox);
  const areas = await readAreas(source, toDraw, frame);
  const { t, formats } = createTranslator(language, await loadMessages(language));
  return write({ toDraw, areas, frame }, state, { language, t, formats }).toString();
};

const draw = async (
  source: PictureSource,
  { address: state, language: preferred, now }: PictureQuestion,
): Promise<FirstPicture> => {
  const overview = await source.reads.overview();
  const view = mapView(overview, state, now);
  const toDraw = whatToDraw({ overview, state, view });
  const language = state.lang ?? preferred;
  return {
    markup: toDraw === null ? '' : await markupOf(source, { toDraw, state, language }),
    language,
    direction: directionOf(language),
    theme: state.theme,
    questions: pageQuestions(overview, view),
  };
};

/** Shapes of the last levels at the last whole zooms: about all that the readers of an operation look at. */
const MOST_SHAPES = 12;

/** Draws pictures; `state` says which state of the operation the reads are of. */
export type DrawPicture = (
  reads: PictureReads,
  state: string,
  question: PictureQuestion,
) => Promise<FirstPicture>;

/**
 * Draws the first picture of an address: the areas by their figures as the map itself will draw them, or
 * their outlines where the link asks for something that is not drawn here.
 */
export const createPictures = (): DrawPicture => {
  const shapes = createMemory<AreaGeometry>(MOST_SHAPES);
  return (reads, state, question) => draw({ reads, state, shapes }, question);
};
