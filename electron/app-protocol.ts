import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol, type Session } from 'electron';
import { APP_SCHEME } from './origin.ts';
import { fileOf } from './page-file.ts';
import { NONCE_PLACE, pagePolicy } from './page-policy.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
};

/** Gives the scheme an origin of its own, as https has. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Serves the built pages under our own origin. Files are read with `fs`, because the block of all
 * network requests also stops a fetch of `file://`.
 *
 * @param root folder of the built pages
 */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const file = request.method === 'GET' ? fileOf(request.url, root) : null;
    if (file === null) return new Response('Not found', { status: 404 });
    const content = await readFile(file).catch(() => null);
    if (content === null) return new Response('Not found', { status: 404 });
    return respond(file, content);
  });
}

function respond(file: string, content: Buffer): Response {
  const extension = extname(file);
  const headers: Record<string, string> = {
    'Content-Type': mediaTypes[extension] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
  if (extension !== '.html') return new Response(new Uint8Array(content), { headers });
  const nonce = randomBytes(18).toString('base64');
  headers['Content-Security-Policy'] = pagePolicy(nonce);
  headers['Cross-Origin-Opener-Policy'] = 'same-origin';
  headers['Referrer-Policy'] = 'no-referrer';
  return new Response(content.toString('utf8').replaceAll(NONCE_PLACE, nonce), { headers });
}
