// Starts the app, and says so on the first page when it cannot start, or stops.

const stopped = () => { document.documentElement.dataset.stopped = ''; };
const look = error => { if (error instanceof WebAssembly.RuntimeError) stopped(); };
addEventListener('error', event => look(event.error));
addEventListener('unhandledrejection', event => look(event.reason));

// The browser's offer to put the app on the home screen: Settings makes it, when the reader is there.
addEventListener('beforeinstallprompt', event => {
    event.preventDefault();
    window.tentlightInstall = event;
});

/** Longest time the app waits for another version to take over, in milliseconds. */
const PATIENCE = 2000;

/** Lets the version that waits take over, and says whether it did. Not beside another page, which may be just loading this one. */
async function takesOver() {
    const workers = navigator.serviceWorker;
    const waiting = (await workers?.getRegistration())?.waiting;
    if (!waiting) return false;
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise(resolve => { port1.onmessage = ({ data }) => resolve(data); });
    const changed = new Promise(resolve => workers.addEventListener('controllerchange', resolve, { once: true }));
    waiting.postMessage('take over', [port2]);
    const patience = new Promise(resolve => setTimeout(resolve, PATIENCE, false));
    return Promise.race([patience, answered.then(does => does && changed.then(() => true))]);
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

// The reader's language came before anybody was there to keep it. Once somebody is, it is asked for again, which the browser
// answers from what it holds.
navigator.serviceWorker?.addEventListener('controllerchange', () => {
    const asked = new Set();
    const ask = name => {
        if (!name.startsWith(new URL('lang/', document.baseURI).href) || asked.has(name)) return;
        asked.add(name);
        fetch(name).catch(() => {}); // the next start asks, too
    };
    new PerformanceObserver(came => came.getEntries().forEach(({ name }) => ask(name)))
        .observe({ type: 'resource', buffered: true });
}, { once: true });

// Only now: what keeps the app for later must not compete with its start.
try {
    navigator.serviceWorker?.controller?.postMessage('tidy');
    await navigator.serviceWorker?.register('sw.js');
} catch {
    // It needs the network then: a browser that keeps nothing, or a page that is not served by https.
}
