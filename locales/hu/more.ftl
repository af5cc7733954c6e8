### Több: amire nincs azonnal szükség.

more-title = Több
more-chart = Minden párosítás egy pillantásra
more-settings = Nyelv, betűméret, színek, ország
more-about = Mi ez, honnan van, ki ellenőrizte
