import { writeFileSync } from 'node:fs';

const SOURCE = 'source_id,source_title,publisher,doc_date,url,confidence_note';
const CITED = 'S1,List,Example,2020-01-01,https://example.org,high';

/** The files of {@link writeClosedCrossing}, in the order in which they are imported. */
type CrossingFiles = { readonly crossing: string; readonly status: string };

/** Writes files with one crossing from South Sudan to Uganda that is reported closed on a day. */
export const writeClosedCrossing = ({ crossing, status }: CrossingFiles, day: string): void => {
  writeFileSync(
    crossing,
    `id,name,country_a,country_b,type,lat,lon,status,${SOURCE}\nXP-FORD,Belkor bridge,SSD,UGA,land,4.85,31.6,,${CITED}\n`,
  );
  writeFileSync(
    status,
    `crossing_id,date,status,detail,${SOURCE}\nXP-FORD,${day},closed,,${CITED}\n`,
  );
};
