import type { Archive } from '#bytes/archive';
import { levelOf } from '#formats/cod-ab/attributes';
import { RefusedFile } from '#result/refused-file';
import type { Feature } from './feature';
import { readDbf } from './read-dbf';
import { readShp, type ShapeKind } from './read-shp';
import { toDegreesOf } from './to-degrees';
import { createVertexCounter, type VertexCounter } from './vertex-counter';

/** What the layers of an archive gave, and which of them were left out. */
export type ShapefileFeatures = {
  readonly features: readonly Feature[];
  readonly read: readonly string[];
  readonly leftOut: readonly string[];
  /** Whether the archive holds nothing but shapefiles, so that nothing in it is unread. */
  readonly isPure: boolean;
};

const OWN_ENDING = /\.(shp|shx|dbf|prj|cpg|qpj|sbn|sbx|qix|fix)$/i;

type Layer = {
  readonly name: string;
  readonly kind: ShapeKind;
  readonly features: readonly Feature[];
};

const withoutTable = (name: string): RefusedFile =>
  new RefusedFile({
    code: 'missingDbf',
    value: name,
    reason: 'The shapefile has no table (.dbf): nothing says what its shapes are.',
    remedy: 'Zip all files of the shapefile together: .shp, .shx, .dbf, .prj, .cpg.',
  });

/** The part beside a .shp file with another ending, in whatever case. */
const partBeside = ({ parts }: Archive, shp: string, ending: string): string | undefined => {
  const wanted = shp.replace(/shp$/i, ending).toLowerCase();
  return parts.find((part) => part.toLowerCase() === wanted);
};

const textBeside = async (
  archive: Archive,
  shp: string,
  ending: string,
): Promise<string | null> => {
  const part = partBeside(archive, shp, ending);
  return part === undefined ? null : new TextDecoder().decode(await archive.bytes(part));
};

const readLayer = async (
  archive: Archive,
  shp: string,
  vertices: VertexCounter,
): Promise<Layer> => {
  const dbf = partBeside(archive, shp, 'dbf');
  if (dbf === undefined) {
    throw withoutTable(shp);
  }
  const toDegrees = toDegreesOf(await textBeside(archive, shp, 'prj'));
  const { kind, geometries } = readShp(await archive.bytes(shp), { toDegrees, vertices });
  const records = readDbf(await archive.bytes(dbf), await textBeside(archive, shp, 'cpg'));
  const features = geometries.flatMap((geometry, index): Feature[] => {
    const properties = records[index];
    return properties === null || properties === undefined
      ? []
      : [{ type: 'Feature', properties, geometry }];
  });
  return { name: shp, kind, features };
};

/** Areas with P-codes: what boundaries are published as. */
const areBoundaries = ({ kind, features: [first] }: Layer): boolean =>
  kind === 'polygon' &&
  first !== undefined &&
  levelOf(
    new Map(
      Object.entries(first.properties).map(([name, value]) => [name.toLowerCase(), `${value}`]),
    ),
  ) !== null;

const isOfPoints = ({ kind }: Layer): boolean => kind === 'point' || kind === 'points';

/**
 * The features of all shapefiles in an archive: of the layers of boundaries, if there are any, else of
 * those of points. An archive of OCHA has one layer for each admin level, and lines and points of the
 * same besides, which are left out.
 */
export const featuresOfShapefiles = async (archive: Archive): Promise<ShapefileFeatures> => {
  const vertices = createVertexCounter();
  const layers: Layer[] = [];
  for (const part of archive.parts.filter((name) => /\.shp$/i.test(name))) {
    layers.push(await readLayer(archive, part, vertices));
  }
  const boundaries = layers.filter(areBoundaries);
  const taken = boundaries.length > 0 ? boundaries : layers.filter(isOfPoints);
  return {
    features: taken.flatMap(({ features }) => features),
    read: taken.map(({ name }) => name),
    leftOut: layers.filter((layer) => !taken.includes(layer)).map(({ name }) => name),
    isPure: archive.parts.every((part) => part.endsWith('/') || OWN_ENDING.test(part)),
  };
};
