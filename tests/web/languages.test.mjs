// The reader's language: it comes from the site by its hash, is there from the first screen, and stays.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Browser, Site, folder, until } from './harness.mjs';

/** What was asked of a site below `lang/`. */
const languages = site => site.asked.filter(path => path.startsWith('/lang/'));

test('a phone in German begins in German, and again when nobody answers and all was cleared', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test), { locale: 'de-AT' });
    await browser.context.addInitScript(() => {
        const { serviceWorker } = navigator;
        if (!serviceWorker) return; // an empty page
        const register = serviceWorker.register.bind(serviceWorker);
        const begins = new Promise(begin => { window.begin = begin; });
        serviceWorker.register = path => begins.then(() => register(path));
    });
    const page = await browser.visit(site);
    assert.equal(await page.locator('.app').getAttribute('lang'), 'de', 'the first screen waited for it');
    await page.evaluate(() => window.begin()); // who keeps it comes later
    const [german] = readdirSync(join(process.env.TENTLIGHT_SITE, 'lang')).filter(name => name.startsWith('de-'));
    assert.deepEqual([...new Set(languages(site))], [`/lang/${german}`]);
    await until(page, async () => {
        const words = await (await caches.open(`tentlight ${location.href} words`)).keys();
        return words.some(({ url }) => url.includes('/lang/de-'));
    });

    await page.locator('#place-more').tap();
    await page.locator('#more-settings').tap();
    await page.locator('#settings-clear').tap();
    await page.locator('#clear-yes').tap();
    await page.locator('#welcome-start').waitFor();
    await site.goAway();

    await page.reload();
    await browser.ready(page);
    assert.equal(await page.locator('.app').getAttribute('lang'), 'de');
    await page.locator('#place-help').tap();
    await page.locator('#main h1', { hasText: 'Wacht die Person auf?' }).waitFor();
});

test('a language that does not come leaves English, says so, and comes at the next press', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test));
    let answers = route => route.fulfill({ status: 200, contentType: 'text/html', body: '<title>Log in</title>' });
    await browser.context.route('**/lang/**', route => answers(route));
    const page = await browser.visit(site);
    await until(page, () => !!navigator.serviceWorker.controller);
    await page.locator('#welcome [data-tag=de]').tap();
    await page.locator('#language-again').waitFor();
    browser.wrong = browser.wrong.filter(said => !/ 'integrity' .*\/lang\/de-/.test(said)); // the browser says so, too
    assert.match(await page.locator('#language-note').innerText(), /Deutsch.*could not be fetched/);
    assert.equal(await page.locator('.app').getAttribute('lang'), 'en', 'a page of somebody in between is no language');
    await browser.picture(page, 'language-not-come');

    answers = route => route.continue();
    await page.locator('#language-again').tap();
    await page.locator('.app[lang=de]').waitFor();
    assert.equal(await page.locator('#language-note').count(), 0);
});

test('a slow site shows English first, and the language when it is there', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test), { locale: 'de-DE' });
    const held = [];
    await browser.context.route('**/lang/**', route => { held.push(route); });
    const page = await browser.visit(site);
    assert.equal(await page.locator('.app').getAttribute('lang'), 'en');
    assert.match(await page.locator('#language-note').innerText(), /Deutsch/);
    await browser.context.unroute('**/lang/**');
    for (const route of held) await route.continue().catch(() => {}); // the first one was given up
    await page.locator('.app[lang=de]').waitFor();
});
