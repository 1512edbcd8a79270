/**
 * Countries of ISO 3166-1, one a line: alpha-3, alpha-2, bounding box, then English names. Boxes are
 * west, south, east, north of the country in Natural Earth 10m, rounded outwards to 0.1°; blank where
 * it draws none.
 */
export const COUNTRY_LINES = `
ABW|AW|-70.1 12.4 -69.8 12.7|Aruba
AFG|AF|60.4 29.3 74.9 38.5|Afghanistan|Islamic Republic of Afghanistan
AGO|AO|11.6 -18.1 24.1 -4.3|Angola|Republic of Angola
AIA|AI|-63.5 18.1 -62.9 18.7|Anguilla
ALA|AX|19.5 59.9 21.1 60.5|Åland Islands
ALB|AL|19.2 39.6 21.1 42.7|Albania|Republic of Albania
AND|AD|1.4 42.4 1.8 42.7|Andorra|Principality of Andorra
ARE|AE|51.5 22.6 56.4 26.1|United Arab Emirates
ARG|AR|-73.6 -55.1 -53.6 -21.7|Argentina|Argentine Republic
ARM|AM|43.4 38.8 46.7 41.3|Armenia|Republic of Armenia
ASM|AS|-171.1 -14.6 -168.1 -11|American Samoa
ATA|AQ|-180 -85.3 179.8 -60.5|Antarctica
ATF|TF|39.7 -49.8 77.6 -11.5|French Southern Territories
ATG|AG|-61.9 16.9 -61.6 17.8|Antigua and Barbuda
AUS|AU|112.9 -54.8 159.2 -9.2|Australia
AUT|AT|9.5 46.3 17.2 49.1|Austria|Republic of Austria
AZE|AZ|44.7 38.3 50.7 41.9|Azerbaijan|Republic of Azerbaijan
BDI|BI|28.9 -4.5 30.9 -2.3|Burundi|Republic of Burundi
BEL|BE|2.5 49.4 6.4 51.5|Belgium|Kingdom of Belgium
BEN|BJ|0.7 6.2 3.9 12.4|Benin|Republic of Benin
BES|BQ||Sint Eustatius and Saba Bonaire
BFA|BF|-5.6 9.3 2.4 15.1|Burkina Faso
BGD|BD|88 20.7 92.7 26.7|Bangladesh|People's Republic of Bangladesh
BGR|BG|22.3 41.2 28.7 44.3|Bulgaria|Republic of Bulgaria
BHR|BH|50.4 25.7 50.7 26.3|Bahrain|Kingdom of Bahrain
BHS|BS|-79.6 20.9 -72.7 27|Bahamas|Commonwealth of the Bahamas
BIH|BA|15.7 42.5 19.7 45.3|Bosnia and Herzegovina|Republic of Bosnia and Herzegovina
BLM|BL|-62.9 17.8 -62.7 18|Saint Barthélemy
BLR|BY|23.1 51.2 32.8 56.2|Belarus|Republic of Belarus
BLZ|BZ|-89.3 15.8 -87.7 18.5|Belize
BMU|BM|-64.9 32.2 -64.6 32.4|Bermuda
BOL|BO|-69.7 -22.9 -57.4 -9.6|Plurinational State of Bolivia|Bolivia
BRA|BR|-74.1 -33.8 -28.8 5.3|Brazil|Federative Republic of Brazil
BRB|BB|-59.7 13 -59.4 13.4|Barbados
BRN|BN|114 4 115.4 5.1|Brunei Darussalam
BTN|BT|88.7 26.6 92.1 28.4|Bhutan|Kingdom of Bhutan
BVT|BV||Bouvet Island
BWA|BW|19.9 -26.9 29.4 -17.7|Botswana|Republic of Botswana
CAF|CF|14.3 2.2 27.5 11.1|Central African Republic
CAN|CA|-141.1 41.6 -52.6 83.2|Canada
CCK|CC||Cocos (Keeling) Islands
CHE|CH|5.9 45.8 10.5 47.9|Switzerland|Swiss Confederation
CHL|CL|-109.5 -56 -66.4 -17.5|Chile|Republic of Chile
CHN|CN|73.6 15.7 134.8 53.6|China|People's Republic of China
CIV|CI|-8.7 4.3 -2.5 10.8|Côte d'Ivoire|Republic of Côte d'Ivoire
CMR|CM|8.5 1.6 16.3 13.1|Cameroon|Republic of Cameroon
COD|CD|12.2 -13.5 31.3 5.4|Democratic Republic of the Congo
COG|CG|11.1 -5.1 18.7 3.8|Congo|Republic of the Congo
COK|CK|-165.9 -22 -157.3 -8.9|Cook Islands
COL|CO|-81.8 -4.3 -66.8 13.6|Colombia|Republic of Colombia
COM|KM|43.2 -12.4 44.6 -11.3|Comoros|Union of the Comoros
CPV|CV|-25.4 14.8 -22.6 17.2|Cabo Verde|Republic of Cabo Verde
CRI|CR|-87.2 5.5 -82.5 11.3|Costa Rica|Republic of Costa Rica
CUB|CU|-85 19.8 -74.1 23.3|Cuba|Republic of Cuba
CUW|CW|-69.2 12 -68.7 12.4|Curaçao
CXR|CX||Christmas Island
CYM|KY|-81.5 19.2 -79.7 19.8|Cayman Islands
CYP|CY|32.2 34.6 34.1 35.2|Cyprus|Republic of Cyprus
CZE|CZ|12 48.5 18.9 51.1|Czechia|Czech Republic
DEU|DE|5.8 47.2 15.1 55.1|Germany|Federal Republic of Germany
DJI|DJ|41.7 10.9 43.5 12.8|Djibouti|Republic of Djibouti
DMA|DM|-61.5 15.2 -61.2 15.7|Dominica|Commonwealth of Dominica
DNK|DK|8 54.5 15.2 57.8|Denmark|Kingdom of Denmark
DOM|DO|-72.1 17.5 -68.3 20|Dominican Republic
DZA|DZ|-8.7 18.9 12 37.1|Algeria|People's Democratic Republic of Algeria
ECU|EC|-92.1 -5.1 -75.2 1.7|Ecuador|Republic of Ecuador
EGY|EG|24.6 21.9 36.9 31.7|Egypt|Arab Republic of Egypt
ERI|ER|36.4 12.3 43.2 18.1|Eritrea|State of Eritrea
ESH|EH|-17.2 20.7 -8.6 27.7|Western Sahara
ESP|ES|-18.2 27.6 4.4 43.8|Spain|Kingdom of Spain
EST|EE|21.8 57.5 28.2 59.7|Estonia|Republic of Estonia
ETH|ET|32.9 3.4 48 14.9|Ethiopia|Federal Democratic Republic of Ethiopia
FIN|FI|20.6 59.8 31.6 70.1|Finland|Republic of Finland
FJI|FJ|-180 -21.8 180 -12.4|Fiji|Republic of Fiji
FLK|FK|-61.4 -52.5 -57.7 -51|Falkland Islands (Malvinas)
FRA|FR|-61.8 -21.4 55.9 51.1|France|French Republic
FRO|FO|-7.7 61.3 -6.2 62.4|Faroe Islands
FSM|FM|138 0.9 163.1 9.8|Federated States of Micronesia
GAB|GA|8.6 -4 14.5 2.4|Gabon|Gabonese Republic
GBR|GB|-13.7 49.9 1.8 60.9|United Kingdom|United Kingdom of Great Britain and Northern Ireland
GEO|GE|39.9 41 46.7 43.6|Georgia
GGY|GG|-2.7 49.4 -2.1 49.8|Guernsey
GHA|GH|-3.3 4.7 1.2 11.2|Ghana|Republic of Ghana
GIB|GI|-5.4 36.1 -5.3 36.2|Gibraltar
GIN|GN|-15.1 7.1 -7.6 12.7|Guinea|Republic of Guinea
GLP|GP||Guadeloupe
GMB|GM|-16.9 13 -13.8 13.9|Gambia|Republic of the Gambia
GNB|GW|-16.8 10.9 -13.6 12.7|Guinea-Bissau|Republic of Guinea-Bissau
GNQ|GQ|5.6 -1.5 11.4 3.8|Equatorial Guinea|Republic of Equatorial Guinea
GRC|GR|19.6 34.8 28.3 41.8|Greece|Hellenic Republic
GRD|GD|-61.8 12 -61.4 12.6|Grenada
GRL|GL|-73.1 59.7 -11.3 83.7|Greenland
GTM|GT|-92.3 13.7 -88.2 17.9|Guatemala|Republic of Guatemala
GUF|GF||French Guiana
GUM|GU|144.6 13.2 145 13.7|Guam
GUY|GY|-61.4 1.1 -56.4 8.6|Guyana|Republic of Guyana
HKG|HK|113.8 22.1 114.5 22.6|Hong Kong|Hong Kong Special Administrative Region of China
HMD|HM|73.2 -53.2 73.9 -52.9|Heard Island and McDonald Islands
HND|HN|-89.4 12.9 -83.1 17.5|Honduras|Republic of Honduras
HRV|HR|13.5 42.4 19.5 46.6|Croatia|Republic of Croatia
HTI|HT|-74.5 18 -71.6 20.1|Haiti|Republic of Haiti
HUN|HU|16 45.7 22.9 48.6|Hungary
IDN|ID|95 -11 141 6|Indonesia|Republic of Indonesia
IMN|IM|-4.8 54 -4.3 54.5|Isle of Man
IND|IN|68.1 6.7 97.4 35.5|India|Republic of India
IOT|IO|71.2 -7.5 72.5 -5.2|British Indian Ocean Territory
IRL|IE|-10.5 51.4 -5.9 55.4|Ireland
IRN|IR|44 25 63.4 39.8|Islamic Republic of Iran|Iran
IRQ|IQ|38.7 29 48.6 37.4|Iraq|Republic of Iraq
ISL|IS|-24.6 63.3 -13.5 66.6|Iceland|Republic of Iceland
ISR|IL|34.2 29.4 35.9 33.5|Israel|State of Israel
ITA|IT|6.6 35.4 18.6 47.1|Italy|Italian Republic
JAM|JM|-78.4 17.7 -76.1 18.6|Jamaica
JEY|JE|-2.3 49.1 -2 49.3|Jersey
JOR|JO|34.9 29.1 39.3 33.4|Jordan|Hashemite Kingdom of Jordan
JPN|JP|122.9 24.2 154 45.6|Japan
KAZ|KZ|46.4 40.5 87.4 55.5|Kazakhstan|Republic of Kazakhstan
KEN|KE|33.8 -4.7 41.9 5.1|Kenya|Republic of Kenya
KGZ|KG|69.2 39.1 80.3 43.3|Kyrgyzstan|Kyrgyz Republic
KHM|KH|102.3 10.4 107.7 14.8|Cambodia|Kingdom of Cambodia
KIR|KI|-174.6 -11.5 176.9 4.8|Kiribati|Republic of Kiribati
KNA|KN|-62.9 17.1 -62.5 17.5|Saint Kitts and Nevis
KOR|KR|124.6 33.1 131.9 38.7|Republic of Korea|South Korea
KWT|KW|46.5 28.5 48.5 30.1|Kuwait|State of Kuwait
LAO|LA|100 13.9 107.7 22.5|Lao People's Democratic Republic|Laos
LBN|LB|35 33 36.7 34.7|Lebanon|Lebanese Republic
LBR|LR|-11.5 4.3 -7.3 8.6|Liberia|Republic of Liberia
LBY|LY|9.2 19.4 25.2 33.2|Libya
LCA|LC|-61.1 13.7 -60.8 14.2|Saint Lucia
LIE|LI|9.4 47 9.7 47.3|Liechtenstein|Principality of Liechtenstein
LKA|LK|79.6 5.9 81.9 9.9|Sri Lanka|Democratic Socialist Republic of Sri Lanka
LSO|LS|27 -30.7 29.5 -28.5|Lesotho|Kingdom of Lesotho
LTU|LT|20.9 53.8 26.9 56.5|Lithuania|Republic of Lithuania
LUX|LU|5.7 49.4 6.6 50.2|Luxembourg|Grand Duchy of Luxembourg
LVA|LV|20.9 55.6 28.3 58.1|Latvia|Republic of Latvia
MAC|MO|113.5 22.1 113.6 22.3|Macao|Macao Special Administrative Region of China
MAF|MF|-63.2 18 -63 18.2|Saint Martin (French part)
MAR|MA|-17.1 21.4 -1 36|Morocco|Kingdom of Morocco
MCO|MC|7.3 43.7 7.5 43.8|Monaco|Principality of Monaco
MDA|MD|26.6 45.4 30.2 48.5|Republic of Moldova|Moldova
MDG|MG|43.2 -25.6 50.6 -11.9|Madagascar|Republic of Madagascar
MDV|MV|72.6 -0.7 73.8 7.2|Maldives|Republic of Maldives
MEX|MX|-118.4 14.5 -86.7 32.8|Mexico|United Mexican States
MHL|MH|165.2 4.5 172.1 14.7|Marshall Islands|Republic of the Marshall Islands
MKD|MK|20.4 40.8 23.1 42.4|North Macedonia|Republic of North Macedonia
MLI|ML|-12.3 10.1 4.3 25|Mali|Republic of Mali
MLT|MT|14.1 35.8 14.6 36.1|Malta|Republic of Malta
MMR|MM|92.1 9.7 101.2 28.6|Myanmar|Republic of Myanmar
MNE|ME|18.4 41.8 20.4 43.6|Montenegro
MNG|MN|87.7 41.5 120 52.2|Mongolia
MNP|MP|144.9 14.1 145.9 20.6|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands
MOZ|MZ|30.2 -26.9 40.9 -10.4|Mozambique|Republic of Mozambique
MRT|MR|-17.1 14.7 -4.8 27.3|Mauritania|Islamic Republic of Mauritania
MSR|MS|-62.3 16.6 -62.1 16.9|Montserrat
MTQ|MQ||Martinique
MUS|MU|56.5 -20.6 63.5 -10.3|Mauritius|Republic of Mauritius
MWI|MW|32.6 -17.2 36 -9.3|Malawi|Republic of Malawi
MYS|MY|99.6 0.8 119.3 7.4|Malaysia
MYT|YT||Mayotte
NAM|NA|11.7 -29 25.3 -16.9|Namibia|Republic of Namibia
NCL|NC|163.6 -22.7 171.4 -19.6|New Caledonia
NER|NE|0.1 11.6 16 23.6|Niger|Republic of the Niger
NFK|NF|167.9 -29.1 168 -28.9|Norfolk Island
NGA|NG|2.6 4.2 14.7 13.9|Nigeria|Federal Republic of Nigeria
NIC|NI|-87.7 10.7 -82.7 15.1|Nicaragua|Republic of Nicaragua
NIU|NU|-170 -19.2 -169.7 -18.9|Niue
NLD|NL|-68.5 12 7.2 53.6|Netherlands|Kingdom of the Netherlands
NOR|NO|-9.2 -54.5 33.7 80.8|Norway|Kingdom of Norway
NPL|NP|80 26.3 88.2 30.5|Nepal|Federal Democratic Republic of Nepal
NRU|NR|166.9 -0.6 167 -0.4|Nauru|Republic of Nauru
NZL|NZ|-178 -52.7 178.9 -8.5|New Zealand
OMN|OM|51.9 16.6 59.9 26.4|Oman|Sultanate of Oman
PAK|PK|60.8 23.6 77.1 37.1|Pakistan|Islamic Republic of Pakistan
PAN|PA|-83.1 7.2 -77.1 9.7|Panama|Republic of Panama
PCN|PN|-130.8 -25.1 -124.7 -23.9|Pitcairn
PER|PE|-81.4 -18.4 -68.6 0|Peru|Republic of Peru
PHL|PH|116.9 4.6 126.7 21.2|Philippines|Republic of the Philippines
PLW|PW|131.1 2.9 134.8 8.1|Palau|Republic of Palau
PNG|PG|140.8 -11.7 156 -1.3|Papua New Guinea|Independent State of Papua New Guinea
POL|PL|14.1 48.9 24.2 54.9|Poland|Republic of Poland
PRI|PR|-68 17.9 -65.2 18.6|Puerto Rico
PRK|KP|124.2 37.6 130.8 43.1|Democratic People's Republic of Korea|North Korea
PRT|PT|-31.3 30 -6.2 42.2|Portugal|Portuguese Republic
PRY|PY|-62.7 -27.6 -54.2 -19.2|Paraguay|Republic of Paraguay
PSE|PS|34.1 31.2 35.6 32.6|State of Palestine
PYF|PF|-154.6 -27.7 -134.9 -7.9|French Polynesia
QAT|QA|50.7 24.5 51.7 26.2|Qatar|State of Qatar
REU|RE||Réunion
ROU|RO|20.2 43.6 29.7 48.3|Romania
RUS|RU|-180 41.1 180 81.9|Russian Federation
RWA|RW|28.8 -2.9 30.9 -1|Rwanda|Rwandese Republic
SAU|SA|34.5 16.3 55.7 32.2|Saudi Arabia|Kingdom of Saudi Arabia
SDN|SD|21.8 8.6 38.7 22.3|Sudan|Republic of the Sudan
SEN|SN|-17.6 12.3 -11.3 16.7|Senegal|Republic of Senegal
SGP|SG|103.6 1.2 104.1 1.5|Singapore|Republic of Singapore
SGS|GS|-38.1 -59.5 -26.2 -53.9|South Georgia and the South Sandwich Islands
SHN|SH|-14.5 -40.4 -5.6 -7.8|Ascension and Tristan da Cunha Saint Helena
SJM|SJ||Svalbard and Jan Mayen
SLB|SB|155.5 -12.3 168.9 -6.6|Solomon Islands
SLE|SL|-13.4 6.9 -10.2 10|Sierra Leone|Republic of Sierra Leone
SLV|SV|-90.2 13.1 -87.6 14.5|El Salvador|Republic of El Salvador
SMR|SM|12.3 43.8 12.5 44|San Marino|Republic of San Marino
SOM|SO|40.9 -1.7 51.5 12|Somalia|Federal Republic of Somalia
SPM|PM|-56.4 46.7 -56.1 47.2|Saint Pierre and Miquelon
SRB|RS|18.8 42.2 23 46.2|Serbia|Republic of Serbia
SSD|SS|24.1 3.4 36 12.3|South Sudan|Republic of South Sudan
STP|ST|6.4 0 7.5 1.7|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe
SUR|SR|-58.1 1.8 -53.9 6.1|Suriname|Republic of Suriname
SVK|SK|16.8 47.7 22.6 49.7|Slovakia|Slovak Republic
SVN|SI|13.3 45.4 16.6 46.9|Slovenia|Republic of Slovenia
SWE|SE|11.1 55.3 24.2 69.1|Sweden|Kingdom of Sweden
SWZ|SZ|30.7 -27.4 32.2 -25.7|Eswatini|Kingdom of Eswatini
SXM|SX|-63.2 18 -63 18.1|Sint Maarten (Dutch part)
SYC|SC|46.2 -9.8 56.3 -3.7|Seychelles|Republic of Seychelles
SYR|SY|35.7 32.3 42.4 37.4|Syrian Arab Republic|Syria
TCA|TC|-72.5 21.2 -71.1 22|Turks and Caicos Islands
TCD|TD|13.4 7.4 24 23.5|Chad|Republic of Chad
TGO|TG|-0.2 6 1.8 11.2|Togo|Togolese Republic
THA|TH|97.3 5.6 105.7 20.5|Thailand|Kingdom of Thailand
TJK|TJ|67.3 36.6 75.2 41.1|Tajikistan|Republic of Tajikistan
TKL|TK||Tokelau
TKM|TM|52.4 35.1 66.7 42.8|Turkmenistan
TLS|TL|124 -9.6 127.4 -8.1|Timor-Leste|Democratic Republic of Timor-Leste
TON|TO|-176.3 -22.4 -173.9 -15.5|Tonga|Kingdom of Tonga
TTO|TT|-62 10 -60.5 11.4|Trinidad and Tobago|Republic of Trinidad and Tobago
TUN|TN|7.4 30.2 11.6 37.4|Tunisia|Republic of Tunisia
TUR|TR|25.6 35.8 44.9 42.1|Türkiye|Republic of Türkiye
TUV|TV|176.1 -9.5 180 -5.6|Tuvalu
TWN|TW|118.2 21.9 122.1 25.3|Province of China Taiwan|Taiwan
TZA|TZ|29.3 -11.8 40.5 -0.9|United Republic of Tanzania|Tanzania
UGA|UG|29.5 -1.5 35.1 4.3|Uganda|Republic of Uganda
UKR|UA|22.1 45.2 40.2 52.4|Ukraine
UMI|UM|-177.4 -0.4 166.7 28.3|United States Minor Outlying Islands
URY|UY|-58.5 -35 -53.1 -30|Uruguay|Eastern Republic of Uruguay
USA|US|-179.2 18.9 179.8 71.5|United States|United States of America
UZB|UZ|55.9 37.1 73.2 45.6|Uzbekistan|Republic of Uzbekistan
VAT|VA|12.4 41.9 12.5 42|Holy See (Vatican City State)
VCT|VC|-61.5 12.5 -61.1 13.4|Saint Vincent and the Grenadines
VEN|VE|-73.4 0.6 -59.8 15.8|Bolivarian Republic of Venezuela|Venezuela
VGB|VG|-64.8 18.3 -64.2 18.8|British Virgin Islands
VIR|VI|-65.1 17.6 -64.5 18.4|U.S. Virgin Islands|Virgin Islands of the United States
VNM|VN|102.1 8.5 109.5 23.4|Viet Nam|Socialist Republic of Viet Nam|Vietnam
VUT|VU|166.5 -20.3 169.9 -13|Vanuatu|Republic of Vanuatu
WLF|WF|-178.2 -14.4 -176.1 -13.2|Wallis and Futuna
WSM|WS|-172.8 -14.1 -171.4 -13.4|Samoa|Independent State of Samoa
YEM|YE|42.5 12.1 54.6 19|Yemen|Republic of Yemen
ZAF|ZA|16.4 -47 38 -22.1|South Africa|Republic of South Africa
ZMB|ZM|21.9 -18.1 33.7 -8.1|Zambia|Republic of Zambia
ZWE|ZW|25.2 -22.4 33.1 -15.6|Zimbabwe|Republic of Zimbabwe
`;
