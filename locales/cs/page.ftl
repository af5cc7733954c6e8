### Stránka v prohlížeči, než tu aplikace je a kde být nemůže.

page-starting = Tentlight se spouští.
page-stopped = Tentlight tu neběží. Načti stránku znovu; když to nepomůže, použij novější prohlížeč. Co stojí výše, platí.
page-no-script = Tentlight potřebuje JavaScript. Co stojí výše, nepotřebuje nic.
