const HEADER =
  'id,operation,admin0Name,admin0Pcode,admin1Name,admin1Pcode,admin2Name,admin2Pcode,adminLevel,numPresentIdpInd,reportingDate,yearReportingDate,monthReportingDate,roundNumber,displacementReason,numberMales,numberFemales,idpOriginAdmin1Name,idpOriginAdmin1Pcode,assessmentType,operationStatus';

const pad = (number: number): string => `${number}`.padStart(2, '0');

/** One row as the DTM API writes it: a county of South Sudan in one round. */
const rowOf = (round: number, county: number): string => {
  const state = (county % 10) + 1;
  // From 1955, so that even 800 monthly rounds lie in the past: no import takes a date to come.
  const year = 1955 + Math.floor(round / 12);
  const month = (round % 12) + 1;
  const pcode = `SS${pad(state)}${pad(Math.floor(county / 10) + 1)}`;
  const people = 100 + ((round * 31 + county * 17) % 900);
  return [
    `,Mobility Tracking,South Sudan,SSD,State ${state},SS${pad(state)},County ${county},${pcode},2`,
    `${people},${year}-${pad(month)}-01T00:00:00,${year},${month},${round + 1},Conflict`,
    'Not available,Not available,,,BA,Active',
  ].join(',');
};

/** A file in the shape of the DTM API's CSV: as many rounds of 80 counties as asked for. */
export const dtmCsv = (rounds: number): Uint8Array<ArrayBuffer> => {
  const rows = Array.from({ length: rounds * 80 }, (_, index) =>
    rowOf(Math.floor(index / 80), index % 80),
  );
  return new TextEncoder().encode([HEADER, ...rows, ''].join('\n'));
};
