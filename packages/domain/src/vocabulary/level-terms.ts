import type { Language } from '../language';
import type { LevelName, LevelNameByLanguage } from '../level-names';

type Term = Readonly<Record<Language, LevelName>>;

const nameOf = (text: string): LevelName => {
  const [one = text, other = one, many] = text.split('/');
  return many === undefined ? { one, other } : { one, other, many };
};

/**
 * One of them / several, in English, French, Spanish and Arabic; in Arabic also the word after 11 to 99,
 * the accusative of the singular, of masculine words, which alone are written otherwise then.
 */
const term = (texts: readonly [en: string, fr: string, es: string, ar: string]): Term => ({
  en: nameOf(texts[0]),
  fr: nameOf(texts[1]),
  es: nameOf(texts[2]),
  ar: nameOf(texts[3]),
});

/** What kinds of administrative unit are called in the product's languages. */
export const LEVEL_TERMS = {
  country: term(['country/countries', 'pays/pays', 'país/países', 'بلد/بلدان/بلدًا']),
  region: term(['region/regions', 'région/régions', 'región/regiones', 'إقليم/أقاليم/إقليمًا']),
  state: term(['state/states', 'État/États', 'estado/estados', 'ولاية/ولايات']),
  province: term([
    'province/provinces',
    'province/provinces',
    'provincia/provincias',
    'مقاطعة/مقاطعات',
  ]),
  chadianProvince: term([
    'province/provinces',
    'province/provinces',
    'provincia/provincias',
    'إقليم/أقاليم/إقليمًا',
  ]),
  afghanProvince: term([
    'province/provinces',
    'province/provinces',
    'provincia/provincias',
    'ولاية/ولايات',
  ]),
  wilaya: term(['province/provinces', 'wilaya/wilayas', 'provincia/provincias', 'ولاية/ولايات']),
  governorate: term([
    'governorate/governorates',
    'gouvernorat/gouvernorats',
    'gobernación/gobernaciones',
    'محافظة/محافظات',
  ]),
  tunisianGovernorate: term([
    'governorate/governorates',
    'gouvernorat/gouvernorats',
    'gobernación/gobernaciones',
    'ولاية/ولايات',
  ]),
  prefecture: term([
    'prefecture/prefectures',
    'préfecture/préfectures',
    'prefectura/prefecturas',
    'محافظة/محافظات',
  ]),
  subPrefecture: term([
    'sub-prefecture/sub-prefectures',
    'sous-préfecture/sous-préfectures',
    'subprefectura/subprefecturas',
    'محافظة فرعية/محافظات فرعية',
  ]),
  department: term([
    'department/departments',
    'département/départements',
    'departamento/departamentos',
    'مقاطعة/مقاطعات',
  ]),
  county: term(['county/counties', 'comté/comtés', 'condado/condados', 'مقاطعة/مقاطعات']),
  subCounty: term([
    'sub-county/sub-counties',
    'sous-comté/sous-comtés',
    'subcondado/subcondados',
    'مقاطعة فرعية/مقاطعات فرعية',
  ]),
  district: term(['district/districts', 'district/districts', 'distrito/distritos', 'منطقة/مناطق']),
  afghanDistrict: term([
    'district/districts',
    'district/districts',
    'distrito/distritos',
    'مديرية/مديريات',
  ]),
  egyptianDistrict: term([
    'district/districts',
    'district/districts',
    'distrito/distritos',
    'مركز أو قسم/مراكز وأقسام/مركزًا أو قسمًا',
  ]),
  territory: term([
    'territory/territories',
    'territoire/territoires',
    'territorio/territorios',
    'إقليم/أقاليم/إقليمًا',
  ]),
  locality: term([
    'locality/localities',
    'localité/localités',
    'localidad/localidades',
    'محلية/محليات',
  ]),
  cercle: term(['cercle/cercles', 'cercle/cercles', 'círculo/círculos', 'دائرة/دوائر']),
  delegation: term([
    'delegation/delegations',
    'délégation/délégations',
    'delegación/delegaciones',
    'معتمدية/معتمديات',
  ]),
  zone: term(['zone/zones', 'zone/zones', 'zona/zonas', 'منطقة/مناطق']),
  woreda: term(['woreda/woredas', 'woreda/woredas', 'woreda/woredas', 'وريدا/وريدات']),
  payam: term(['payam/payams', 'payam/payams', 'payam/payams', 'بيام/بيامات/بيامًا']),
  municipality: term([
    'municipality/municipalities',
    'municipalité/municipalités',
    'municipio/municipios',
    'بلدية/بلديات',
  ]),
  commune: term(['commune/communes', 'commune/communes', 'comuna/comunas', 'بلدية/بلديات']),
  communalSection: term([
    'communal section/communal sections',
    'section communale/sections communales',
    'sección comunal/secciones comunales',
    'قسم بلدي/أقسام بلدية/قسمًا بلديًا',
  ]),
} as const satisfies Record<string, LevelNameByLanguage>;

/** The key of a kind of administrative unit. */
export type LevelTerm = keyof typeof LEVEL_TERMS;
