import type { Archive } from '#bytes/archive';
import { streamXml } from '#bytes/stream-xml';

/** A sheet as its workbook lists it. */
export type SheetEntry = {
  readonly name: string;
  readonly isHidden: boolean;
  /** The part that holds its cells. */
  readonly part: string;
};

/** The sheets of a workbook in their order, and whether its days count from 1904. */
export type WorkbookIndex = { readonly sheets: readonly SheetEntry[]; readonly from1904: boolean };

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Targets are relative to xl/ or, with a leading slash, to the archive. */
const partOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`;

const targetsById = async (archive: Archive): Promise<ReadonlyMap<string, string>> => {
  const targets = new Map<string, string>();
  await streamXml(archive.text(RELATIONS), {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') {
        targets.set(Id, partOf(Target));
      }
    },
  });
  return targets;
};

/** The relation attribute carries whichever prefix the writing program gave its namespace. */
const relationIdOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1] ?? '';

/** Reads the list of sheets. */
export const sheetsOfWorkbook = async (archive: Archive): Promise<WorkbookIndex> => {
  const targets = await targetsById(archive);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await streamXml(archive.text(WORKBOOK), {
    open: (element, attributes) => {
      if (element === 'workbookPr') {
        from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      }
      const part = element === 'sheet' ? targets.get(relationIdOf(attributes)) : undefined;
      if (part !== undefined && archive.has(part)) {
        const isHidden = (attributes.state ?? 'visible') !== 'visible';
        sheets.push({ name: attributes.name ?? '', isHidden, part });
      }
    },
  });
  return { sheets, from1904 };
};

/** Whether an archive is a workbook at all. */
export const isWorkbook = (archive: Archive): boolean =>
  archive.has(WORKBOOK) && archive.has(RELATIONS);
