import { z } from 'zod';

/*
 * Zod would try `new Function` as soon as a schema is made, which the content-security policy
 * refuses and reports. vite.config.ts puts this module into one chunk with zod, so that it has run
 * before any schema.
 */
z.config({ jitless: true });
