import { describe, expect, it } from 'vitest';
import { isPersonalHeader, personalColumns } from './personal-columns';

describe('isPersonalHeader', () => {
  it.each([
    'First Name',
    'Full name of respondent',
    'Name of head of household',
    'Enumerator name',
    'Head of household',
    'Household head',
    'HoH',
    'Respondent',
    'Focal point',
    'Contact person',
    'Household ID',
    'Chef de ménage',
    'Personne de contact',
    'Jefa de hogar',
    'رب الأسرة',
    'اسم رب الأسرة',
    'الاسم الأول',
    'اسم العائلة',
    'Phone',
    'Mobile No.',
    'WhatsApp',
    'E-mail',
    'email address',
    'Passport number',
    'National ID',
    'Case Number',
    'registration_no',
    'ProGres ID',
    'Date of birth',
    'DOB',
    'HH GPS latitude',
    'Prénom',
    'Nom de famille',
    'Nom du répondant',
    'Téléphone',
    'Courriel',
    'Numéro de dossier',
    'Date de naissance',
    'Apellidos',
    'Nombre completo',
    'Teléfono',
    'Correo electrónico',
    'Número de identidad',
    'Cédula',
    'الاسم الكامل',
    'رقم الهاتف',
    'رقم الهوية',
    'تاريخ الميلاد',
    'createby',
  ])('takes "%s" for personal', (header) => {
    expect(isPersonalHeader(header)).toBe(true);
  });

  it.each([
    'name',
    'Site name',
    'village_idp_settlement_name',
    'alternate_name1',
    'admin1Name',
    'location_ssid',
    'county_pcode',
    'latitude',
    'GPS longitude',
    'Estimated # of IDP households',
    'HH No.',
    'Number of households',
    'Female headed households',
    'Households with a female head of household',
    'Respondents',
    'Contact persons trained',
    'Ménages dirigés par une femme cheffe de ménage',
    'IDP individuals',
    'registered',
    'numberMales',
    'nom du site',
    'nombre del sitio',
    'Nombre',
    'date of assessment',
    'reportingDate',
    'organiser',
    'managed_by',
    'case definition',
    'camp phase',
  ])('leaves "%s" alone', (header) => {
    expect(isPersonalHeader(header)).toBe(false);
  });
});

describe('personalColumns', () => {
  it('finds e-mail addresses and telephone numbers whatever the header says', () => {
    const rows = [
      { number: 2, cells: ['Juba', 'focal@example.org', '+211 912 345 678', 4.85] },
      { number: 3, cells: ['Yei', '', '', 4.09] },
    ];
    expect([...personalColumns(['place', 'remark', 'remark 2', 'lat'], rows)]).toEqual([1, 2]);
  });

  it('does not take counts or codes for telephone numbers', () => {
    const rows = [{ number: 2, cells: ['2017236', '+5', 'SS010101', '211912345678'] }];
    expect([...personalColumns(['a', 'b', 'c', 'd'], rows)]).toEqual([]);
  });
});
