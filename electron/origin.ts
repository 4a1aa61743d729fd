/** Scheme and host of every page. The profile's data are keyed by them: they never change. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://paradocket';
/** Where the development server answers, in development alone. */
export const DEV_SERVER_ORIGIN = 'http://localhost:5173';

/** True for an address inside our own origin; a look-alike host is not. */
export function isOwnUrl(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || (__DEV_SERVER__ && isDevServerUrl(url));
}

/**
 * Whether a page may load an address: only our own files, and data that our own pages made.
 *
 * @param isPackaged a release has no developer tools
 */
export function isAllowedRequest(url: string, isPackaged: boolean): boolean {
  if (isOwnUrl(url)) return true;
  if (url.startsWith('blob:')) return isOwnUrl(url.slice('blob:'.length));
  return url.startsWith('data:') || (!isPackaged && url.startsWith('devtools://'));
}

function isDevServerUrl(url: string): boolean {
  return url.startsWith(`${DEV_SERVER_ORIGIN}/`) || url.startsWith('ws://localhost:5173/');
}
