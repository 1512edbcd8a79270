import { type Source, SourceId } from '@waystation/domain';

/** Id of UNHCR's list of locations among an operation's sources. */
export const UNHCR_SOURCE_ID = SourceId.parse('UNHCR-LOCATIONS');

/** The source of every place of the list. */
export const UNHCR_SOURCE: Source = {
  id: UNHCR_SOURCE_ID,
  title: 'Displacement locations',
  publisher: 'United Nations High Commissioner for Refugees (UNHCR)',
  documentDate: null,
  url: 'https://data.unhcr.org',
  licence: null,
  attribution: 'Source: UNHCR',
  confidence: 'notStated',
  note: null,
};
