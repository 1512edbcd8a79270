import { type Archive, openArchive } from '#bytes/archive';
import { decodeText } from '#bytes/decode-text';
import type { ReadContext } from '#formats/format';
import type { ChosenLayers } from '#geometry/choose-layers';
import { collectionOf, type Feature, type FeatureCollection } from '#geometry/feature';
import { featuresOfGeoPackage } from '#geometry/features-of-geopackage';
import { featuresOfKml, type XmlFeatures } from '#geometry/features-of-kml';
import { featuresOfShapefiles } from '#geometry/features-of-shapefiles';
import { featuresOfXml } from '#geometry/features-of-xml';

/** What is said of a map while it is read. */
type Told = Pick<ReadContext, 'log' | 'sight'>;

const noteOfXml = ({ hasRemarks, lines }: XmlFeatures, { log, sight }: Told): void => {
  if (hasRemarks) {
    log.note('remarks', 'Descriptions, comments and pictures were not read.');
    sight.comments(true);
  }
  if (lines > 0) {
    log.note('linesNotRead', 'Lines, routes and tracks were not read: only points and areas are.');
    sight.comments(true);
  }
};

/** A map in XML, KML or GPX, as GeoJSON. */
export const documentOfXml = async (
  bytes: Uint8Array,
  told: Told | null,
): Promise<FeatureCollection> => {
  const read = await featuresOfXml(decodeText(bytes).text);
  if (told !== null) {
    noteOfXml(read, told);
  }
  return collectionOf(read.features);
};

const KML = /\.kml$/i;
const SHP = /\.shp$/i;

/**
 * All KML documents of a KMZ archive: programs put layers into files of their own, which the first links
 * to. Pictures are not read, and nothing outside the archive is followed.
 */
const documentOfKmz = async (archive: Archive, told: Told | null): Promise<FeatureCollection> => {
  const features: Feature[] = [];
  let [hasRemarks, lines] = [archive.parts.some((part) => !KML.test(part)), 0];
  for (const part of archive.parts.filter((name) => KML.test(name))) {
    const read = await featuresOfKml(archive.text(part));
    features.push(...read.features);
    hasRemarks ||= read.hasRemarks;
    lines += read.lines;
  }
  if (told !== null) {
    noteOfXml({ features, hasRemarks, lines }, told);
  }
  return collectionOf(features);
};

const noteOfLayers = ({ read, leftOut }: ChosenLayers, { log }: Told): void => {
  if (read.length > 0) {
    log.note('layersRead', `Layers read: ${read.join(', ')}.`);
  }
  if (leftOut.length > 0) {
    log.note('layersNotRead', `Layers not read: ${leftOut.join(', ')}.`);
  }
};

const documentOfShapefiles = async (
  archive: Archive,
  told: Told | null,
): Promise<FeatureCollection> => {
  const { isPure, ...layers } = await featuresOfShapefiles(archive);
  if (told !== null) {
    told.sight.comments(!isPure);
    noteOfLayers(layers, told);
  }
  return collectionOf(layers.features);
};

/** A GeoPackage as GeoJSON. Databases keep what was deleted from them, so the file itself is not kept. */
export const documentOfGeoPackage = async (
  bytes: Uint8Array,
  told: Told | null,
): Promise<FeatureCollection> => {
  const layers = await featuresOfGeoPackage(bytes);
  if (told !== null) {
    told.sight.comments(true);
    noteOfLayers(layers, told);
  }
  return collectionOf(layers.features);
};

/** A map in an archive, KMZ or zipped shapefiles, as GeoJSON; null: the archive holds no map. */
export const documentOfArchive = async (
  bytes: Uint8Array,
  told: Told | null,
): Promise<FeatureCollection | null> => {
  const archive = await openArchive(bytes);
  if (archive.parts.some((part) => SHP.test(part))) {
    return await documentOfShapefiles(archive, told);
  }
  return archive.parts.some((part) => KML.test(part)) ? await documentOfKmz(archive, told) : null;
};
