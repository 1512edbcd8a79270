import { groupBy, type LevelNames } from '@waystation/domain';
import { isolate, joinWords, type Translator } from '@waystation/i18n';
import { type SearchPoint, squareWords } from '@waystation/i18n/coordinates';
import type { SearchOption } from '@waystation/ui';
import { levelName, levelTitle } from '@waystation/view';
import {
  ArrowLeftRight,
  Crosshair,
  Home,
  type LucideIcon,
  MapPin,
  SquareDashed,
  Warehouse,
} from 'lucide-react';
import type { AreasAt } from './areas-at';
import type { Findable } from './search-entry';
import { sureAreasAt } from './sure-areas-at';

const ICONS = {
  area: SquareDashed,
  town: Home,
  site: MapPin,
  centre: Warehouse,
  crossing: ArrowLeftRight,
} as const satisfies Record<Findable['kind'], LucideIcon>;

/** What options are put in words with. */
export type OptionWords = Pick<Translator, 't' | 'language' | 'formats'> & {
  readonly levelNames: LevelNames;
  readonly areasAt: AreasAt;
};

/** The key of an option: its kind and its id. */
export const optionId = ({ kind, id }: Findable): string => `${kind}:${id}`;

/** The key of the option that is a coordinate. */
export const COORDINATE_OPTION = 'coordinate';

const kindOf = ({ kind, level }: Findable, words: OptionWords): string =>
  level === null
    ? words.t(`search.kind.${kind}`)
    : levelTitle(levelName(words.levelNames, level, words.language), level, words);

/** Where it is by the shapes on the map; empty: nothing is known of that, or it is said without them. */
const areasOf = (found: Findable, { areasAt }: OptionWords): readonly string[] => {
  if (found.kind === 'town') {
    return areasAt(found.position) ?? [];
  }
  return found.exactAt === undefined ? [] : sureAreasAt(areasAt, found.exactAt);
};

const contextOf = (found: Findable, words: OptionWords): string =>
  joinWords(
    [...new Set([...areasOf(found, words), ...found.context])].map(isolate),
    words.language,
  );

/** What kind of site it is; null: it is none. */
const siteTypeOf = (found: Findable, { t }: OptionWords): string | null =>
  found.kind === 'site' && found.siteType !== undefined ? t(`siteType.${found.siteType}`) : null;

const optionOf = (found: Findable, words: OptionWords): SearchOption => ({
  id: optionId(found),
  title: found.name,
  note: joinWords([siteTypeOf(found, words), contextOf(found, words)], words.language),
  kind: kindOf(found, words),
  icon: ICONS[found.kind],
});

const looksOf = ({ title, note, kind }: SearchOption): string => [title, note, kind].join('\n');

/** What was found as rows of the search; those that would look alike say their codes as well. */
export const optionsOf = (
  found: readonly Findable[],
  words: OptionWords,
): readonly SearchOption[] => {
  const options = found.map((one) => ({ one, option: optionOf(one, words) }));
  const alike = groupBy(options, ({ option }) => looksOf(option));
  return options.map(({ one, option }) => {
    const [code] = one.codes;
    return code === undefined || (alike.get(looksOf(option))?.length ?? 0) < 2
      ? option
      : { ...option, detail: isolate(code) };
  });
};

/** The key of the option that is that coordinate with its numbers exchanged. */
export const SWAPPED_OPTION = 'coordinate-swapped';

/** A coordinate as a row of the search: what was understood, in two formats, and where that is. */
export const coordinateOption = (
  point: SearchPoint,
  words: OptionWords,
  id: typeof COORDINATE_OPTION | typeof SWAPPED_OPTION = COORDINATE_OPTION,
): SearchOption => {
  const { t, language, areasAt } = words;
  const { decimal, own, sideMetres, format, position } = point;
  const areas = areasAt(position);
  const where =
    areas?.length === 0 ? t('search.outside') : joinWords(areas?.map(isolate) ?? [], language);
  return {
    id,
    title: decimal,
    note: joinWords(
      [
        isolate(own),
        squareWords(sideMetres, words),
        id === SWAPPED_OPTION ? t('search.swapped') : null,
      ],
      language,
    ),
    ...(where !== '' && { detail: where }),
    kind: t(`coordinates.${format}`),
    icon: Crosshair,
  };
};
