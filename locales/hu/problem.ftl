### Ami nem sikerült, az olvasónak mondva. A válaszok megmaradnak.

problem-corrupt = Az újabb figyelmeztetések fájlja sérült volt.
problem-foreign = Az újabb figyelmeztetések fájlja egy másik programé vagy egy későbbi verzióé.
problem-unwritable = Ezen az eszközön nincs elég tárhely, vagy nincs hely, ahol az újabb figyelmeztetések tárolhatók.
problem-busy = Egy másik program fogja az újabb figyelmeztetések fájlját.
problem-other = Az újabb figyelmeztetések fájlját nem lehetett beolvasni.
problem-other-page = A Tentlight nyitva van a böngésző egy másik lapján. Amit ott követsz és választasz, megmarad; amit itt, az nem.
problem-no-storage = Ez a böngésző semmit sem őriz meg ehhez az oldalhoz. Privát ablak is okozhatja, régebbi böngésző is, vagy egy https nélküli cím.
problem-screen = Ez a képernyő elromlott. Zárd be az appot, és nyisd meg újra.
problem-settings = A beállításaidat nem lehet megőrizni, ezért csak addig érvényesek, amíg az app be nem zárul.
