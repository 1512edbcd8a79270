import type { Audience } from '@waystation/domain';

/** What Hono carries along with a request. */
export type AppEnv = {
  Bindings: { readonly connection: string };
  Variables: {
    readonly requestId: string;
    readonly address: string;
    readonly audience: Audience;
    /** Whether the answer is a page with a style in it. */
    readonly hasPageStyle?: boolean;
  };
};
