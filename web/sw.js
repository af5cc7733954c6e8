// Keeps the app on the device: every file of one version, whole or not at all. `site.mjs` writes the three lists.
// Only files of the lists are ever touched; what goes to groups, or anywhere else, goes past this.

/** The version, by the hash over its files. */
const VERSION = '{{version}}';
/** Every file of the app but the languages, with the hash it must have. '' is the page itself. */
const FILES = {{files}};
/** The languages, by tag: the file and its hash. Kept once they were asked for. */
const LANGUAGES = {{languages}};

const HERE = registration.scope;
const APP = `tentlight ${VERSION}`;
const WORDS = 'tentlight words';

/** A file as it must be, or an error. Versions and languages have their hash in their name, so that an old copy is right. */
const asked = ([path, integrity]) => new Request(new URL(path, HERE), {
    integrity,
    cache: path.startsWith(VERSION) || path.startsWith('lang/') ? 'default' : 'reload',
});

addEventListener('install', event => event.waitUntil((async () => {
    // The languages that are here come along, or an update would take them from whoever is offline afterwards.
    const words = await caches.open(WORDS);
    const here = (await words.keys()).map(request => request.url);
    const held = Object.entries(LANGUAGES).filter(([tag]) => here.some(url => url.startsWith(`${HERE}lang/${tag}-`)));
    const wanted = held.map(([, file]) => file).filter(([path]) => !here.includes(`${HERE}${path}`));
    await words.addAll(wanted.map(asked));
    await (await caches.open(APP)).addAll(Object.entries(FILES).map(asked));
})()));

addEventListener('activate', event => event.waitUntil((async () => {
    const names = (await caches.keys()).filter(name => name.startsWith('tentlight ') && ![APP, WORDS].includes(name));
    await Promise.all(names.map(name => caches.delete(name)));
    const current = Object.values(LANGUAGES).map(([path]) => `${HERE}${path}`);
    const words = await caches.open(WORDS);
    const old = (await words.keys()).filter(request => !current.includes(request.url));
    await Promise.all(old.map(request => words.delete(request)));
    await clients.claim(); // on the first visit too, a language that is chosen is kept
})()));

// The next version takes over when no page of this one is open, or when the only one there is loaded again.
addEventListener('message', event => { if (event.data === 'take over') skipWaiting(); });

async function page() {
    if (registration.waiting && (await clients.matchAll()).length < 2) {
        registration.waiting.postMessage('take over');
        return new Response('', { headers: { Refresh: '0' } });
    }
    return kept('');
}

async function kept(path) {
    const url = new URL(path, HERE).href;
    return await (await caches.open(APP)).match(url) ?? fetch(url);
}

/** Other bytes than the language's are never kept: in the next start they would stand in its way. */
async function language(file) {
    const words = await caches.open(WORDS);
    const found = await words.match(asked(file));
    if (found) return found;
    const came = await fetch(asked(file)).catch(() => fetch(new Request(asked(file), { cache: 'reload' })));
    if (came.ok) await words.put(asked(file), came.clone());
    return came;
}

addEventListener('fetch', event => {
    const { request } = event;
    const url = request.url.split(/[?#]/, 1)[0];
    if (request.method !== 'GET' || !url.startsWith(HERE)) return;
    const path = url.slice(HERE.length);
    if (request.mode === 'navigate' && (path === '' || path === 'index.html')) event.respondWith(page());
    else if (path in FILES) event.respondWith(kept(path));
    else {
        const file = Object.values(LANGUAGES).find(([known]) => known === path);
        if (file) event.respondWith(language(file));
    }
});
