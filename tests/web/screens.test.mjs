// The screens in a phone's browser: the same app, pressed with a finger.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Browser, Site, folder, plain } from './harness.mjs';

/** A page of the app behind the welcome. */
async function opened(test, options) {
    const site = await Site.open(test);
    const browser = await Browser.open(test, folder(test), options);
    const page = await browser.visit(site);
    await page.locator('#welcome-start').tap();
    await page.locator('#mix-search').waitFor();
    return { site, browser, page };
}

async function pick(page, typed, id) {
    await page.locator('#mix-search').fill(typed);
    await page.locator(`#mix-found button[data-id=${id}]`).tap();
}

test('two names give their verdict, and again in another language', async test => {
    const { browser, page } = await opened(test);
    await pick(page, 'ket', 'ketamine');
    await pick(page, 'alc', 'alcohol');
    await page.locator('#mix-pairs li[data-risk]').first().waitFor();
    assert.equal(await plain(page.locator('#verdict h2')), 'Can kill.');
    await browser.picture(page, 'mix');

    await page.locator('#place-more').tap();
    await page.locator('#more-settings').tap();
    await page.locator('#settings-language').selectOption('de');
    await page.locator('.app[lang=de]').waitFor();
    await page.locator('#place-mix').tap();
    await page.locator('#verdict h2', { hasText: 'Lebensgefährlich.' }).waitFor();
    await browser.picture(page, 'mix-de');
});

test('the chart shows all pairs, and a pressed one says why', async test => {
    const { browser, page } = await opened(test);
    await page.locator('#place-more').tap();
    await page.locator('#more-chart').tap();
    const cells = page.locator('#chart [data-risk]');
    await cells.first().waitFor();
    assert.ok(await cells.count() > 1000, `${await cells.count()} pairs`);
    await browser.picture(page, 'chart');
});

test('help goes from the first question to the crew, with the call in sight on every step', async test => {
    const { browser, page } = await opened(test);
    await page.locator('#place-help').tap();
    const way = ['answer-no', 'answer-called', 'answer-not', 'give', 'give', 'answer-ask', 'answer-normal', 'answer-done',
        'answer-crew', 'answer-close', 'answer-end'];
    for (const press of way) {
        await page.locator('#help-step-head').waitFor();
        const call = page.locator('a[href="tel:112"]').first();
        assert.ok(await call.isVisible(), `no call beside ${press}`);
        if (press === 'answer-not') await browser.picture(page, 'help-count');
        if (press === 'answer-ask') await browser.picture(page, 'help-care');
        await page.locator(`#help-${press}`).tap();
    }
    await page.locator('#mix-search').waitFor();
});
