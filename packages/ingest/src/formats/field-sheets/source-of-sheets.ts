import { type Source, SourceId } from '@waystation/domain';

/** The record of sheets that name no document; who sent one stands with its import. */
export const sourceOfSheets = (id: string, title: string): Source => ({
  id: SourceId.parse(id),
  title,
  publisher: 'not stated',
  documentDate: null,
  url: null,
  licence: null,
  attribution: null,
  confidence: 'notStated',
  note: null,
});
