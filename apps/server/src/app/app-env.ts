import type { Audience } from '@waystation/domain';
import type { PageKind } from '../http/security-headers';

/** What Hono carries along with a request. */
export type AppEnv = {
  Bindings: { readonly connection: string };
  Variables: {
    readonly requestId: string;
    readonly address: string;
    readonly audience: Audience;
    /** What the answer may do in a browser; nothing said: what the app may. */
    readonly pageKind?: PageKind;
  };
};
