import type { Archive } from '#bytes/archive';
import { RefusedFile } from '#result/refused-file';
import { type ChosenLayers, chooseLayers, type Layer } from './choose-layers';
import type { Feature } from './feature';
import { readDbf } from './read-dbf';
import { readShp } from './read-shp';
import { toDegreesOf } from './to-degrees';
import { createVertexCounter, type VertexCounter } from './vertex-counter';

/** What the layers of an archive gave. */
export type ShapefileFeatures = ChosenLayers & {
  /** Whether the archive holds nothing but shapefiles, so that nothing in it is unread. */
  readonly isPure: boolean;
};

const OWN_ENDING = /\.(shp|shx|dbf|prj|cpg|qpj|sbn|sbx|qix|fix)$/i;

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

/** The features of the shapefiles in an archive: of boundaries, else of points. */
export const featuresOfShapefiles = async (archive: Archive): Promise<ShapefileFeatures> => {
  const vertices = createVertexCounter();
  const layers: Layer[] = [];
  for (const part of archive.parts.filter((name) => /\.shp$/i.test(name))) {
    layers.push(await readLayer(archive, part, vertices));
  }
  return {
    ...chooseLayers(layers),
    isPure: archive.parts.every((part) => part.endsWith('/') || OWN_ENDING.test(part)),
  };
};
