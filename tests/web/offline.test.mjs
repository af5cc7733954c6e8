// What a site leaves on the phone: the app, whole, for when nobody answers any more; and what stands there without the app.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, readFileSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from '../../web/site.mjs';
import { HEADERS } from '../../web/serve.mjs';
import { Browser, Site, folder, until } from './harness.mjs';

/** The version that a page runs. */
const version = page => page.locator('script[type=module]').getAttribute('src').then(src => src.split('/')[0]);

/** What is kept, in every cache. */
const kept = page => page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    }
    return found;
});

/** Another version of the site, whose German is another file, too. */
function nextVersion(test) {
    const site = process.env.TENTLIGHT_SITE;
    const [held] = readdirSync(site).filter(name => /^[0-9a-f]{16}$/.test(name));
    const [bound, words, next] = ['bound', 'lang', 'site'].map(name => join(folder(test), name));
    cpSync(join(site, held), bound, { recursive: true });
    cpSync(join(site, 'lang'), words, { recursive: true });
    writeFileSync(join(bound, 'app.js'), `${readFileSync(join(bound, 'app.js'), 'utf8')}\n// another one\n`);
    const [german] = readdirSync(words).filter(name => /^de-[0-9a-f]*\.json$/.test(name));
    renameSync(join(words, german), join(words, 'de-0000000000000000.json'));
    build(bound, words, next, false);
    return next;
}

/** Loads the page again. A load that begins in the moment in which one worker follows the other may hang in Chromium, whose next
 * one goes: whoever sees that loads once more. */
async function loadAgain(page, tries = 3) {
    await page.reload({ timeout: 20_000 }).catch(error => {
        if (tries === 1) throw error;
        return loadAgain(page, tries - 1);
    });
}

/** The next version waits for this one to be left. */
async function nextWaits(test, site, page) {
    site.folder = nextVersion(test);
    await page.evaluate(async () => {
        const { installing } = await (await navigator.serviceWorker.getRegistration()).update();
        await new Promise(resolve => installing.addEventListener('statechange', resolve, { once: true }));
        if (installing.state !== 'installed') throw new Error(installing.state);
    });
}

test('after one visit the app starts without anybody who answers', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test));
    const page = await browser.visit(site);
    await browser.kept(page);
    await browser.picture(page, 'first');
    const twice = site.asked.filter((path, at) => path.endsWith('.wasm') && site.asked.indexOf(path) !== at);
    assert.deepEqual(twice, [], 'what is kept is not fetched a second time');
    await site.goAway();

    await page.reload();
    await browser.ready(page);
    assert.equal(await page.locator('#first').isVisible(), false);
});

test('a language that was chosen is kept, and the others are not fetched', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test));
    const page = await browser.visit(site);
    await browser.kept(page);
    assert.ok(!site.asked.some(path => path.startsWith('/lang/')), 'English needs no file');
    await page.locator('#welcome [data-tag=de]').tap();
    await page.locator('#welcome-start', { hasText: 'Los' }).waitFor();
    await site.goAway();

    await page.reload();
    await page.locator('#welcome-start', { hasText: 'Los' }).waitFor();
    await browser.picture(page, 'german-offline');
});

test('another version replaces this one whole, when the page is loaded again, and brings the language along', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test));
    const page = await browser.visit(site);
    await browser.kept(page);
    await page.locator('#welcome [data-tag=de]').tap();
    await page.locator('.app[lang=de]').waitFor();
    const before = await version(page);

    await nextWaits(test, site, page);
    assert.equal(await version(page), before, 'a page that is read stays as it is');
    const other = await browser.visit(site);
    assert.equal(await version(other), before, 'and beside it the other does not take over');
    await other.close();

    // One start takes it, unless it comes so slowly that the start goes on without.
    for (let starts = 0; starts < 5 && await version(page) === before; starts += 1) {
        await loadAgain(page);
        await browser.ready(page);
    }
    await until(page, before => !document.querySelector('script').src.includes(before), before);
    await browser.ready(page);
    await until(page, async before => !(await caches.keys()).some(name => name.endsWith(before)), before);
    const paths = await kept(page);
    assert.deepEqual(paths.filter(path => path.startsWith('/lang/')), ['/lang/de-0000000000000000.json']);
    assert.ok(!paths.some(path => path.includes(before)), 'nothing is left of the old version');
    // The app itself is the same here, and asks for the German it knows.
    browser.wrong = browser.wrong.filter(said => !/404.*\/lang\/de-/.test(said));

    await site.goAway();
    await page.reload();
    await browser.ready(page);
});

test('a link that is opened over another version is followed in that one', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test));
    const first = await browser.visit(site);
    await browser.kept(first);
    const before = await version(first);
    await nextWaits(test, site, first);
    await first.close();
    const page = await browser.open(site, '#/help');
    await page.locator('#help-step-head').waitFor();
    assert.notEqual(await version(page), before);
});

test('another site of the same host keeps what is its own', async test => {
    const [first, second] = [join(folder(test), 'both'), 'preview'];
    cpSync(process.env.TENTLIGHT_SITE, first, { recursive: true });
    cpSync(process.env.TENTLIGHT_SITE, join(first, second), { recursive: true });
    const site = await Site.open(test, first);
    const browser = await Browser.open(test, folder(test));
    const page = await browser.visit(site);
    await browser.kept(page);
    const held = await kept(page);
    const other = await browser.visit({ url: `${site.url}${second}/` });
    await browser.kept(other);
    assert.deepEqual((await kept(page)).filter(path => !path.startsWith(`/${second}/`)), held);
});

test('what stands beside the app is of its version, too', async test => {
    // A copy of what makes the site; what is not changed stands where it is.
    const copy = folder(test);
    const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
    for (const name of ['Cargo.toml', 'assets', 'locales', 'src']) symlinkSync(join(root, name), join(copy, name));
    cpSync(join(root, 'web'), join(copy, 'web'), { recursive: true });
    const { build: buildCopy } = await import(pathToFileURL(join(copy, 'web/site.mjs')).href);
    const made = () => buildCopy(join(copy, 'bound'), join(copy, 'lang'), join(copy, 'site'), false).version;
    const before = made();
    assert.equal(made(), before);
    const manifest = join(copy, 'web/manifest.webmanifest');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('standalone', 'minimal-ui'));
    assert.notEqual(made(), before);
});

test('the site outlives whoever asks for what is no address', async test => {
    const site = await Site.open(test);
    const { hostname, port } = new URL(site.url);
    for (const path of ['/%', '//', '/%00']) {
        const [answer] = await once(get({ hostname, port, path }), 'response');
        answer.resume();
        assert.equal(answer.statusCode, 404, path);
    }
});

test('a version of which a file is not what it must be is not taken', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test));
    const page = await browser.visit(site);
    await browser.kept(page);
    const before = await version(page);

    site.folder = nextVersion(test);
    const [next] = readdirSync(site.folder).filter(name => /^[0-9a-f]{16}$/.test(name));
    writeFileSync(join(site.folder, next, 'first.js'), 'fetch("https://elsewhere.example/")');
    await until(page, async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration.update();
        const coming = registration.installing;
        return coming && new Promise(resolve => {
            coming.addEventListener('statechange', () => resolve(coming.state === 'redundant'), { once: true });
        });
    });
    browser.wrong = browser.wrong.filter(said => !/integrity/.test(said)); // the browser says so, too
    await page.reload();
    await browser.ready(page);
    assert.equal(await version(page), before);
});

test('without JavaScript, and when the app stops, the first page says what to do and whom to call', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test), { javaScriptEnabled: false });
    browser.hosts.add(new URL(site.url).host);
    const bare = await browser.context.newPage();
    await bare.goto(site.url);
    const said = await bare.locator('#first').innerText();
    for (const words of ['Do they wake?', 'needs JavaScript', 'Deutsch', 'العربية']) assert.ok(said.includes(words), words);
    await bare.locator('#first summary', { hasText: 'Deutsch' }).tap();
    const german = await bare.locator('#first [lang=de]').innerText();
    for (const words of ['Wacht die Person auf?', 'braucht JavaScript']) assert.ok(german.includes(words), words);
    const languages = readdirSync(join(import.meta.dirname, '../../locales')).length;
    assert.equal(await bare.locator('#first a[href="tel:112"]').count(), languages);
    assert.equal(await bare.locator('.first-starting').first().isVisible(), false, 'it does not start');
    await browser.picture(bare, 'no-script');
    await browser.close();

    const other = await Browser.open(test, folder(test));
    const page = await other.visit(site);
    assert.equal(await page.locator('#first').isVisible(), false);
    await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })));
    await page.locator('#first a[href="tel:112"]').first().waitFor();
    await page.locator('#first', { hasText: 'does not run here' }).waitFor();
    assert.equal(await page.locator('#main').isVisible(), false);
    await other.picture(page, 'stopped');
});

test('an app that never comes says so, and is there when it comes all the same', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test));
    let answer;
    const asked = new Promise(resolve => { answer = resolve; });
    await browser.context.route('**/*.wasm', route => answer(route));
    const page = await browser.open(site);
    const route = await asked;
    assert.equal(await page.locator('.first-stopped').first().isVisible(), false);
    await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new TypeError('no such thing here') })));
    await page.locator('#first', { hasText: 'does not run here' }).waitFor();
    await route.continue();
    await browser.ready(page);
    assert.equal(await page.locator('#first').isVisible(), false);
});

test('a storage that never answers is said within twenty seconds', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test), { locale: 'de-AT' });
    await browser.context.addInitScript(() => {
        Object.defineProperty(navigator, 'locks', { value: { request: () => new Promise(() => {}) } });
        const later = setTimeout;
        window.setTimeout = (act, ms, ...rest) => later(act, ms === 20_000 ? 0 : ms, ...rest); // nobody waits for them here
    });
    const page = await browser.open(site);
    const theirs = page.locator('#first > :first-child[lang=de]');
    await theirs.getByText('läuft hier nicht').waitFor();
    assert.ok(await theirs.locator('a[href="tel:112"]').isVisible());
    assert.equal(await page.locator('#first [lang=en] a').isVisible(), false, 'one language is open');
});

test('it can be put on the home screen, and every file is served with what hosts are asked to say', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test));
    const page = await browser.visit(site);
    await browser.kept(page);
    const devtools = await browser.context.newCDPSession(page);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // A window that keeps nothing, as Playwright's is to the browser, is never offered it.
    assert.deepEqual(installabilityErrors.map(it => it.errorId).filter(it => it !== 'in-incognito'), []);
    const { errors } = await devtools.send('Page.getAppManifest');
    assert.deepEqual(errors, []);
    const answer = await page.request.get(site.url);
    for (const [name, value] of Object.entries(HEADERS)) assert.equal(answer.headers()[name.toLowerCase()], value);
});
