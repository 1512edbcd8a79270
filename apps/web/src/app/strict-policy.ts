import { z } from 'zod';

/*
 * Imported before any schema is used: zod would else try `new Function`, which the
 * content-security policy refuses and reports.
 */
z.config({ jitless: true });
