// What every test of the site holds: its server, a phone's browser with a profile of its own, and what went wrong.
//
// Told by the environment, which ./x sets: TENTLIGHT_SITE the folder that is served, TENTLIGHT_NODE where playwright-core
// is installed, TENTLIGHT_CHROMIUM the browser, TENTLIGHT_TOOL tentlight-cli, TENTLIGHT_SCREENSHOTS where pictures go.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../web/serve.mjs';

// What a service worker asks for is told to us, too.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';
const { chromium } = createRequire(`${process.env.TENTLIGHT_NODE}/`)('playwright-core');

/** Longest time that anything may take, in milliseconds: machines that test are often busy. */
const PATIENCE = 60_000;

/** A phone held upright. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** It speaks to nobody by itself, and no name leads anywhere: who is asked is asked by us, on loopback. */
const ARGUMENTS = [
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--password-store=basic',
];

/** What is read there, without the marks that keep lines in order. */
export const plain = async locator => (await locator.innerText()).replace(/[\u2068\u2069]/g, '');

/** Waits until the page says yes, which may take it a while. (`waitForFunction` takes a promise of a no for a yes.) */
export async function until(page, asks, about) {
    const deadline = Date.now() + PATIENCE;
    // Asked while it goes to another address, it says nothing.
    while (!await page.evaluate(asks, about).catch(() => false)) {
        assert.ok(Date.now() < deadline, `it never came about: ${asks}`);
        await page.waitForTimeout(50);
    }
}

const endings = new WeakMap();

/** What is done when the test is over: the last thing first, and all of it, whatever fails. */
export function atEnd(test, act) {
    if (!endings.has(test)) {
        endings.set(test, []);
        test.after(async () => {
            const failures = [];
            for (const act of endings.get(test).reverse()) {
                try { await act(); } catch (error) { failures.push(error); }
            }
            if (failures.length > 0) throw failures[0];
        });
    }
    endings.get(test).push(act);
}

/** A folder that is gone after the test. */
export function folder(test) {
    const made = mkdtempSync(join(tmpdir(), 'tentlight-web-'));
    atEnd(test, () => rmSync(made, { recursive: true, force: true, maxRetries: 5 }));
    return made;
}

/** A site on loopback, until the test ends or it goes away. */
export class Site {
    /** Every path it was asked for. */
    asked = [];
    #server;

    /** Opens it over a folder, which may become another one meanwhile. */
    static async open(test, at = process.env.TENTLIGHT_SITE) {
        const site = new Site();
        site.folder = at;
        site.#server = await serve(() => site.folder, 0, path => site.asked.push(path));
        site.url = `http://127.0.0.1:${site.#server.address().port}/`;
        atEnd(test, () => site.goAway());
        return site;
    }

    /** Nobody answers there any more. */
    goAway() {
        this.#server.closeAllConnections();
        return new Promise(resolve => this.#server.close(resolve));
    }
}

/** A phone's browser. At the end of the test nothing may have gone wrong in it. */
export class Browser {
    /** Errors in the console, uncaught ones, and requests to somebody whom the test did not name. */
    wrong = [];
    /** The hosts that may be asked. */
    hosts = new Set();
    /** The site's own. */
    #site;

    /** Opens it over a profile, which another one may have left; `options` are Playwright's. */
    static async open(test, profile, options = {}) {
        const browser = new Browser();
        browser.context = await chromium.launchPersistentContext(profile, {
            executablePath: process.env.TENTLIGHT_CHROMIUM,
            args: ARGUMENTS,
            chromiumSandbox: false,
            locale: 'en-GB',
            timezoneId: 'Europe/Berlin',
            reducedMotion: 'reduce',
            ...PHONE,
            ...options,
        });
        browser.context.setDefaultTimeout(PATIENCE);
        browser.context.on('console', message => browser.#heard(message));
        browser.context.on('weberror', error => browser.wrong.push(`uncaught: ${error.error().stack}`));
        browser.context.on('request', request => browser.#asks(request));
        atEnd(test, async () => {
            for (const page of browser.context.pages()) await browser.picture(page, `last-${test.name.replace(/\W+/g, '-')}`);
            await browser.close();
        });
        return browser;
    }

    #heard(message) {
        // A file that is not there, or a server that is gone, is what a test looks at by itself.
        const isOurs = message.type() === 'error' && !/^Failed to load resource: net::ERR_/.test(message.text());
        if (isOurs) this.wrong.push(`console: ${message.text()} (${message.location().url})`);
    }

    #asks(request) {
        const { protocol, host } = new URL(request.url());
        if (!/^https?:$/.test(protocol)) return;
        if (!this.hosts.has(host)) this.wrong.push(`asked ${request.url()}`);
        // What goes to groups goes past the service worker.
        if (request.serviceWorker() && host !== this.#site) this.wrong.push(`the service worker asked ${request.url()}`);
    }

    /** Its pages are of this site from now on. */
    belongs(site) {
        this.#site = new URL(site.url).host;
        this.hosts.add(this.#site);
    }

    /** Opens a page at a site. */
    async open(site, hash = '') {
        this.belongs(site);
        const page = await this.context.newPage();
        await page.goto(site.url + hash);
        return page;
    }

    /** Opens a page at a site, and waits for the app. */
    async visit(site, hash = '') {
        const page = await this.open(site, hash);
        await this.ready(page);
        return page;
    }

    /** The app has drawn itself. */
    async ready(page) {
        await page.locator('#main .app').waitFor();
    }

    /** The app is kept on the device: from now on it needs nobody. */
    async kept(page) {
        await until(page, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
    }

    async picture(page, name) {
        if (!process.env.TENTLIGHT_SCREENSHOTS) return;
        await page.screenshot({ path: join(process.env.TENTLIGHT_SCREENSHOTS, `web-${name}.png`) });
    }

    /** Closes it. What went wrong is the test's failure. */
    async close() {
        await this.context.close();
        assert.deepEqual(this.wrong.splice(0), []);
    }
}
