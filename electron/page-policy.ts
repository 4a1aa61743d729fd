/**
 * The content security policy of one page load. Styles that libraries inject carry the nonce of
 * that load; scripts come from our own files alone; Trusted Types leave one default policy, which
 * turns every HTML string into text.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** What the page's HTML carries where the nonce goes; the handler fills it in. */
export const NONCE_PLACE = '__PAGE_NONCE__';
