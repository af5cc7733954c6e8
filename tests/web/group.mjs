// The demonstration's group on loopback, as `./x run --demo` has it: made and served by tentlight-cli, its days moved to
// today.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atEnd } from './harness.mjs';

const TABLES = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/demo');
/** The Friday of its festival. */
const FRIDAY = Date.UTC(2027, 6, 2);
const DAY = 24 * 60 * 60 * 1000;

const today = () => Math.floor(Date.now() / DAY) * DAY;
const moved = text => text.replace(/20\d\d-\d\d-\d\d/g, day =>
    new Date(Date.parse(day) + today() - FRIDAY).toISOString().slice(0, 10));

/** A port that is free at this moment. */
async function freePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    await once(server, 'close');
    return port;
}

let made;

/** What the group publishes: made once, as opening a key takes its time by design. */
async function make() {
    const parent = mkdtempSync(join(tmpdir(), 'tentlight-group-'));
    process.on('exit', () => rmSync(parent, { recursive: true, force: true }));
    const peers = join(parent, 'peers');
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const tool = (...words) => execFileSync(process.env.TENTLIGHT_TOOL, ['feed', ...words], {
        encoding: 'utf8',
        env: { ...process.env, TENTLIGHT_FEED_PASSWORD: 'demonstration' },
    });
    tool('init', peers, '--title', 'Demonstration', '--languages', 'en,de', '--zone', 'Europe/Berlin', '--countries', 'de',
        '--region', '52,12,54,14.5', '--contact', 'info@glowworm.example', '--url', url);
    const [, confirmation] = readFileSync(join(peers, 'backup.html'), 'utf8').match(/confirmation">([^<]*)/);
    tool('init', peers, '--backup-confirmed', confirmation);
    for (const name of readdirSync(peers)) {
        if (/\.(csv|toml)$|^texts$/.test(name)) rmSync(join(peers, name), { recursive: true });
    }
    for (const name of readdirSync(TABLES)) {
        const text = readFileSync(join(TABLES, name), 'utf8').replace('http://127.0.0.1:8017/', url);
        writeFileSync(join(peers, name), moved(text));
    }
    tool('build', peers);
    tool('sign', peers);
    return { peers, port, url, hash: tool('poster', peers, '--link').trim().replace('tentlight://', '#/') };
}

/** A group that publishes, until the test ends or it goes away. */
export class Group {
    #serving;

    static async open(test) {
        const group = new Group();
        made ??= await make();
        group.url = made.url;
        group.host = new URL(group.url).host;
        /** What stands behind the address of a site to follow it. */
        group.hash = made.hash;
        group.#serving = spawn(process.env.TENTLIGHT_TOOL, ['feed', 'serve', made.peers, '--port', made.port]);
        atEnd(test, () => group.goAway());
        await once(group.#serving.stdout, 'data'); // it says its address when it answers
        return group;
    }

    /** Nobody answers there any more. */
    async goAway() {
        if (this.#serving.exitCode !== null || this.#serving.signalCode !== null) return;
        this.#serving.kill();
        await once(this.#serving, 'exit');
    }
}
