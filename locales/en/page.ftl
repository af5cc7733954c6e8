### The page in a browser, before the app is there and where it cannot be.

page-starting = Tentlight is starting.
page-stopped = Tentlight does not run here. Load this page again; if that does not help, use a newer browser. What stands above holds.
page-no-script = Tentlight needs JavaScript. What stands above needs nothing.
