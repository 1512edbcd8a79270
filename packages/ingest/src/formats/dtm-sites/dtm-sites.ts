import {
  type Dataset,
  EMPTY_DATASET,
  type Figure,
  type Round,
  type Site,
} from '@waystation/domain';
import { RefusedFile } from '#result/refused-file';
import { shareOfFields } from '#table/field-columns';
import { createRowReader, type RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import { templateOf } from '#templates/template';
import type { ReadContext, TableFormat } from '../format';
import { nameSubject } from '../name-subject';
import { countColumns, figuresOfSite } from './figures-of-site';
import { isNewlyCovered } from './is-newly-covered';
import { noteUnreadColumns } from './note-unread-columns';
import { carriedOverFrom, roundOfSites } from './round-of-sites';
import { SITE_CELLS, SITE_FIELDS, SITE_REQUIRED, SITE_TAGS, type SiteField } from './site-fields';
import { siteOfRow } from './site-of-row';
import { sourceOfSites } from './source-of-sites';

const TWICE = {
  code: 'duplicateSite',
  reason: 'An earlier row already has this site id.',
  remedy: 'Give each site an id of its own, or leave the repetition out.',
} as const;

const noteCarriedOver = (
  rounds: readonly (number | null)[],
  round: Round,
  { log }: ReadContext,
) => {
  const carried = rounds.filter((own) => own !== null && own !== round.number).length;
  if (carried > 0) {
    const text = `${carried.toLocaleString('en')} sites carry numbers over from an earlier round than ${round.number}.`;
    log.note('carriedOver', text);
  }
};

/**
 * Refuses a sheet whose sites are all in other countries than the operation's: it belongs elsewhere.
 * Single sites declared beyond a border are kept, for sheets cover areas of disputed status, too.
 */
const checkCountries = (sites: Iterable<Site>, { operation }: ReadContext): void => {
  const countries = new Set([...sites].map(({ place }) => place.country));
  const isHome = [...countries].some((own) => own === null || operation.countries.includes(own));
  if (countries.size > 0 && !isHome) {
    throw new RefusedFile({
      code: 'otherCountries',
      reason: `No site is in a country of the operation (${operation.countries.join(', ')}); they are in ${[...countries].join(', ')}.`,
      remedy: 'Import it into the operation of those countries, or add them to this one.',
    });
  }
};

const read = (table: Table, context: ReadContext): Dataset => {
  const { log } = context;
  const reader = createRowReader<SiteField>(table, SITE_FIELDS, log);
  const rows: readonly RowCells<SiteField>[] = [...reader.rows()];
  const sourceRounds = rows.map((row) => row.whole('sourceRound'));
  const { id: source, sources } = sourceOfSites(reader, rows, context);
  const days = rows.map((row) => row.day('reportingDate'));
  const round = roundOfSites({ sourceRounds, days, source }, table.surroundings, context);
  noteCarriedOver(sourceRounds, round, context);
  noteUnreadColumns(reader.unread, log);
  const columns = countColumns(reader);
  const sites = new Map<string, Site>();
  const figures: Figure[] = [];
  for (const [index, row] of rows.entries()) {
    const site = siteOfRow(row, source, context);
    if (site !== null && sites.has(site.place.id)) {
      row.reject('id', TWICE);
    }
    const sourceRound = sourceRounds[index] ?? null;
    const isOld = sourceRound !== null && sourceRound !== round.number;
    const ofSite =
      site === null
        ? []
        : figuresOfSite(row, columns, {
            place: site.place.id,
            round,
            carriedOverFrom: carriedOverFrom(sourceRound, round),
            isNewlyCovered: isNewlyCovered(row, round.number),
            note: isOld ? `Carried over from round ${sourceRound}.` : null,
          });
    if (site !== null && row.ok()) {
      const field = row.text('admin2Pcode') === null ? 'admin1Pcode' : 'admin2Pcode';
      nameSubject(row, { field, subject: site.place.id }, context);
      sites.set(site.place.id, site);
      figures.push(...ofSite);
    }
  }
  checkCountries(sites.values(), context);
  return {
    ...EMPTY_DATASET,
    sources,
    rounds: [round],
    sites: [...sites.values()],
    figures,
  };
};

/** A DTM site sheet (mobility tracking, baseline locations), as XLSX or as CSV. */
export const dtmSites: TableFormat = {
  id: 'dtm-sites',
  title: 'DTM site sheet',
  detect: (columns) => (shareOfFields(columns, SITE_REQUIRED) === 1 ? 1 : 0),
  assignable: { fields: SITE_FIELDS, required: Object.keys(SITE_REQUIRED), tags: SITE_TAGS },
  template: templateOf(
    {
      tags: SITE_TAGS,
      required: [...Object.keys(SITE_REQUIRED), 'reportingDate', 'sourceId'],
    },
    SITE_CELLS,
  ),
  read,
};
