import { type Iso3, type Source, SourceId } from '@waystation/domain';

/** The COD-PS of a country among an operation's sources; its year stands with each number. */
export const populationSource = (country: Iso3): Source => ({
  id: SourceId.parse(`COD-PS-${country}`),
  title: `Population statistics (COD-PS) ${country}`,
  publisher: 'United Nations Office for the Coordination of Humanitarian Affairs (OCHA)',
  documentDate: null,
  url: `https://data.humdata.org/dataset/cod-ps-${country.toLowerCase()}`,
  licence: null,
  attribution: 'Source: OCHA, Common Operational Dataset on Population Statistics (COD-PS)',
  confidence: 'notStated',
  note: null,
});
