// Starts the app, and says so on the first page when it cannot start, or stops.

const main = document.getElementById('main');

const isThere = () => main.hasChildNodes();
const stopped = () => { document.documentElement.dataset.stopped = ''; };
// Before the app is there, whatever fails keeps it away; afterwards only what stops all of it.
const look = error => { if (!isThere() || error instanceof WebAssembly.RuntimeError) stopped(); };
addEventListener('error', event => look(event.error));
addEventListener('unhandledrejection', event => look(event.reason));

// One that comes late is there all the same.
new MutationObserver((_, comes) => {
    delete document.documentElement.dataset.stopped;
    comes.disconnect();
}).observe(main, { childList: true });

// The reader's language stands first, and open, where there is one.
const first = document.getElementById('first');
const theirs = (navigator.languages ?? [])
    .map(tag => first.querySelector(`:scope > [lang="${tag.split('-')[0].replace(/\W/g, '')}"]`))
    .find(section => section);
if (theirs && theirs !== first.firstElementChild) {
    first.firstElementChild.open = false;
    theirs.open = true;
    first.prepend(theirs);
}

// The browser's offer to put the app on the home screen: Settings makes it, when the reader is there.
addEventListener('beforeinstallprompt', event => {
    event.preventDefault();
    window.tentlightInstall = event;
});

// An installed app that is opened again is brought to the front as it stands, and told by which link.
window.launchQueue?.setConsumer(({ targetURL }) => {
    const { hash } = new URL(targetURL ?? '', location.href);
    if (hash.startsWith('#/')) location.hash = hash;
});

/** How long the app may take once it was fetched, in milliseconds: a browser's storage may never answer. */
const LONGEST = 20_000;

/** Longest time the app waits for another version's word, in milliseconds. */
const PATIENCE = 2000;

/**
 * And for its taking over, once it has said that it will. It waits for what the version before is still handing out; whoever began
 * with that one would have the change come under the app, and a page that is loaded in that very moment may hang.
 */
const CHANGE = 10_000;

/** Lets the version that waits take over, and says whether it did. Not beside another page, which may be just loading this one. */
async function takesOver() {
    const workers = navigator.serviceWorker;
    const waiting = (await workers?.getRegistration())?.waiting;
    if (!waiting) return false;
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise(resolve => { port1.onmessage = ({ data }) => resolve(data); });
    const changed = new Promise(resolve => workers.addEventListener('controllerchange', resolve, { once: true }));
    waiting.postMessage('take over', [port2]);
    const after = ms => new Promise(resolve => setTimeout(resolve, ms, false));
    return await Promise.race([answered, after(PATIENCE)]) && Promise.race([changed.then(() => true), after(CHANGE)]);
}

try {
    if (await takesOver().catch(() => false)) {
        location.reload();
        await new Promise(() => {});
    }
    const { default: init } = await import('./app.js');
    await init();
} catch (error) {
    stopped();
    throw error;
}
setTimeout(() => { if (!isThere()) stopped(); }, LONGEST);

// The reader's language came before anybody was there to keep it. Once somebody is, it is asked for again, which the browser
// answers from what it holds.
navigator.serviceWorker?.addEventListener('controllerchange', () => {
    const now = performance.now();
    const asked = new Set();
    const ask = ({ name, startTime }) => {
        if (startTime > now || asked.has(name) || !name.startsWith(new URL('lang/', document.baseURI).href)) return;
        asked.add(name);
        fetch(name, { cache: 'force-cache' }).catch(() => {}); // the next start asks, too
    };
    new PerformanceObserver(came => came.getEntries().forEach(ask)).observe({ type: 'resource', buffered: true });
}, { once: true });

// Only now: what keeps the app for later must not compete with its start.
try {
    navigator.serviceWorker?.controller?.postMessage('tidy');
    await navigator.serviceWorker?.register('sw.js');
} catch {
    // It needs the network then: a browser that keeps nothing, or a page that is not served by https.
}
