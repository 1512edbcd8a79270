import {
  type ChangeLine,
  type ChangeSide,
  csvCell,
  groupOfChange,
  type WhatChanged,
} from '@waystation/domain';

type Cell = string | number | null;

/** A column of the table: its name, and what stands in it. */
type Column = readonly [string, (line: ChangeLine, changed: WhatChanged) => Cell];

const sourceOf = (side: ChangeSide, { passports }: WhatChanged): Cell =>
  (side.passport === null ? null : passports[side.passport]?.sourceLabel) ?? side.sourceLabel;

const dayOf = (side: ChangeSide, { passports }: WhatChanged): Cell =>
  side.at ?? (side.passport === null ? null : (passports[side.passport]?.asOf ?? null));

const roundOf = (side: ChangeSide, { passports }: WhatChanged): Cell =>
  side.passport === null ? null : (passports[side.passport]?.roundNumber ?? null);

const COLUMNS: readonly Column[] = [
  ['group', ({ kind }) => groupOfChange(kind)],
  ['kind', ({ kind }) => kind],
  ['subject', ({ subject }) => subject.kind],
  ['id', ({ subject }) => subject.id],
  ['name', ({ subject }) => subject.names.en ?? Object.values(subject.names)[0] ?? null],
  ['within', ({ subject }) => subject.within],
  ['longitude', ({ subject }) => subject.position?.[0] ?? null],
  ['latitude', ({ subject }) => subject.position?.[1] ?? null],
  ['status_before', ({ before }) => before.status],
  ['status_after', ({ after }) => after.status],
  ['value_before', ({ before }) => before.value],
  ['qualifier_before', ({ before }) => (before.value === null ? null : before.qualifier)],
  ['value_after', ({ after }) => after.value],
  ['qualifier_after', ({ after }) => (after.value === null ? null : after.qualifier)],
  ['change', ({ change }) => change],
  ['places', ({ places }) => places],
  ['disputed', ({ isDisputed }) => `${isDisputed}`],
  ['as_of_before', ({ before }, changed) => dayOf(before, changed)],
  ['as_of_after', ({ after }, changed) => dayOf(after, changed)],
  ['round_before', ({ before }, changed) => roundOf(before, changed)],
  ['round_after', ({ after }, changed) => roundOf(after, changed)],
  ['source_before', ({ before }, changed) => sourceOf(before, changed)],
  ['source_after', ({ after }, changed) => sourceOf(after, changed)],
];

/** What changed as a table: a line each, in the order in which they are told, numbers as plain digits. */
export const changedCsv = (changed: WhatChanged): string =>
  [
    COLUMNS.map(([name]) => name).join(','),
    ...changed.lines.map((line) =>
      COLUMNS.map(([, cell]) => csvCell(cell(line, changed))).join(','),
    ),
  ]
    .map((row) => `${row}\r\n`)
    .join('');
