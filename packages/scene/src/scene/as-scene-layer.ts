import type { LayerDefinition, LayerName, Reader } from '@waystation/layers';
import type { z } from 'zod';
import { drawnScene, type LayerData } from '../layers/layer-data';
import type { LayerSaid } from '../layers/layer-said';
import { countsInArea } from '../series/counts-in-area';
import { absencesOf } from './absences-of';
import type { SceneGiven } from './scene-given';
import type { SceneLayer, SourceUse } from './scene-layer';
import { eachUse, passportUses } from './source-uses';

/** What is said of a layer beside what is drawn. */
export type LayerTold = {
  readonly said: LayerSaid;
  /** Why it is read and has nothing to draw; null: it has. */
  readonly empty: string | null;
  /** Whether nothing of its places was reported by the moment shown; absent: no. */
  readonly isNotYet?: boolean;
  readonly passports: SceneLayer['passports'];
  /** Sources beside those of the passports; absent: none. */
  readonly sources?: readonly SourceUse[];
  /** The layer that it stands in the place of; absent: of none. */
  readonly shownAs?: LayerName;
};

type Drawn<Row, Context, Look> = {
  readonly data: LayerData<Row, Context>;
  readonly params: Look;
  /** The rows of a table, where those know more than what is drawn; absent: the same. */
  readonly tabled?: readonly Row[];
  /** The rows that the legend counts, where the scene tells of one area; absent: all. */
  readonly counted?: readonly Row[] | undefined;
};

const tableOf =
  <Id extends string, Params extends z.ZodType, Row, Context>(
    layer: LayerDefinition<Id, Params, Row, Context>,
    { data, tabled }: Pick<Drawn<Row, Context, unknown>, 'data' | 'tabled'>,
    reader: Reader,
  ): SceneLayer['table'] =>
  () =>
    data === null ? null : layer.rowsAsTable(tabled ?? data.rows, data.context, reader);

/** A layer of the registry as a scene has it. */
export const asSceneLayer = <Id extends LayerName, Params extends z.ZodType, Row, Context>(
  layer: LayerDefinition<Id, Params, Row, Context>,
  { data, params, tabled, counted }: Drawn<Row, Context, z.output<Params>>,
  {
    told,
    given: { theme, reader },
  }: { readonly told: LayerTold; readonly given: Pick<SceneGiven, 'theme' | 'reader'> },
): SceneLayer => {
  const whole = drawnScene(layer, data, { params, theme });
  const drawn =
    data === null || whole.legend === null || counted === undefined
      ? whole
      : { ...whole, legend: countsInArea(whole.legend, layer.legend(counted, data.context)) };
  return {
    ...drawn,
    ...told.said,
    name: layer.id,
    shownAs: told.shownAs ?? layer.id,
    empty: told.empty,
    ...(told.isNotYet && { isNotYet: true }),
    passports: told.passports,
    sources: eachUse([...passportUses(told.passports), ...(told.sources ?? [])]),
    absences: absencesOf(drawn.legend),
    isCountedInArea: counted !== undefined,
    table: tableOf(layer, { data, ...(tabled !== undefined && { tabled }) }, reader),
  };
};
