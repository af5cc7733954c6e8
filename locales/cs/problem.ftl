### Co se nepovedlo, řečeno čtenáři. Odpovědi zůstávají.

problem-corrupt = Soubor s novějšími varováními byl poškozený.
problem-foreign = Soubor s novějšími varováními patří jinému programu nebo novější verzi.
problem-unwritable = Toto zařízení nemá prostor nebo místo, kam novější varování uložit.
problem-busy = Soubor s novějšími varováními drží jiný program.
problem-other = Soubor s novějšími varováními se nepodařilo přečíst.
problem-other-page = Tentlight je otevřený v jiné kartě tohoto prohlížeče. Co sleduješ a vybereš tam, se ukládá; co sleduješ a vybereš tady, ne.
problem-no-storage = Tento prohlížeč pro tuto stránku nic neukládá. Může za to soukromé okno, starší prohlížeč, nebo adresa bez https.
problem-screen = Tato obrazovka selhala. Zavři aplikaci a otevři ji znovu.
problem-settings = Tvoje nastavení se nedá uložit, platí proto jen do zavření aplikace.
