import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Audience, Language, OperationOverview, Sha256 } from '@waystation/domain';
import { type GroundTile, LOGO_TYPES, logoTypeOf, type SheetLogo } from '@waystation/print';
import type { SceneAnswers } from '@waystation/scene';
import { z } from 'zod';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** A tile of the base map as it was drawn; null: there was none. */
const FrozenTile = z.object({
  z: z.number().int(),
  x: z.number().int(),
  y: z.number().int(),
  bytes: z.base64().nullable(),
});

/** A logo as it was handed in, so that what stands on a page can be shown to be what was given. */
const FrozenLogo = z.object({
  name: z.string(),
  /** Its media type as its bytes say; null: the page was refused for it. */
  type: z.enum(LOGO_TYPES).nullable(),
  hash: Sha256,
  bytes: z.base64(),
});

/** All that a sheet is made of beside the answers; `v` tells later releases how to read it. */
export const FrozenSheet = z.object({
  v: z.literal(1),
  overview: OperationOverview,
  view: z.string(),
  sheet: z.string(),
  /** The moment that the view was read for. */
  readAt: z.iso.datetime(),
  language: Language,
  audience: Audience,
  /** Where its readers find it; null: nowhere but here. */
  site: z.string().nullable(),
  tiles: z.array(FrozenTile),
  /** The ground of the locator. */
  regionTiles: z.array(FrozenTile),
  /** Maps of releases without logos have none. */
  logos: z.array(FrozenLogo).default([]),
});
/** A value that the schema {@link FrozenSheet} accepts. */
export type FrozenSheet = z.infer<typeof FrozenSheet>;

/** A tile as it is kept. */
export const frozenTile = ({ bytes, ...address }: GroundTile): FrozenSheet['tiles'][number] => ({
  ...address,
  bytes: bytes === null ? null : Buffer.from(bytes).toString('base64'),
});

/** A tile as it was drawn. */
export const thawedTile = ({ bytes, ...address }: FrozenSheet['tiles'][number]): GroundTile => ({
  ...address,
  bytes: bytes === null ? null : new Uint8Array(Buffer.from(bytes, 'base64')),
});

const sha256Of = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A logo as it is kept. */
export const frozenLogo = ({ name, bytes }: SheetLogo): FrozenSheet['logos'][number] => ({
  name,
  type: logoTypeOf(bytes),
  hash: sha256Of(bytes),
  bytes: Buffer.from(bytes).toString('base64'),
});

/** A logo as it was handed in; throws where its bytes are not those that were frozen. */
export const thawedLogo = ({ name, hash, bytes }: FrozenSheet['logos'][number]): SheetLogo => {
  const own = new Uint8Array(Buffer.from(bytes, 'base64'));
  if (sha256Of(own) !== hash) {
    throw new Error(`the logo "${name}" of a map is not what was frozen: its hash differs`);
  }
  return { name, bytes: own };
};

/** Text as it is kept, and the SHA-256 of what it says. */
export type Frozen = { readonly bytes: Uint8Array; readonly hash: string };

/** Packs a value as JSON. Whoever unpacks it and takes its SHA-256 gets the hash. */
export const freeze = async (value: unknown): Promise<Frozen> => {
  const text = JSON.stringify(value);
  return { bytes: new Uint8Array(await pack(text)), hash: sha256Of(text) };
};

/** The text that was packed. */
export const thaw = async (bytes: Uint8Array): Promise<string> =>
  (await unpack(bytes)).toString('utf8');

const thawed = async (bytes: Uint8Array, hash: string): Promise<unknown> => {
  const text = await thaw(bytes);
  if (sha256Of(text) !== hash) {
    throw new Error('what is frozen of a map is not what was frozen: its hash differs');
  }
  return JSON.parse(text);
};

/**
 * Answers are not taken apart again: their hash proves that they are those that were disclosed and
 * frozen, and a schema that put their keys into another order would change that hash.
 */
const Answers = z.custom<SceneAnswers>(
  (value) => typeof value === 'object' && value !== null && 'areas' in value && 'sources' in value,
);

/** The answers that a map was made from; throws where they are not those that were frozen. */
export const thawAnswers = async (bytes: Uint8Array, hash: string): Promise<SceneAnswers> =>
  Answers.parse(await thawed(bytes, hash));

/** All else that its sheet is made of. */
export const thawSheet = async (bytes: Uint8Array, hash: string): Promise<FrozenSheet> =>
  FrozenSheet.parse(await thawed(bytes, hash));
