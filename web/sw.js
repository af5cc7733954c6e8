// Keeps the app on the device: every file of one version, whole or not at all. `site.mjs` writes the three lists.
// Only files of the lists are ever touched; what goes to groups, or anywhere else, goes past this.

/** The version, by the hash over its files. */
const VERSION = '{{version}}';
/** Every file of the app but the languages, with the hash it must have. '' is the page itself. */
const FILES = {{files}};
/** The languages, by tag: the file and its hash. Kept once they were asked for. */
const LANGUAGES = {{languages}};

const HERE = registration.scope;
/** What begins the name of all that is kept: another site of the same host keeps its own. */
const OURS = `tentlight ${HERE} `;
const APP = OURS + VERSION;
const WORDS = `${OURS}words`; // the app clears it by this name: src/platform/web.rs

/** A file as it must be, or an error. What has its hash in its name is right in an old copy, too. */
const asked = ([path, integrity], cache = path.startsWith(VERSION) ? 'default' : 'reload') =>
    new Request(new URL(path, HERE), { integrity, cache });

addEventListener('install', event => event.waitUntil((async () => {
    // The languages that are here come along, or an update would take them from whoever is offline afterwards.
    const words = await caches.open(WORDS);
    const here = (await words.keys()).map(request => request.url);
    const held = Object.entries(LANGUAGES).filter(([tag]) => here.some(url => url.startsWith(`${HERE}lang/${tag}-`)));
    const wanted = held.map(([, file]) => file).filter(([path]) => !here.includes(`${HERE}${path}`));
    await words.addAll(wanted.map(file => asked(file, 'no-store')));
    await (await caches.open(APP)).addAll(Object.entries(FILES).map(file => asked(file)));
})()));

// On the first visit too, a language that is chosen is kept.
addEventListener('activate', event => event.waitUntil(clients.claim()));

/** The version that waits takes over when nobody but the page that asks is there: before that page begins. */
async function takeOver(page) {
    const isAlone = (await clients.matchAll({ type: 'window', includeUncontrolled: true })).length < 2;
    page.postMessage(isAlone);
    if (isAlone) await skipWaiting();
}

/** Lets go of other versions, once a page of this one has begun; of one that is just coming, nothing. */
async function tidy() {
    const names = (await caches.keys()).filter(name => name.startsWith(OURS) && ![APP, WORDS].includes(name));
    // Whoever was replaced a moment ago would take away what the next one needs. Not every browser tells a worker its state.
    if (registration.installing || registration.waiting || (self.serviceWorker?.state ?? 'activated') !== 'activated') return;
    await Promise.all(names.map(name => caches.delete(name)));
    const current = Object.values(LANGUAGES).map(([path]) => `${HERE}${path}`);
    const words = await caches.open(WORDS);
    const old = (await words.keys()).filter(request => !current.includes(request.url));
    await Promise.all(old.map(request => words.delete(request)));
}

addEventListener('message', event => {
    if (event.data === 'take over') event.waitUntil(takeOver(event.ports[0]));
    if (event.data === 'tidy') event.waitUntil(tidy());
});

async function kept(path) {
    const url = new URL(path, HERE).href;
    return await (await caches.open(APP)).match(url) ?? fetch(url);
}

/** Other bytes than the language's are never kept: in the next start they would stand in its way. */
async function language(file, request) {
    const words = await caches.open(WORDS);
    const found = await words.match(asked(file));
    if (found) return found;
    // Kept here alone, where it can be cleared. What the page has fetched before this was there needs no second download.
    const fresh = () => fetch(asked(file, 'no-store'));
    const came = await (request.cache === 'force-cache' ? fetch(asked(file, 'force-cache')).catch(fresh) : fresh());
    if (came.ok) await words.put(asked(file), came.clone());
    return came;
}

addEventListener('fetch', event => {
    const { request } = event;
    const url = request.url.split(/[?#]/, 1)[0];
    if (request.method !== 'GET' || !url.startsWith(HERE)) return;
    const path = url.slice(HERE.length);
    if (request.mode === 'navigate' && (path === '' || path === 'index.html')) event.respondWith(kept(''));
    else if (path in FILES) event.respondWith(kept(path));
    else {
        const file = Object.values(LANGUAGES).find(([known]) => known === path);
        if (file) event.respondWith(language(file, request));
    }
});
