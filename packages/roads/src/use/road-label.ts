import type { Tags } from '../osm/read-ways';

/** What a road is called in the extract: its number, its name, and its class as OpenStreetMap has it. */
export type RoadLabel = {
  /** `primary`, `track`, `path`, and so on; `ferry`. */
  readonly highway: string;
  /** For example `N12`; null: the extract has none. */
  readonly ref: string | null;
  /** Null: the extract has none. */
  readonly name: string | null;
};

/** As long as a name is kept. */
const MOST_CHARACTERS = 120;

const SEPARATOR = '\t';

const cleaned = (text = ''): string =>
  text.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS);

/** The label of a way as one text, under which all ways of the same label are kept together. */
export const labelText = (tags: Tags): string =>
  [tags.get('highway') ?? tags.get('route'), tags.get('ref'), tags.get('name')]
    .map(cleaned)
    .join(SEPARATOR);

/** The label that a text of {@link labelText} stands for; an empty one says nothing. */
export const labelOfText = (text: string): RoadLabel => {
  const [highway = '', ref = '', name = ''] = text.split(SEPARATOR);
  return { highway, ref: ref === '' ? null : ref, name: name === '' ? null : name };
};
