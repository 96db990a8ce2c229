import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const DIST = join(process.cwd(), 'dist');
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A server of the built page that a test can switch off, or let bring out another build. */
export class OwnServer {
  /** Mark of the build that is given out from now on. */
  build = 'first';
  address = '';
  private server: Server | null = null;

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname;
      this.fileOf(path === '/' ? 'index.html' : path.slice(1)).then(
        ({ type, content }) => response.writeHead(200, { 'content-type': type }).end(content),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    await new Promise<void>((stopped) => (server ? server.close(() => stopped()) : stopped()));
  }

  private async fileOf(path: string): Promise<{ type: string; content: string | Buffer }> {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    if (path === 'index.html') return { type, content: await this.page() };
    if (path === 'sw.js') return { type, content: await this.worker() };
    return { type, content: await readFile(join(DIST, path)) };
  }

  private async page(): Promise<string> {
    const page = await readFile(join(DIST, 'index.html'), 'utf8');
    return page.replace(/(name="samenspel-build" content=")\w+/, `$1${this.build}`);
  }

  private async worker(): Promise<string> {
    const worker = await readFile(join(DIST, 'sw.js'), 'utf8');
    const page = createHash('sha256')
      .update(await this.page())
      .digest('base64');
    return worker
      .replace(/^const BUILD = "\w+"/, `const BUILD = "${this.build}"`)
      .replace(/"\.\/":"sha256-[^"]+"/, `"./":"sha256-${page}"`);
  }
}
