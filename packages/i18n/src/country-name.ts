import type { Language } from '@waystation/domain';
import { localeOf } from './language-info';

/** ISO 3166-1: the three letters of each country, then its two. Intl knows only the two. */
const CODES = `
  ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG
  AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL
  BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH
  CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX
  CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES
  ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI
  GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM
  HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT
  JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB
  LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD
  MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS
  MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO
  NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL PRIPR PRKKP
  PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS
  SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI
  SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO
  TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC
  VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW
`;

const TWO_OF_THREE: ReadonlyMap<string, string> = new Map(
  CODES.trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

const THREE_OF_TWO: ReadonlyMap<string, string> = new Map(
  [...TWO_OF_THREE].map(([three, two]) => [two, three]),
);

/** The ISO 3166-1 alpha-3 code of every country. */
export const countryCodes = (): readonly string[] => [...TWO_OF_THREE.keys()];

/**
 * The ISO 3166-1 alpha-3 code of the country that a code of one of its areas begins with, whether it
 * begins with two letters (SD01) or with three (UGA03); null: with no country's.
 */
export const countryOfCode = (code: string): string | null => {
  const letters = /^[A-Z]+/.exec(code)?.[0] ?? '';
  return TWO_OF_THREE.has(letters) ? letters : (THREE_OF_TWO.get(letters) ?? null);
};

/** The ISO 3166-1 alpha-2 code of an alpha-3 code; null: there is no such country. */
export const iso2Of = (iso3: string): string | null => TWO_OF_THREE.get(iso3) ?? null;

/** The name of a country by its ISO 3166-1 alpha-3 code, or the code itself where none is known. */
export const countryName = (iso3: string, language: Language): string => {
  const iso2 = iso2Of(iso3);
  return iso2 === null
    ? iso3
    : (new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(iso2) ?? iso3);
};
