import { setNonce } from 'get-nonce';

type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createHTML: (text: string) => string; createScriptURL: (url: string) => string },
  ) => void;
};

/** The nonce of this page load, which the page policy wants on every injected style. */
export function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="page-nonce"]')?.content ?? '';
}

/**
 * Makes the page's default Trusted Types policy: an HTML string from any library becomes plain
 * text, and only our own origin may give a worker its script. Must run before anything else.
 */
export function makePageSafe(): void {
  setNonce(pageNonce());
  const trustedTypes = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => text.replaceAll('<', '&lt;'),
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin)
        throw new TypeError('Scripts come from the app alone.');
      return url;
    },
  });
}
