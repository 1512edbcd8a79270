import type { Language, Operation, PublicationState, PublicationView } from '@waystation/domain';
import { escaped } from '../xml/escaped';
import { urnOf } from '../xml/urn-of';
import { landingPage } from './landing-page';
import { mapFilePath } from './map-files';

/** Which operation's maps a feed tells of, and where it is itself. */
export type FeedOf = {
  readonly operation: Operation;
  readonly maps: readonly PublicationView[];
  /** The scheme and host that its links lead to. */
  readonly origin: string;
  /** The language of the maps that it tells of; null: any. */
  readonly language: Language | null;
};

const stepOf = ({ steps }: PublicationView, to: PublicationState) =>
  steps.find(({ state }) => state === to);

const publishedAt = (map: PublicationView): string => stepOf(map, 'published')?.at ?? '';

const entryOf = ({ operation, origin }: FeedOf, map: PublicationView): string => {
  const { code } = operation;
  const at = publishedAt(map);
  return [
    `  <entry xml:lang="${map.language}">`,
    `    <id>${urnOf(code, map.number, map.version)}</id>`,
    `    <title>${escaped(map.title)}</title>`,
    `    <published>${at}</published>`,
    `    <updated>${at}</updated>`,
    `    <summary>${escaped(`${map.number} v${map.version}`)}</summary>`,
    `    <link rel="alternate" type="text/html" href="${escaped(origin + landingPage(code, map))}"/>`,
    `    <link rel="enclosure" type="application/pdf" href="${escaped(origin + mapFilePath(code, map, 'pdf'))}"/>`,
    '  </entry>',
  ].join('\n');
};

/** What takes an entry back from those who were told of it, with the reason (RFC 6721). */
const withdrawalOf = ({ operation }: FeedOf, map: PublicationView): string => {
  const { at = '', note } = stepOf(map, 'withdrawn') ?? {};
  const id = urnOf(operation.code, map.number, map.version);
  return `  <at:deleted-entry ref="${id}" when="${at}"><at:comment>${escaped(note ?? '')}</at:comment></at:deleted-entry>`;
};

/**
 * The feed of the maps of an operation that are in use (Atom, RFC 4287), newest first, and of those that
 * were taken back.
 */
export const feedOf = (of: FeedOf): string => {
  const { operation, origin, language } = of;
  const { code, names } = operation;
  const name = escaped(names[language ?? 'en'] ?? names.en ?? Object.values(names)[0] ?? code);
  const query = language === null ? '' : `?lang=${language}`;
  const maps = of.maps.filter((map) => language === null || map.language === language);
  const published = maps
    .filter(({ state }) => state === 'published')
    .toSorted((a, b) => publishedAt(b).localeCompare(publishedAt(a)));
  const withdrawn = maps.filter(({ state }) => state === 'withdrawn');
  // A feed must say when it changed last; one without entries never did.
  const [updated = '1970-01-01T00:00:00.000Z'] = [
    ...published.map(publishedAt),
    ...withdrawn.map((map) => stepOf(map, 'withdrawn')?.at ?? ''),
  ].toSorted((a, b) => b.localeCompare(a));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">',
    `  <id>${language === null ? urnOf(code) : urnOf(code, language)}</id>`,
    `  <title>${name}</title>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${name}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(`${origin}/maps/${code}/feed.atom${query}`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(`${origin}/${code}/reports`)}"/>`,
    ...published.map((map) => entryOf(of, map)),
    ...withdrawn.map((map) => withdrawalOf(of, map)),
    '</feed>',
    '',
  ].join('\n');
};
