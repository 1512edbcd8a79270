import { ADDITION_PATTERNS, additionClassOf } from '@waystation/cartography';
import { type ChangeProperties, filledAreas } from '../changes/change-sources';
import type { GeoSources } from '../geo-source';
import type { AdditionContext, AdditionRow } from './addition-rows';

/** The source of the countries by what was added. */
export const ADDITION_SOURCE = 'ws-additions';

const propertiesOf = (
  { pcode, addition }: AdditionRow,
  { breaks }: AdditionContext,
): ChangeProperties =>
  addition.kind === 'added'
    ? { key: pcode, fill: additionClassOf(addition.value, breaks) }
    : { key: pcode, fill: 'apart', pattern: ADDITION_PATTERNS[addition.kind] };

/** The polygons of the countries with how each is filled. */
export const additionSources = (
  rows: readonly AdditionRow[],
  context: AdditionContext,
): GeoSources => filledAreas(ADDITION_SOURCE, rows, (row) => propertiesOf(row, context));
