import { createHash } from 'node:crypto';
import type { Operation, PublicationView } from '@waystation/domain';
import { landingPage } from './landing-page';
import { mapFilePath } from './map-files';

/** Which operation's maps a feed tells of, and where it is itself. */
export type FeedOf = {
  readonly operation: Operation;
  readonly maps: readonly PublicationView[];
  /** The scheme and host that its links lead to. */
  readonly origin: string;
};

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // XML knows no control characters but these three.
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '');

/** An id that stays the same under every host name (RFC 4287, 4.2.6): a name-based UUID. */
const idOf = (...names: readonly (string | number)[]): string => {
  const hex = createHash('sha256').update(names.join('\n')).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
};

const publishedAt = ({ steps }: PublicationView): string =>
  steps.find(({ state }) => state === 'published')?.at ?? '';

const entryOf = ({ operation, origin }: FeedOf, map: PublicationView): string => {
  const { code } = operation;
  const at = publishedAt(map);
  return [
    `  <entry xml:lang="${map.language}">`,
    `    <id>${idOf(code, map.number, map.version)}</id>`,
    `    <title>${escaped(map.title)}</title>`,
    `    <published>${at}</published>`,
    `    <updated>${at}</updated>`,
    `    <summary>${escaped(`${map.number} v${map.version}`)}</summary>`,
    `    <link rel="alternate" type="text/html" href="${escaped(origin + landingPage(code, map))}"/>`,
    `    <link rel="enclosure" type="application/pdf" href="${escaped(origin + mapFilePath(code, map, 'pdf'))}"/>`,
    '  </entry>',
  ].join('\n');
};

/** The feed of the maps of an operation that are in use (Atom, RFC 4287), newest first. */
export const feedOf = (of: FeedOf): string => {
  const { operation, maps, origin } = of;
  const { code, names } = operation;
  const name = escaped(names.en ?? Object.values(names)[0] ?? code);
  const published = maps
    .filter(({ state }) => state === 'published')
    .toSorted((a, b) => publishedAt(b).localeCompare(publishedAt(a)));
  // A feed must say when it changed last; one without entries never did.
  const [updated = '1970-01-01T00:00:00.000Z'] = published.map(publishedAt);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${idOf(code)}</id>`,
    `  <title>${name}</title>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${name}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(`${origin}/maps/${code}/feed.atom`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(`${origin}/${code}/reports`)}"/>`,
    ...published.map((map) => entryOf(of, map)),
    '</feed>',
    '',
  ].join('\n');
};
