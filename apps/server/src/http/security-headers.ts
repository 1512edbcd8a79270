/**
 * Tried with MapLibre 5: its icons are data URLs, nothing is evaluated, and of what is inline only a style that the
 * header names by its hash. Its worker is a `blob:` of functions that the page runs already (decision 071): that obeys the
 * policy of the page that made it, so it can load and ask for no more. Other workers obey the policy
 * of their own response, so the header goes with every response (reference/standards.md 3.2).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
].join('; ');

/** Pages without scripts load nothing at all, and send their forms to us alone. */
const PLAIN_POLICY = [
  "default-src 'none'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/**
 * A file that people keep. Opened where it lies, it runs nothing, asks for nothing and is nobody's page: a
 * drawing may hold all that a page may. Its fonts and its style come within it.
 */
const FILE_POLICY = [
  'sandbox',
  "default-src 'none'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What a page is: the app, the app with a picture in it, one without scripts, or a file. */
export type PageKind = 'app' | 'pictured' | 'plain' | 'file';

const POLICIES: Readonly<Record<PageKind, string>> = {
  app: CONTENT_SECURITY_POLICY,
  pictured: CONTENT_SECURITY_POLICY,
  plain: PLAIN_POLICY,
  file: FILE_POLICY,
};

const ALWAYS: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['permissions-policy', 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
];

/** One year: browsers that met the product over https never fall back to http. */
const STRICT_TRANSPORT = 'max-age=31536000';

/** What the security headers of a response depend on. */
export type ResponseSafety = {
  readonly isHttps: boolean;
  readonly kind: PageKind;
  /** The hashes of styles that stand in the response itself. */
  readonly styles: readonly string[];
  /** The origins whose pages may show the response in a frame; empty: none. */
  readonly frameOrigins: readonly string[];
};

/** Adds the security headers to a response; strict transport only where it came over https. */
export const addSecurityHeaders = (
  headers: Headers,
  { isHttps, kind, styles, frameOrigins }: ResponseSafety,
): void => {
  const ancestors = frameOrigins.length === 0 ? "'none'" : frameOrigins.join(' ');
  headers.set(
    'content-security-policy',
    `${POLICIES[kind]}; style-src ${["'self'", ...styles].join(' ')}; frame-ancestors ${ancestors}`,
  );
  for (const [name, value] of ALWAYS) {
    headers.set(name, value);
  }
  if (isHttps) {
    headers.set('strict-transport-security', STRICT_TRANSPORT);
  }
};
