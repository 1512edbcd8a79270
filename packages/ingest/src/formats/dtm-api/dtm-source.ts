import { type Source, SourceId } from '@waystation/domain';

/** Id of the Displacement Tracking Matrix among an operation's sources. */
export const DTM_SOURCE_ID = SourceId.parse('IOM-DTM');

/** The source of every DTM figure, with the credit line that its licence asks for. */
export const DTM_SOURCE: Source = {
  id: DTM_SOURCE_ID,
  title: 'Displacement Tracking Matrix (DTM)',
  publisher: 'International Organization for Migration (IOM)',
  documentDate: null,
  url: 'https://dtm.iom.int',
  licence: 'IOM DTM terms on HDX: non-commercial, with credit line',
  attribution:
    'Source: International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)',
  confidence: 'notStated',
  note: null,
};
