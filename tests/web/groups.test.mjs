// A group that is followed in a browser: fetched over the network, kept on the device, there when nobody answers, gone when
// the reader says so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Group } from './group.mjs';
import { Browser, Site, folder, plain, until } from './harness.mjs';

const NAME = 'Glow-worm Peers (demonstration)';

/** Follows the group by its poster, as somebody does who never had the app. */
async function follow(browser, site, group) {
    browser.hosts.add(group.host);
    const page = await browser.visit(site, group.hash);
    await page.locator('#welcome-start, #follow-yes').first().waitFor();
    if (await page.locator('#welcome-start').isVisible()) await page.locator('#welcome-start').tap();
    await browser.picture(page, 'follow');
    await page.locator('#follow-yes').tap();
    await page.locator('#updates-counts').waitFor();
    return page;
}

/** The festival of the group stands among the events. */
async function seesFestival(page) {
    await page.locator('#place-events').tap();
    await page.locator('#events-list', { hasText: 'Mossglow Festival' }).waitFor();
}

test('a followed group is there without anybody who answers, after a reload and after the browser was closed', async test => {
    const site = await Site.open(test);
    const group = await Group.open(test);
    const profile = folder(test);
    let browser = await Browser.open(test, profile);
    let page = await follow(browser, site, group);
    assert.equal(new URL(page.url()).hash, '', 'the address does not say which group');
    await browser.picture(page, 'group');
    await seesFestival(page);
    await browser.picture(page, 'events');
    await browser.kept(page);

    await site.goAway();
    await group.goAway();
    await page.reload();
    await browser.ready(page);
    await seesFestival(page);
    await browser.close();

    browser = await Browser.open(test, profile);
    page = await browser.visit(site);
    await seesFestival(page);
    await browser.picture(page, 'events-offline');
});

test('nearby asks the browser where it is, and counts from there', async test => {
    const site = await Site.open(test);
    const group = await Group.open(test);
    const browser = await Browser.open(test, folder(test), {
        geolocation: { latitude: 52.5005, longitude: 13.4251 },
        permissions: ['geolocation'],
    });
    const page = await follow(browser, site, group);
    await page.locator('#place-nearby').tap();
    await page.locator('#place-here').tap();
    await page.locator('#nearby-list li').first().waitFor();
    const away = await page.locator('#nearby-list li').allInnerTexts();
    assert.match(away[0], /under 50 m/);
    assert.ok(away.every(row => /\d\P{L}+k?m\P{L}/u.test(row)), away.join('\n')); // marks of direction stand between
    await browser.picture(page, 'nearby');
});

test('a second page does no harm to what the first one keeps', async test => {
    const site = await Site.open(test);
    const group = await Group.open(test);
    const profile = folder(test);
    const browser = await Browser.open(test, profile);
    const first = await follow(browser, site, group);
    await first.locator('#place-help').tap();
    await first.locator('#help-answer-no').tap();
    const step = await first.locator('#help-step-head').innerText();
    const second = await browser.visit(site);
    await browser.picture(second, 'second-page');
    await second.locator('#place-help').tap();
    await second.locator('#help-go-on-0').tap();
    assert.equal(await second.locator('#help-step-head').innerText(), step);
    await second.locator('#help-close').tap();
    await second.locator('#welcome-start').tap();
    await second.locator('#place-more').tap();
    await second.locator('#more-settings').tap();
    await second.locator('#settings-text').selectOption('150');
    await second.locator('#settings-clear').tap();
    await second.locator('#clear-yes').tap();
    await second.locator('#settings-clear-problem', { hasText: 'another tab' }).waitFor();
    await second.close();

    await first.reload();
    await browser.ready(first);
    await seesFestival(first);
    assert.equal(await first.locator('.app').getAttribute('data-text'), '100');
    await first.locator('#place-help').tap();
    await first.locator('#help-go-on-0').waitFor();
});

test('what the browser does not take is said, and goes with the next change', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test));
    await browser.context.addInitScript(() => {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (...file) {
            if (window.isFull) throw new DOMException('no room', 'QuotaExceededError');
            this.transaction.addEventListener('complete', () => { window.hasTaken = true; });
            return put.apply(this, file);
        };
    });
    const page = await browser.visit(site);
    await page.locator('#welcome-start').tap();
    await page.locator('#place-more').tap();
    await page.locator('#more-settings').tap();
    assert.equal(await page.locator('#settings .note').count(), 0);
    await page.evaluate(() => { window.isFull = true; });
    await page.locator('#settings-theme').selectOption('light');
    await page.locator('#settings .note', { hasText: 'cannot be kept' }).waitFor();
    await page.evaluate(() => { [window.isFull, window.hasTaken] = [false, false]; });
    await page.locator('#settings-text').selectOption('150');
    await until(page, () => window.hasTaken);
    await page.reload();
    await browser.ready(page);
    const app = page.locator('.app');
    assert.deepEqual([await app.getAttribute('data-theme'), await app.getAttribute('data-text')], ['light', '150']);
});

test('clearing leaves nothing of the reader in the browser', async test => {
    const site = await Site.open(test);
    const group = await Group.open(test);
    const browser = await Browser.open(test, folder(test));
    const page = await follow(browser, site, group);
    await browser.kept(page);
    const held = () => page.evaluate(async () => {
        const found = { ...localStorage, ...sessionStorage, cookie: document.cookie };
        for (const { name } of await indexedDB.databases()) {
            const database = await new Promise((resolve, reject) => {
                const request = indexedDB.open(name);
                request.onsuccess = () => resolve(request.result);
                request.onerror = () => reject(request.error);
            });
            for (const store of database.objectStoreNames) {
                const all = database.transaction(store).objectStore(store).getAll();
                const rows = await new Promise(resolve => { all.onsuccess = () => resolve(all.result); });
                const bytes = rows.flatMap(row => Object.values(row)).filter(it => it instanceof Uint8Array || it instanceof ArrayBuffer);
                found[`${name}/${store}`] = rows.map(row => JSON.stringify(row)).join()
                    + bytes.map(it => new TextDecoder('latin1').decode(it)).join();
            }
            database.close();
        }
        return Object.entries(found).map(([name, value]) => `${name}: ${value}`).join('\n');
    });
    const feed = decodeURIComponent(group.hash).match(/follow\/([^?]*)/)[1];
    assert.match(await held(), new RegExp(`${group.host}`), 'what is kept can be read here');

    await page.locator('#place-more').tap();
    await page.locator('#more-settings').tap();
    await page.locator('#settings-clear').tap();
    await page.locator('#clear-yes').tap();
    await page.locator('#welcome-start').waitFor();
    await browser.picture(page, 'cleared');
    const left = await held();
    for (const trace of [group.host, feed, 'Glow-worm', 'Mossglow']) {
        assert.ok(!left.includes(trace), `${trace} is still kept`);
    }
    await page.reload();
    await browser.ready(page);
    await page.locator('#welcome-start').waitFor();
});
