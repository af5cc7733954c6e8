// What a site leaves on the phone: the app, whole, for when nobody answers any more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Browser, Site, folder } from './harness.mjs';

test('after one visit the app starts without anybody who answers', async test => {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test));
    const page = await browser.visit(site);
    await browser.kept(page);
    await browser.picture(page, 'first');
    await site.goAway();

    await page.reload();
    await browser.ready(page);
    await browser.picture(page, 'offline');
    assert.equal(await page.locator('#first').isVisible(), false);
});
