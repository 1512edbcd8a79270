import {
  FILE_ENDINGS,
  SNAPSHOT_FORMATS,
  type SnapshotFormat,
  type SnapshotMade,
} from './snapshot-job';
import type { SnapshotParameters } from './snapshot-parameters';

type Made = Extract<SnapshotMade, { kind: 'made' }>;

const TYPES: Readonly<Record<SnapshotFormat, string>> = {
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  json: 'application/json',
};

const HEADERS = {
  'cache-control': 'no-store',
  vary: 'accept-language',
} as const;

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');

const bundleOf = ({ bytes, facts, beside }: Made, of: SnapshotFormat): Response =>
  Response.json(
    {
      facts,
      [FILE_ENDINGS[of]]: base64(bytes),
      ...Object.fromEntries(Object.entries(beside).map(([name, text]) => [name, base64(text)])),
    },
    { headers: HEADERS },
  );

/** A finished sheet as it is sent: the file by its name, or all that belongs to it as JSON. */
export const answerOf = (
  made: Made,
  { format, of }: Pick<SnapshotParameters, 'format' | 'of'>,
): Response => {
  if (format === 'bundle') {
    return bundleOf(made, of);
  }
  if (format === 'preview') {
    const svg = new TextDecoder().decode(made.bytes);
    return Response.json(
      { facts: made.facts, svg, formats: SNAPSHOT_FORMATS },
      { headers: HEADERS },
    );
  }
  return new Response(Uint8Array.from(made.bytes), {
    headers: {
      ...HEADERS,
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${made.facts.fileName}.${FILE_ENDINGS[format]}"`,
    },
  });
};
