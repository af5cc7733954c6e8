// What the app costs a phone that is slow, on a network that is slow: how much is fetched, when there is something to read,
// when there is an answer. Fails when the app is larger than it may be; the times are told, as they depend on who measures.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Browser, Site, folder } from './harness.mjs';

/** Most bytes of the app, packed. */
const MOST = 3_000_000;

/** A phone of some years ago, beside a desk: four times slower. */
const SLOWER = 4;
/** Slow 4G, as Lighthouse has it: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

const site = process.env.TENTLIGHT_SITE;
const packed = name => readdirSync(join(site, name), { recursive: true })
    .filter(path => path.endsWith('.br'))
    .map(path => [path, statSync(join(site, name, path)).size]);

test('the app is small enough to be fetched beside a stage', () => {
    const [version] = readdirSync(site).filter(name => /^[0-9a-f]{16}$/.test(name));
    const files = packed(version);
    const [, wasm] = files.find(([path]) => path.endsWith('.wasm.br'));
    const all = files.reduce((sum, [, size]) => sum + size, 0);
    const languages = packed('lang').map(([path, size]) => `${path.split('-')[0]} ${size}`);
    console.log(`the app ${wasm} bytes packed, of at most ${MOST}; all files ${all}; languages: ${languages.join(', ')}`);
    assert.ok(wasm <= MOST, `${wasm} bytes`);
});

/** Seconds from the address to the first words, and to the verdict of two names. */
async function times(browser, opened) {
    const page = await browser.context.newPage();
    const devtools = await browser.context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(opened.url, { waitUntil: 'commit' });
    await page.locator('#main .app').waitFor({ timeout: 120_000 });
    const started = await page.evaluate(() => performance.now());
    if (await page.locator('#welcome-start').isVisible()) await page.locator('#welcome-start').tap();
    for (const [typed, id] of [['ket', 'ketamine'], ['alc', 'alcohol']]) {
        await page.locator('#mix-search').fill(typed);
        await page.locator(`#mix-found button[data-id=${id}]`).tap();
    }
    await page.locator('#verdict h2').waitFor();
    const verdict = await page.evaluate(() => performance.now());
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    await browser.kept(page);
    await page.close();
    return [paint, started, verdict].map(ms => `${(ms / 1000).toFixed(1)} s`);
}

test('the first words, the app and a verdict, the first time and from then on', { timeout: 300_000 }, async test => {
    const opened = await Site.open(test);
    const browser = await Browser.open(test, folder(test));
    browser.belongs(opened);
    for (const visit of ['first visit', 'second visit']) {
        const [paint, started, verdict] = await times(browser, opened);
        console.log(`${visit}, CPU ${SLOWER} times slower, 1.6 Mbit/s: first words ${paint}, app ${started}, verdict ${verdict}`);
    }
});
