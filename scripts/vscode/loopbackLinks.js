// VS Code in a browser sends every loopback address that an extension opens through a proxy, which the server alone does
// not have. Its address may not hold the port as a port, so this redirects http://127.0.0.1:OWN/PORT/path to
// http://127.0.0.1:PORT/path.
import { createServer } from 'node:http';
import { atEnd } from '../ending.js';

/**
 * Starts the redirects on a free port, and resolves to the pattern of their addresses, with {{port}} for the port.
 * Answers 404 to what holds no port.
 * @returns {Promise<string>}
 */
export function startLoopbackLinks() {
  const server = createServer((request, response) => {
    const [, port, rest] = /^\/(\d{1,5})(?:\/(.*))?$/.exec(request.url ?? '') ?? [];
    if (port) response.writeHead(307, { location: `http://127.0.0.1:${port}/${rest ?? ''}` });
    else response.writeHead(404);
    response.end();
  });
  atEnd(() => {
    server.close();
    server.closeAllConnections();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(`http://127.0.0.1:${address.port}/{{port}}/`);
    });
  });
}
