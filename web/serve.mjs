// Serves a site folder on loopback, with the headers that README asks of hosts. As a program: node serve.mjs FOLDER [PORT].
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';

const KINDS = {
    '.css': 'text/css; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json',
    '.png': 'image/png',
    '.wasm': 'application/wasm',
    '.webmanifest': 'application/manifest+json',
};

/** What a host should say with every file. */
export const HEADERS = {
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Permissions-Policy': 'geolocation=(self), screen-wake-lock=(self), camera=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
};

/** The path that is asked for; what is none leads to nothing. */
function named(url) {
    try {
        return decodeURIComponent(new URL(url, 'http://here').pathname);
    } catch {
        return '/%';
    }
}

/** A server on a free port, or on `port`, of the folder that `folder` names; resolves when it answers. `onAsked` hears paths. */
export function serve(folder, port = 0, onAsked = () => {}) {
    const server = createServer((request, response) => {
        const path = named(request.url);
        const name = path.endsWith('/') ? `${path}index.html` : path;
        const file = join(folder(), normalize(`/${name}`));
        onAsked(path);
        if (!existsSync(file) || !statSync(file).isFile()) {
            response.writeHead(404, HEADERS).end();
            return;
        }
        // What has its hash in its name never changes.
        const stays = /^\/([0-9a-f]{16}|lang)\//.test(path);
        const headers = {
            ...HEADERS,
            'Content-Type': KINDS[extname(file)] ?? 'application/octet-stream',
            'Cache-Control': stays ? 'public, max-age=31536000, immutable' : 'no-cache',
            Vary: 'Accept-Encoding',
        };
        const packed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && existsSync(`${file}.br`);
        if (packed) headers['Content-Encoding'] = 'br';
        response.writeHead(200, headers);
        createReadStream(packed ? `${file}.br` : file).pipe(response);
    });
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(server));
    });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
    const [folder, port] = process.argv.slice(2);
    const server = await serve(() => folder, Number(port ?? 0));
    console.log(`http://127.0.0.1:${server.address().port}/`);
}
