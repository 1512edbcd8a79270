import type { Audience, Publication } from '@waystation/domain';
import { parseSearchText, type SearchText, writeSearchText } from '@waystation/view';

/** What a version of a map is drafted of. */
export type MapSettings = Pick<Publication, 'view' | 'sheet'> & {
  readonly audience: Audience;
  /** Where its readers find it; null: its sheet points nowhere. */
  readonly site: string | null;
};

/** What is said of a next version; null: as the version before has it. */
export type SaidAnew = {
  readonly [Name in Exclude<keyof MapSettings, 'sheet'>]: MapSettings[Name] | null;
} & {
  /** The day that its figures are to be of, in the view that it has. */
  readonly asOf: string | null;
  /** Parameters of the sheet; an empty one takes away what the version before has. */
  readonly sheet: string;
};

/** What fits no other view than that which it was chosen for. */
const OF_VIEW: readonly string[] = ['seen', 'place'];

const queryOf = (search: SearchText): string => writeSearchText(search).replace(/^\?/, '');

/** A view as of another day. A round that it named stands for a day, too, and would contradict it. */
const viewAsOf = (view: string, asOf: string | null): string => {
  if (asOf === null) {
    return view;
  }
  const { round: _round, ...search } = parseSearchText(view);
  return queryOf({ ...search, asOf });
};

const sheetFrom = (before: string, { sheet, view }: Pick<SaidAnew, 'sheet' | 'view'>): string => {
  const had = Object.entries(parseSearchText(before)).flatMap(([name, text]) => {
    if (name === 'status') {
      // Whatever a map was to the one before it, its own next version is not new.
      return [[name, 'update']];
    }
    return view !== null && OF_VIEW.includes(name) ? [] : [[name, text]];
  });
  const merged: SearchText = { ...Object.fromEntries(had), ...parseSearchText(sheet) };
  return queryOf(Object.fromEntries(Object.entries(merged).filter(([, text]) => text !== '')));
};

/** A new map: what is not said of it has its default. */
export const firstVersion = (said: SaidAnew): MapSettings => ({
  view: viewAsOf(said.view ?? '', said.asOf),
  sheet: sheetFrom('', said),
  audience: said.audience ?? 'public',
  site: said.site,
});

/** The next version of a map: as the one before it, but for what is said anew. */
export const nextVersion = (before: MapSettings, said: SaidAnew): MapSettings => ({
  view: viewAsOf(said.view ?? before.view, said.asOf),
  sheet: sheetFrom(before.sheet, said),
  audience: said.audience ?? before.audience,
  site: said.site ?? before.site,
});
