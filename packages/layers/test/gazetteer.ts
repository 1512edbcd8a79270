import { AreaColumns, PlaceId } from '@waystation/domain';
import { gazetteerOf } from '../src/flows/gazetteer';

const STATES = AreaColumns.parse({
  level: 1,
  validOn: '2021-09-24',
  pcode: ['SS03', 'SS07', 'SS01'],
  names: [{ en: 'Jonglei' }, { en: 'Upper Nile' }, { en: 'Central Equatoria' }],
  parent: ['SSD', 'SSD', 'SSD'],
  longitude: [32.3, 32.6, 31.4],
  latitude: [7.4, 9.9, 4.6],
  areaKm2: [20_000, 20_000, 20_000],
});

const COUNTRIES = AreaColumns.parse({
  level: 0,
  validOn: '2011-01-01',
  pcode: ['LBY', 'TUN', 'EGY'],
  names: [{ en: 'Libya' }, { en: 'Tunisia', fr: 'Tunisie' }, { en: 'Egypt' }],
  parent: [null, null, null],
  longitude: [18, 9.5, 29.9],
  latitude: [27, 34.1, 26.6],
  areaKm2: [20_000, 20_000, 20_000],
});

/** Three states of South Sudan, three countries, and a crossing. */
export const GAZETTEER = gazetteerOf(
  [STATES, COUNTRIES],
  [{ id: PlaceId.parse('crossing:XP-SALLOUM'), names: { en: 'Salloum' }, position: [25.1, 31.6] }],
);
