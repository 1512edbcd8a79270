import { createHash } from 'node:crypto';
import { loadTranslator } from '@waystation/i18n';
import {
  type DrawnSheet,
  drawSheet,
  fileNameOf,
  georeferenceOf,
  paperGroundFrom,
  paperZoom,
  plainWords,
  RefusedSheet,
  type SheetContent,
  type SheetWanted,
} from '@waystation/print';
import type { SheetChoice } from '@waystation/print/choice';
import {
  groundCountries,
  type Scene,
  type SceneGiven,
  sceneFigures,
  sceneOf,
} from '@waystation/scene';
import { SHIPPED_TABLES } from '@waystation/scene/tables';
import { groundOf, locatorOf } from './ground-of';
import { sheetFile } from './sheet-file';
import type { SnapshotFacts, SnapshotJob, SnapshotMade } from './snapshot-job';

const hashOf = ({ answers }: Pick<SnapshotJob, 'answers'>): string =>
  createHash('sha256').update(JSON.stringify(answers)).digest('hex');

const withoutDrawings = ({ legend, ...content }: SheetContent): SnapshotFacts['content'] => ({
  ...content,
  legend: legend.map(({ id, title, also, rows, notes }) => ({
    id,
    title,
    also,
    rows: rows.map(({ icon: _, ...row }) => row),
    notes,
  })),
});

const sumOf = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

const checksOf = (
  { mixedDates, left, layers }: Scene,
  namesLeft: DrawnSheet['map']['left'],
): SnapshotFacts['checks'] => ({
  mixedDates,
  left,
  suppressed: sumOf(
    layers.flatMap(({ absences }) => absences.filter(({ what }) => what === 'suppressed')),
  ),
  namesLeft: sumOf(namesLeft),
});

/** The same view in the second language of a sheet; undefined: it is in one. */
const alsoTold = async ({ also }: SheetChoice, given: SceneGiven): Promise<SheetWanted['also']> => {
  const words = also && (await loadTranslator(also));
  return words && { words, scene: sceneOf({ ...given, reader: words }) };
};

const draw = async (
  job: SnapshotJob,
): Promise<{ readonly drawn: DrawnSheet; readonly facts: SnapshotFacts }> => {
  const { language, choice, createdAt, issue } = job;
  const place = groundOf(job);
  if (place === null) {
    throw new RefusedSheet({ code: 'noPlace' });
  }
  // What stands close together on a small screen has room on a large sheet.
  const zoom = job.series?.zoom ?? Math.floor(paperZoom(place));
  const view = { ...job.wanted.view, zoom };
  const wanted = { ...job.wanted, view };
  const words = await loadTranslator(language);
  const given = {
    answers: job.answers,
    tables: SHIPPED_TABLES,
    reader: words,
    theme: 'light',
    scales: job.series?.scales,
  } as const;
  const scene = sceneOf({ wanted, ...given });
  const named = groundCountries({
    countries: view.operation.countries,
    areas: job.answers.areas,
    hasBoundaries: wanted.overview.levels.length > 0,
    level: view.level,
  });
  const region = locatorOf(job);
  const ground = paperGroundFrom({
    ...place,
    tiles: job.tiles,
    theme: 'light',
    language,
    operationCountries: named.countries,
    wholeCountries: named.whole,
    unlabelledCountries: named.unlabelled,
  });
  const locatorGround =
    region === null
      ? null
      : paperGroundFrom({
          ...region,
          tiles: job.regionTiles,
          theme: 'light',
          language,
          operationCountries: [],
          unlabelledCountries: [],
        });
  const dataHash = hashOf(job);
  const { logos = [] } = job;
  const drawn = drawSheet({
    ...job,
    wanted,
    scene,
    words,
    also: await alsoTold(choice, { wanted, ...given }),
    ground,
    locatorGround,
    figures: sceneFigures({ wanted, ...given }),
    issue,
    logos,
    dataHash,
    folio: job.series?.folio,
  });
  return {
    drawn,
    facts: {
      fileName: fileNameOf({ scene, wanted, choice, createdAt, issue }),
      operation: view.operation.code,
      language,
      choice,
      absent: drawn.absent,
      issue,
      createdAt: createdAt.toISOString(),
      asOf: scene.asOf,
      dataHash,
      sources: scene.sources,
      scale: drawn.ratio,
      coverage: drawn.coverage,
      projection: drawn.map.projection,
      corners: drawn.map.corners,
      georeference: georeferenceOf(drawn.map, drawn.page.map),
      size: { width: drawn.page.width, height: drawn.page.height },
      frame: { ...drawn.page.map, coverMm: drawn.map.frame.coverMm ?? 0 },
      checks: checksOf(scene, drawn.map.left),
      content: plainWords(withoutDrawings(drawn.page.content)),
    },
  };
};

/** Makes a whole sheet; what would be blank or partial is refused with the reason. */
export const makeSnapshot = async (job: SnapshotJob): Promise<SnapshotMade> => {
  try {
    const { drawn, facts } = await draw(job);
    return { kind: 'made', facts, ...(await sheetFile(drawn, facts, job)) };
  } catch (error) {
    if (!(error instanceof RefusedSheet)) {
      throw error;
    }
    const { problem } = error;
    return { kind: 'refused', code: problem.code, what: 'what' in problem ? problem.what : null };
  }
};
