### První spuštění: co to je, co to nikdy nedělá.

welcome-is = Tentlight říká, co látky dělají spolu a co dělat, když někdo nejde probudit. Funguje bez signálu.
welcome-never = Nikdy tě nesleduje, neptá se, kdo jsi, nevede historii ani nesoudí.
welcome-start = Začít
