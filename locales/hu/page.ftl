### Az oldal egy böngészőben, mielőtt az app ott lenne, és ahol nem lehet ott.

page-starting = A Tentlight indul.
page-stopped = A Tentlight itt nem fut. Töltsd újra ezt az oldalt; ha nem segít, használj újabb böngészőt. Ami fent áll, az érvényes.
page-no-script = A Tentlighthoz JavaScript kell. Ahhoz, ami fent áll, nem kell semmi.
