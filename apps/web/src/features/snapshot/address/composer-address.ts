import { SheetChoice } from '@waystation/print/choice';
import {
  type CameraState,
  EMPTY_MAP_STATE,
  type MapState,
  readMapState,
  type SearchText,
  writeMapState,
  writeSearchText,
} from '@waystation/view';

/** One thing that is chosen for a sheet. */
export type ChoiceKey = keyof SheetChoice;

/** Choices as an address has them; null: taken out of it. */
export type ChoiceTexts = Readonly<Partial<Record<ChoiceKey, string | null>>>;

const CHOICE_KEYS: readonly ChoiceKey[] = SheetChoice.keyof().options;

/** In every page's address `lang` is the reader's; a sheet may be in another language. */
const parameterOf = (key: ChoiceKey): string => (key === 'lang' ? 'sheetLang' : key);

/** What the composer's address says: the view, and what is chosen for its sheet. */
export type ComposerAddress = {
  readonly state: MapState;
  readonly choice: SheetChoice;
  /** The choices that are in the address, as they stand there. */
  readonly texts: ChoiceTexts;
  /** Parameters that cannot be read; they cost only themselves. */
  readonly broken: readonly string[];
};

/** Reads the address of the composer. */
export const readComposerAddress = (search: SearchText): ComposerAddress => {
  const view = readMapState(search);
  const said = CHOICE_KEYS.flatMap((key) => {
    const text = search[parameterOf(key)];
    return text === undefined ? [] : [{ key, text }];
  });
  const isReadable = ({ key, text }: (typeof said)[number]): boolean =>
    SheetChoice.shape[key].safeParse(text).success;
  const texts = Object.fromEntries(said.filter(isReadable).map(({ key, text }) => [key, text]));
  const unreadable = said.filter((each) => !isReadable(each)).map(({ key }) => parameterOf(key));
  return {
    state: view.state,
    choice: SheetChoice.parse(texts),
    texts,
    broken: [...view.broken, ...unreadable],
  };
};

/** An address with other choices for the sheet; one that is empty stands for itself again. */
export const withChoices = (now: SearchText, changes: ChoiceTexts): SearchText => {
  const changed = CHOICE_KEYS.flatMap((key) => {
    const text = changes[key];
    return text === undefined ? [] : [[parameterOf(key), text || undefined] as const];
  });
  return { ...now, ...Object.fromEntries(changed) };
};

/** An address whose map is somewhere else. */
export const withCamera = (now: SearchText, at: CameraState): SearchText => ({
  ...now,
  ...writeMapState({ ...EMPTY_MAP_STATE, at }),
});

/** The choices without what belongs to one view: a layout that fits every view. */
export const layoutOf = ({ seen: _ofOneView, ...texts }: ChoiceTexts): ChoiceTexts => texts;

/** An address with a layout in the place of its own. */
export const withLayout = (now: SearchText, layout: SearchText): SearchText => {
  const { texts } = readComposerAddress(layout);
  const none = Object.fromEntries(CHOICE_KEYS.map((key) => [key, null]));
  const { seen } = readComposerAddress(now).texts;
  return withChoices(now, { ...none, ...texts, seen: seen ?? null });
};

/** What belongs to a screen and not to what is printed. */
const OF_SCREENS = { lang: null, theme: null, view: null, embed: null, bench: null } as const;

/** The parameters of the map that an address of the composer came from. */
export const mapSearch = ({ state }: Pick<ComposerAddress, 'state'>): SearchText =>
  writeMapState(state);

/** The query of the view that a sheet is of, and what the sheet is chosen by, as a server reads them. */
export const viewAndSheet = (
  { state, texts }: Pick<ComposerAddress, 'state' | 'texts'>,
  language: string,
): { readonly view: string; readonly sheet: string } => {
  const said = Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[key, text]] : [],
  );
  return {
    view: writeSearchText(writeMapState({ ...state, ...OF_SCREENS })).replace(/^\?/, ''),
    sheet: new URLSearchParams([...said, ['lang', language]]).toString(),
  };
};

/** What a server is asked for a sheet, without the format: the same for each. */
export const sheetQuery = (
  address: Pick<ComposerAddress, 'state' | 'texts'>,
  language: string,
): string => {
  const { view, sheet } = viewAndSheet(address, language);
  return `${sheet}&${new URLSearchParams({ view })}`;
};
