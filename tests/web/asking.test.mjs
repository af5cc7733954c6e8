// How a page asks a group's host: what the host learns, and what the page says when a browser keeps it from asking.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import { test } from 'node:test';
import { Group } from './group.mjs';
import { Browser, Site, folder } from './harness.mjs';

/** A host between a page and the group's own, which can do what hosts do. */
class Host {
    /** Every question: its method, path and headers. */
    asked = [];
    /** Whether pages may read what it answers. */
    isOpen = true;
    /** Breaks off the next pack after so many bytes. */
    cutsAt = 0;

    static async open(test, group) {
        const host = new Host();
        host.server = createServer((from, to) => host.#answer(from, to, group)).listen(0, '127.0.0.1');
        await once(host.server, 'listening');
        host.port = host.server.address().port;
        host.name = `127.0.0.1:${host.port}`;
        host.hash = group.hash.replaceAll(String(new URL(group.url).port), String(host.port));
        assert.notEqual(host.hash, group.hash);
        test.after(() => {
            host.server.closeAllConnections();
            host.server.close();
        });
        return host;
    }

    #answer(from, to, group) {
        this.asked.push({ method: from.method, path: from.url, headers: from.headers });
        const { range } = from.headers;
        const sent = ask(new URL(from.url, group.url), { method: from.method, headers: range ? { range } : {} }, answer => {
            const headers = { ...answer.headers };
            delete headers['access-control-allow-origin'];
            delete headers['access-control-expose-headers'];
            // No more than the plainest host says: a page sees neither Content-Range nor Retry-After.
            if (this.isOpen) headers['access-control-allow-origin'] = '*';
            to.writeHead(answer.statusCode, headers);
            const cut = from.url.endsWith('.zst') && this.cutsAt;
            if (!cut) return answer.pipe(to);
            this.cutsAt = 0;
            answer.once('readable', () => to.write(answer.read(cut), () => setTimeout(() => to.destroy(), 200)));
        });
        sent.end();
    }

    packs() {
        return this.asked.filter(({ path }) => path.endsWith('.zst'));
    }
}

/** Follows a group by a link, as somebody does who never had the app. */
async function follow(browser, site, hash) {
    const page = await browser.visit(site, hash);
    await page.locator('#welcome-start').tap();
    await page.locator('#follow-asks-browser').waitFor();
    await page.locator('#follow-yes').tap();
    return page;
}

/** What a browser itself complains about, and is meant to. */
function complained(browser, about) {
    const meant = browser.wrong.filter(line => about.test(line));
    browser.wrong = browser.wrong.filter(line => !about.test(line));
    return meant.length;
}

test('a host learns of a page which file and which site, and nothing of its reader that the page can keep back', async test => {
    const [site, group] = [await Site.open(test), await Group.open(test)];
    const host = await Host.open(test, group);
    const browser = await Browser.open(test, folder(test));
    browser.hosts.add(host.name);
    await browser.context.addCookies([{ name: 'who', value: 'me', url: `http://${host.name}/` }]);
    const page = await follow(browser, site, host.hash);
    await page.locator('#updates-counts').waitFor();
    assert.deepEqual(host.asked.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{64}/, 'pack')}`), [
        'GET /head.txt', 'GET /keys.txt', 'GET /p/pack.zst',
    ]);
    for (const { headers } of host.asked) {
        const told = Object.keys(headers).filter(name => !/^(sec-|host$|connection$|accept-encoding$|user-agent$)/.test(name));
        assert.deepEqual(told.sort(), ['accept', 'accept-language', 'cache-control', 'origin', 'pragma']);
        assert.equal(headers['accept-language'], '*', 'the languages of the reader');
    }
});

test('a download goes on where it broke off', async test => {
    const [site, group] = [await Site.open(test), await Group.open(test)];
    const host = await Host.open(test, group);
    const browser = await Browser.open(test, folder(test));
    browser.hosts.add(host.name);
    host.cutsAt = 1_000;
    const page = await follow(browser, site, host.hash);
    await page.locator('#updates-problem').waitFor();
    assert.equal(await page.locator('#updates-problem').getAttribute('data-problem'), 'slow');
    await page.locator('#updates-check').tap();
    await page.locator('#updates-counts').waitFor();
    assert.deepEqual(host.packs().map(({ headers }) => headers.range), [undefined, 'bytes=1000-']);
    assert.ok(host.asked.every(({ method }) => method === 'GET'), 'no host is asked for leave first');
});

test('a host that lets no page read it is told from one that is away', async test => {
    const [site, group] = [await Site.open(test), await Group.open(test)];
    const host = await Host.open(test, group);
    const browser = await Browser.open(test, folder(test));
    browser.hosts.add(host.name);
    host.isOpen = false;
    const page = await follow(browser, site, host.hash);
    const problem = page.locator('#updates-problem');
    await problem.waitFor();
    assert.equal(await problem.getAttribute('data-problem'), 'closed-to-pages');
    await browser.picture(page, 'closed-to-pages');
    assert.ok(complained(browser, /blocked by CORS policy/) > 0);

    host.server.closeAllConnections();
    host.server.close();
    await page.locator('#updates-check').tap();
    await page.locator('#updates-problem[data-problem=offline]').waitFor();
    assert.equal(complained(browser, /blocked by CORS policy/), 0);
});

test('an address that browsers keep pages from is not asked, and the page says so', async test => {
    const [site, group] = [await Site.open(test), await Group.open(test)];
    const browser = await Browser.open(test, folder(test));
    const address = encodeURIComponent('http://group.example/');
    const page = await follow(browser, site, group.hash.replace(/u=[^&]*/, `u=${address}`));
    await page.locator('#updates-problem').waitFor();
    assert.equal(await page.locator('#updates-problem').getAttribute('data-problem'), 'not-from-page');
});
