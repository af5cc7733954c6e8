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
    // A page sorts by the browser's own order, not by that of the letters' numbers: Ö is no letter behind Z.
    const countries = await page.locator('#settings-country option').allTextContents();
    const inOrder = ['Norwegen', 'Österreich', 'Polen'];
    assert.deepEqual(countries.map(name => name.trim()).filter(name => inOrder.includes(name)), inOrder);
    await page.locator('#place-mix').tap();
    await page.locator('#verdict h2', { hasText: 'Lebensgefährlich.' }).waitFor();
    await browser.picture(page, 'mix-de');
});

test('the chart shows all pairs, and a pressed one says why', async test => {
    const { browser, page } = await opened(test);
    await page.locator('#place-more').tap();
    await page.locator('#more-chart').tap();
    const cells = page.locator('#chart [data-risk]');
    await cells.nth(1000).waitFor({ state: 'attached' });
    await browser.picture(page, 'chart');
    await page.locator('#chart-matrix th[data-row=ketamine]').tap();
    await page.locator('#chart-row [data-row=alcohol]').tap();
    await page.locator('#verdict[data-risk=dangerous]').waitFor();
});

test('a press that opens another tab gives no address away', async test => {
    const { site, browser, page } = await opened(test);
    await page.locator('#place-more').tap();
    const link = page.locator('#more-settings');
    const before = site.asked.length;
    for (const [button, way] of [['middle', 'auxclick'], ['right', 'contextmenu']]) {
        const heard = page.evaluate(way => new Promise(resolve => {
            addEventListener(way, event => resolve(event.defaultPrevented), { once: true });
        }), way);
        await link.click({ button });
        assert.equal(await heard, true, way);
    }
    assert.equal(browser.context.pages().filter(page => page.url() !== 'about:blank').length, 1);
    assert.deepEqual(site.asked.slice(before).filter(path => path.includes('settings')), []);
});

test('the back of a browser leads through help step by step, and never out of it', async test => {
    const { page } = await opened(test);
    await page.locator('#place-help').tap();
    const heads = [];
    for (const press of ['answer-no', 'answer-called', 'answer-not']) {
        heads.push(await plain(page.locator('#help-step-head')));
        await page.locator(`#help-${press}`).tap();
        await page.locator('#help-step-head').filter({ hasNotText: heads.at(-1) }).waitFor();
    }
    for (const head of heads.reverse()) {
        await page.evaluate(() => history.back());
        await page.locator('#help-step-head', { hasText: head }).waitFor();
    }
    await page.evaluate(() => history.back());
    await page.locator('#mix-search').waitFor();
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
