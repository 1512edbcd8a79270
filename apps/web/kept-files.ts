import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file for the device; its name says its content where the revision is null. */
type KeptFile = { readonly url: string; readonly revision: string | null };

/** Letters that few names have: kept once a reader has met one. The older form of a font no browser asks for. */
const ON_DEMAND = /latin-ext|\.woff$/;

const NAMED = [
  'index.html',
  'icon.svg',
  'icon-180.png',
  'icon-512.png',
  'app.webmanifest',
] as const;

const revisionOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);

/** What of the built app is put on a device that opens it: the page, its parts and its words. */
export const keptFiles = (dist: string): readonly KeptFile[] => [
  ...NAMED.map((name) => ({ url: `/${name}`, revision: revisionOf(join(dist, name)) })),
  ...readdirSync(join(dist, 'assets'))
    .filter((name) => !ON_DEMAND.test(name))
    .toSorted()
    .map((name) => ({ url: `/assets/${name}`, revision: null })),
];
