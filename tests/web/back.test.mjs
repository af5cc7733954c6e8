// The browser's own "back", and links to the site: the address never says where in the app one is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Browser, Site, folder, plain } from './harness.mjs';

const FEED = 'abcdefghijklmnopqrstuvwxyz234567';

async function opened(test, hash) {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test));
    const page = await browser.visit(site, hash);
    return { site, page };
}

/** Goes back by the browser's button, and waits until the app shows what is called that. */
async function back(page, title) {
    await page.goBack();
    await page.locator('#main h1', { hasText: title }).waitFor();
}

test('the browser goes back through the app, then out of it, and its address stays', async test => {
    const { site, page } = await opened(test);
    await page.locator('#welcome-start').tap();
    await page.locator('#place-events').tap();
    await page.locator('#place-more').tap();
    await page.locator('#more-about').tap();
    for (const title of ['More', 'Events', 'Mix']) {
        await back(page, title);
        assert.equal(page.url(), site.url);
    }
    // A question closes first, and costs none of the ways back.
    await page.locator('#place-more').tap();
    await page.locator('#more-settings').tap();
    await page.locator('#settings-clear').tap();
    await page.goBack();
    await page.locator('[role=alertdialog]').waitFor({ state: 'detached' });
    assert.equal(await plain(page.locator('#main h1')), 'Settings');
    await back(page, 'More');
    await back(page, 'Mix');
    await page.goBack();
    await page.waitForURL('about:blank');
});

test('what the arrow on the screen has gone back is not gone back again', async test => {
    const { page } = await opened(test);
    await page.locator('#welcome-start').tap();
    for (const press of ['#place-more', '#more-about', '#back']) await page.locator(press).tap();
    await back(page, 'Mix');
    // The entry that is left over is passed over: one press does nothing, and none goes anywhere else.
    await page.goBack();
    assert.equal(await plain(page.locator('#main h1')), 'Mix');
    await page.waitForFunction(() => !history.state?.tentlight);
    await page.goBack();
    await page.waitForURL('about:blank');
});

test('a link to a group asks, is gone from the address, and works while the app runs, too', async test => {
    const link = `#/follow/${FEED}?u=https://peers.example&n=Peers`;
    const { site, page } = await opened(test, link);
    assert.equal(page.url(), site.url);
    await page.locator('#welcome-start').tap();
    await page.locator('#follow', { hasText: 'Peers' }).waitFor();
    await page.locator('#place-events').tap();
    await page.evaluate(link => { location.hash = link; }, link);
    await page.locator('#follow', { hasText: 'Peers' }).waitFor();
    assert.equal(page.url(), site.url);
    await back(page, 'Events');
    await page.evaluate(() => { location.hash = '#/help'; });
    await page.locator('#help-step-head').waitFor();
    assert.equal(page.url(), site.url);
});

test('a reload begins at the first screen, and back from there does no harm', async test => {
    const { site, page } = await opened(test);
    await page.locator('#welcome-start').tap();
    await page.locator('#place-events').tap();
    await page.reload();
    await page.locator('#main h1', { hasText: 'Mix' }).waitFor();
    await page.goBack();
    assert.equal(page.url(), site.url);
    await page.locator('#main h1', { hasText: 'Mix' }).waitFor();
});
