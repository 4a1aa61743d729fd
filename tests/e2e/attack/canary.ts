import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that counts who reaches it, and by which way. */
export type Canary = {
  /** Host and port. */
  readonly at: string;
  /** Paths that were asked for, without their slash. */
  readonly paths: () => ReadonlySet<string>;
  readonly close: () => void;
};

/** @param page what it answers at its root */
export async function openCanary(page = 'hit'): Promise<Canary> {
  const paths = new Set<string>();
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.setHeader('Content-Type', 'text/html');
      response.end(page);
      return;
    }
    paths.add((request.url ?? '').slice(1));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('hit');
  });
  server.on('upgrade', (request, socket) => {
    paths.add((request.url ?? '').slice(1));
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: `127.0.0.1:${port}`,
    paths: () => paths,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
