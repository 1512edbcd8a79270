import { createHash } from 'node:crypto';
import { PICTURE_STYLE } from '@waystation/picture';

/** How the content-security policy names the one style that stands in a page itself. */
export const PAGE_STYLE_SOURCE = `'sha256-${createHash('sha256').update(PICTURE_STYLE).digest('base64')}'`;
