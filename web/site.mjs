// Makes the folder that is served. As a program: node site.mjs BOUND WORDS SITE [--release], of what wasm-bindgen wrote
// (BOUND), of the languages that the build wrote (WORDS) and of what stands beside this file. --release: all of it is there
// packed, too.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const text = path => readFileSync(path, 'utf8');

/** Every file below a folder, by its path inside it, in one order. */
const below = folder => (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
    .map(path => path.split('\\').join('/'))
    .filter(path => statSync(join(folder, path)).isFile())
    .sort();

const hash = (algorithm, bytes, as) => createHash(algorithm).update(bytes).digest(as);
const integrity = bytes => `sha256-${hash('sha256', bytes, 'base64')}`;

/** Fills in what stands in double braces. A name that nobody fills in is a mistake. */
const filled = (template, values) => template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (!(name in values)) throw new Error(`nobody says what {{${name}}} is`);
    return values[name];
});

/** A message of a screen, of one line, with its variables. */
function message(language, id, variables = {}) {
    const file = join(root, 'locales', language, `${id.split('-')[0]}.ftl`);
    const line = text(file).split('\n').find(line => line.startsWith(`${id} = `));
    if (!line) throw new Error(`${file} has no ${id}`);
    const said = line.slice(id.length + 3).replace(/\{ \$(\w+) \}/g, (_, name) => variables[name] ?? `{ $${name} }`);
    if (/[{}]/.test(said)) throw new Error(`${file}: ${id} needs more than one line`);
    return said.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** What its own speakers call a language, as a line begins. */
function ownName(language) {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language);
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The languages there are words for, English first. */
const languages = readdirSync(join(root, 'locales')).sort((a, b) => (b === 'en') - (a === 'en') || (a < b ? -1 : 1));

/** The first page, in every language: English is open, and first.js opens the reader's. */
const first = languages.map((language, at) => {
    const say = (id, variables) => message(language, id, variables);
    return `<details lang="${language}" dir="auto"${at === 0 ? ' open' : ''}>
<summary>${ownName(language)}</summary>
<h1>${say('help-wake')}</h1>
<p>${say('help-not-waking')}</p>
<p><a href="tel:112">${say('help-call', { number: '112' })}</a></p>
<p>${say('help-no-signal')} ${say('help-operator')}</p>
<p>${say('help-count')}</p>
<p><b>${say('help-not-breathing')}:</b> ${say('help-push')}</p>
<p><b>${say('help-slow')}:</b> ${say('help-slow-breaths')}</p>
<p>${say('help-naloxone')}</p>
<p>${say('help-never-sleep')}</p>
<p class="first-note first-starting" role="status">${say('page-starting')}</p>
<p class="first-note first-stopped" role="status">${say('page-stopped')}</p>
<noscript><p class="first-note">${say('page-no-script')}</p></noscript>
</details>`;
}).join('\n');

// The style sheet that the app writes into the page: `STYLES` in src/ui/app.rs, in its order.
const sheets = [...text(join(root, 'src/ui/app.rs')).matchAll(/include_str!\("..\/..\/(assets\/css\/.+?)"\)/g)];
const styles = sheets.map(([, sheet]) => text(join(root, sheet))).join('');

const policy = [
    "default-src 'none'",
    // Only our own files. wasm-unsafe-eval: the app is WebAssembly. unsafe-eval: Dioxus makes functions of texts to reach
    // what it has no word for (the position, the voice, the beat); every one of these texts is compiled in.
    "script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'",
    // Of inline sheets only the app's own, and the empty one it begins as; style attributes turn an arrow to the north.
    `style-src 'self' '${integrity(styles)}' '${integrity('')}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    // A group's news may be anywhere; over plain http only on the reader's own machine.
    "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');

const [, ground] = text(join(root, 'assets/css/tokens.css')).match(/--ground: (#\w+);/);
const [, description] = text(join(root, 'Cargo.toml')).match(/^description = "(.*)"$/m);

/** Makes `site` anew, of the app in `bound` and the languages in `words`; `packed` as well, or not. Says what it is made of. */
export function build(bound, words, site, packed) {
    // Files of one version stand in one folder that is named by their hash: whoever has the folder has them all.
    const files = Object.fromEntries(below(bound).map(path => [path, readFileSync(join(bound, path))]));
    files['first.css'] = Buffer.from(text(join(root, 'assets/css/tokens.css')) + text(join(here, 'first.css')));
    files['first.js'] = readFileSync(join(here, 'first.js'));
    const beside = version => ({
        ...Object.fromEntries(below(join(here, 'icons')).map(path => [`icons/${path}`, readFileSync(join(here, 'icons', path))])),
        ...Object.fromEntries(['index.html', 'manifest.webmanifest'].map(path =>
            [path, Buffer.from(filled(text(join(here, path)), { version, first, policy, ground, description }))])),
    });
    // Over all that a version holds: what is the same version is the same in every file.
    const over = Object.entries({ ...files, ...beside('') })
        .map(([path, bytes]) => `${path} ${hash('sha256', bytes, 'hex')}\n`).sort().join('');
    const version = hash('sha256', over, 'hex').slice(0, 16);
    const written = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${version}/${path}`, bytes]));
    Object.assign(written, beside(version));

    // <tag>-<beginning of its hash>.json, as the app asks for them.
    const languages = {};
    const spoken = {};
    for (const path of below(words)) {
        const bytes = readFileSync(join(words, path));
        spoken[`lang/${path}`] = bytes;
        languages[path.replace(/-[0-9a-f]+\.json$/, '')] = [`lang/${path}`, integrity(bytes)];
    }
    const listed = Object.entries(written).map(([path, bytes]) => [path === 'index.html' ? '' : path, integrity(bytes)]);
    const list = it => JSON.stringify(it, null, 4);
    const lists = { version, files: list(Object.fromEntries(listed)), languages: list(languages) };
    written['sw.js'] = Buffer.from(filled(text(join(here, 'sw.js')), lists));

    rmSync(site, { recursive: true, force: true });
    for (const [path, bytes] of Object.entries({ ...written, ...spoken })) {
        mkdirSync(dirname(join(site, path)), { recursive: true });
        writeFileSync(join(site, path), bytes);
        if (packed && !path.endsWith('.png')) {
            writeFileSync(join(site, `${path}.br`), brotliCompressSync(bytes, {
                params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
            }));
        }
    }
    return { version, files: Object.keys(written).length, languages: Object.keys(languages).length };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
    const [bound, words, site, release] = process.argv.slice(2);
    const made = build(bound, words, site, release === '--release');
    console.log(`${site}: version ${made.version}, ${made.files} files, ${made.languages} languages`);
}
