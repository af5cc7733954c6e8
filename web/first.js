// Starts the app, and says so on the first page when it cannot start, or stops.
import init from './app.js';

const stopped = () => { document.documentElement.dataset.stopped = ''; };
const look = error => { if (error instanceof WebAssembly.RuntimeError) stopped(); };
addEventListener('error', event => look(event.error));
addEventListener('unhandledrejection', event => look(event.reason));

// The browser's offer to put the app on the home screen: Settings makes it, when the reader is there.
addEventListener('beforeinstallprompt', event => {
    event.preventDefault();
    window.tentlightInstall = event;
});

try {
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
    await navigator.serviceWorker?.register('sw.js');
} catch {
    // It needs the network then: a browser that keeps nothing, or a page that is not served by https.
}
