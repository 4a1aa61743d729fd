import { join, normalize, sep } from 'node:path';
import { APP_ORIGIN } from './origin.ts';

/**
 * The file that an address names; null outside our origin or outside the root.
 *
 * @example
 * fileOf('app://paradocket/index.html', '/app/out/renderer') //=> '/app/out/renderer/index.html'
 * fileOf('app://paradocket/..%2fmain%2fmain.js', '/app/out/renderer') //=> null
 */
export function fileOf(url: string, root: string): string | null {
  if (!url.startsWith(`${APP_ORIGIN}/`)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
  if (path.endsWith('/') || path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(root, path));
  return file.startsWith(normalize(root) + sep) ? file : null;
}
