import { extname } from 'node:path';
import { FILE_ENDINGS, SNAPSHOT_FORMATS, type SnapshotFormat } from '../../snapshot/snapshot-job';

/** The format that a file's name asks for; that of a name without a known ending is PDF. */
export const formatOf = (out: string): SnapshotFormat => {
  const ending = extname(out).slice(1).toLowerCase();
  return (
    SNAPSHOT_FORMATS.find((format) => ending === format || ending === FILE_ENDINGS[format]) ?? 'pdf'
  );
};

/** What is written for a map, by name: the file where it was asked for, all else beside it. */
export const filesOf = (
  out: string,
  {
    of,
    known,
    files,
  }: {
    readonly of: SnapshotFormat;
    readonly known: Buffer;
    /** In base64, by their endings. */
    readonly files: Readonly<Record<string, string>>;
  },
): ReadonlyMap<string, Buffer> => {
  const ending = extname(out);
  const stem = ending === '' ? out : out.slice(0, -ending.length);
  const own = FILE_ENDINGS[of];
  const beside = Object.entries(files)
    .filter(([name]) => name !== own)
    .map(([name, base64]) => {
      // GDAL looks for this one under the whole name.
      const start = name === 'aux.xml' ? out : stem;
      return [`${start}.${name}`, Buffer.from(base64, 'base64')] as const;
    });
  return of === 'json'
    ? new Map([[out, known]])
    : new Map([[out, Buffer.from(files[own] ?? '', 'base64')], [`${stem}.json`, known], ...beside]);
};
