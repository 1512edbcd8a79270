import type { LevelNames } from '@waystation/domain';
import { isolate, type Translator } from '@waystation/i18n';
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
import { joinWords } from '../../app/join-words';
import type { AreasAt } from './areas-at';
import type { SearchPoint } from './coordinates/search-coordinate';
import type { Findable } from './search-entry';

const ICONS = {
  area: SquareDashed,
  town: Home,
  site: MapPin,
  centre: Warehouse,
  crossing: ArrowLeftRight,
} as const satisfies Record<Findable['kind'], LucideIcon>;

/** Smaller squares are points to a reader of this map. */
const LEAST_SQUARE_METRES = 100;
const KILOMETRE = 1_000;

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

const contextOf = (found: Findable, { areasAt, language }: OptionWords): string =>
  found.kind === 'town'
    ? joinWords(
        [...new Set([...(areasAt(found.position) ?? []), found.context])].map(isolate),
        language,
      )
    : found.context;

/** Something that was found, as a row of the search. */
export const optionOf = (found: Findable, words: OptionWords): SearchOption => ({
  id: optionId(found),
  title: found.name,
  note: contextOf(found, words),
  kind: kindOf(found, words),
  icon: ICONS[found.kind],
});

const squareOf = (sideMetres: number | null, { t, formats }: OptionWords): string | null => {
  if (sideMetres === null || sideMetres < LEAST_SQUARE_METRES) {
    return null;
  }
  const side =
    sideMetres < KILOMETRE
      ? t('unit.m', { value: formats.number(sideMetres) })
      : t('unit.km', { value: formats.number(sideMetres / KILOMETRE) });
  return t('search.square', { side });
};

/** A coordinate as a row of the search: what was understood, in two formats, and where that is. */
export const coordinateOption = (point: SearchPoint, words: OptionWords): SearchOption => {
  const { t, language, areasAt } = words;
  const { decimal, own, sideMetres, format, position } = point;
  const areas = areasAt(position);
  const where =
    areas?.length === 0 ? t('search.outside') : joinWords(areas?.map(isolate) ?? [], language);
  return {
    id: COORDINATE_OPTION,
    title: decimal,
    note: joinWords([isolate(own), squareOf(sideMetres, words)], language),
    ...(where !== '' && { detail: where }),
    kind: t(`coordinates.${format}`),
    icon: Crosshair,
  };
};
