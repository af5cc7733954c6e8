### Waarom een mix schaadt: wat er gebeurt, waarop je let, en wat je doet voor en na het nemen.

mechanism-breathing-depression =
    .what = Samen vertragen ze de ademhaling. In je slaap kan je ademhaling stoppen.
    .watch = Let op trage ademhaling, blauwe, grijze of bleke lippen, tandvlees of nagels, iemand die niet wakker te krijgen is. Naar lucht happen en snurken tellen niet als ademen.
    .do_not_taken = Laat er één weg, wees niet alleen, houd naloxon dichtbij. Voorgeschreven of dagelijks genomen: stop niet plotseling, vraag een kliniek.
    .do_taken = Blijf bij elkaar, neem niets meer, laat niemand slapen zonder dat iemand kijkt. Niet wakker te krijgen, trage ademhaling of happen naar lucht: open Hulp, bel het noodnummer.

mechanism-aspiration =
    .what = Wie slaapt of verdoofd is, kan braken en erin stikken.
    .watch = Let op kokhalzen, rochelen, hoesten in de slaap, iemand die te verdoofd is om zich om te draaien.
    .do_not_taken = Laat er één weg. Wees niet alleen, en ga niet plat op je rug liggen.
    .do_taken = Suf maar ademt normaal: op de zij, blijf erbij. Rochelen, happen naar lucht of niet wakker te krijgen: open Hulp, bel het noodnummer.

mechanism-sedation =
    .what = Samen maken ze je suf en traag, en dat telt op. Je kunt vallen, verongelukken of bewusteloos raken.
    .watch = Let op lallen, wankelen, wegzakken, iemand die moeilijk wakker te krijgen is.
    .do_not_taken = Laat er één weg; niet rijden, fietsen of zwemmen. Voorgeschreven: stop er niet mee en sla niet over, laat weg wat niet voorgeschreven is.
    .do_taken = Ga zitten, blijf bij elkaar, neem niets meer. Moeilijk wakker te houden, niet wakker te krijgen, trage ademhaling of happen naar lucht: open Hulp, bel het noodnummer.

mechanism-masking =
    .what = De oppepper verbergt hoeveel je van het andere nam. Vaak raakt hij het eerst uitgewerkt, en dan kan de ademhaling stoppen.
    .watch = Let het scherpst op als de oppepper wegebt: wegzakken, trage ademhaling, happen naar lucht, blauwe, grijze of bleke lippen.
    .do_not_taken = Laat er één weg. Je wakker voelen betekent niet dat je meer kunt nemen.
    .do_taken = Neem niets meer, blijf bij elkaar tot lang nadat de oppepper wegebt. Niet wakker te krijgen, trage ademhaling of happen naar lucht: open Hulp, bel het noodnummer.

mechanism-blunting =
    .what = Het ene dempt het andere: het voelt zwak, maar je lichaam krijgt nog steeds alles. Je neemt makkelijk te veel.
    .watch = Merk het als je meer wilt nemen. Let op hitte, snelle hartslag, verwardheid, plotselinge sufheid.
    .do_not_taken = Neem niet meer omdat het zwak voelt. Stop niet met een voorgeschreven medicijn en sla het niet over om het te voelen.
    .do_taken = Neem niet meer, ook als het zwak voelt; blijf bij elkaar. Erg heet, verward of niet wakker te krijgen: open Hulp, bel het noodnummer.

mechanism-heart-strain =
    .what = Samen belasten ze het hart en de bloeddruk. Een hartaanval, een beroerte of een verkeerd hartritme kan volgen.
    .watch = Let op pijn op de borst, snelle of onregelmatige hartslag, hevige hoofdpijn, flauwvallen, een slappe arm of een hangend gezicht.
    .do_not_taken = Laat er één weg, vooral bij hartproblemen of hoge bloeddruk. Voorgeschreven: stop er niet mee en sla niet over, laat weg wat niet voorgeschreven is.
    .do_taken = Ga zitten, rust, neem niets meer. Pijn op de borst, flauwvallen, hevige hoofdpijn of een slappe arm: open Hulp, bel het noodnummer; aspirine alleen als de meldkamer het zegt.

mechanism-cocaethylene =
    .what = Van die twee maakt je lichaam coca-ethyleen: zwaarder voor het hart, en langer. Cocaïne verbergt ook hoe dronken je bent.
    .watch = Let op pijn op de borst, snelle of onregelmatige hartslag, en dronkenschap die toeslaat als de cocaïne wegebt.
    .do_not_taken = Laat er één weg. Je nuchter voelen is geen maat: drink daarom niet meer, rijd niet.
    .do_taken = Ga zitten, blijf bij elkaar, neem van geen van beide meer. Pijn op de borst, flauwvallen of niet wakker te krijgen: open Hulp, bel het noodnummer; aspirine alleen als de meldkamer het zegt.

mechanism-overheating =
    .what = Samen oververhitten ze het lichaam, eerder bij dansen, in de zon of in drukte. Het kan dodelijk zijn.
    .watch = Let op heel hete huid, verwardheid, stijve spieren. Hoofdpijn, braken of suf na veel water: niets drinken, bel het noodnummer.
    .do_not_taken = Laat er één weg. Rust vaak op een koele plek; kleine slokjes bij dorst, nooit veel tegelijk.
    .do_taken = Rust op een koele plek, neem niets meer. Erg heet, verward of stijf: open Hulp, bel het noodnummer; huid nat maken en wapperen, niets drinken, tenzij helemaal wakker.

mechanism-serotonin-toxicity =
    .what = Samen verhogen ze serotonine. Te veel maakt dat spieren schokken en verstijven en het lichaam oververhit, en kan dodelijk zijn.
    .watch = Let op schokkende of stijve benen, trillen, zweten, snelle hartslag, hitte, onrust, verwardheid.
    .do_not_taken = Laat weg wat niet voorgeschreven is. Voorgeschreven: stop er niet mee en sla niet over, vraag het aan de apotheek.
    .do_taken = Neem niets meer. Erg heet, verward, stijf of schokkend: open Hulp, bel het noodnummer; huid nat maken en wapperen, niets drinken, tenzij helemaal wakker.

mechanism-blood-pressure-crisis =
    .what = Een MAO-remmer haalt de rem van het andere weg. De bloeddruk kan omhoogschieten: een beroerte, een bloeding in het hoofd.
    .watch = Let op plotselinge bonkende hoofdpijn, stijve nek, zweten, bonzend hart, pijn op de borst, wazig zien.
    .do_not_taken = Laat er één weg; MAO-remmers werken nog lang door na de laatste. Voorgeschreven: stop er niet mee en sla niet over, vraag het aan de apotheek.
    .do_taken = Ga zitten, neem niets meer, geen pillen van een ander. Plotselinge hevige hoofdpijn, pijn op de borst, erg heet of een aanval met schokken: open Hulp, bel het noodnummer, zeg MAO-remmer.

mechanism-maoi-prolongs =
    .what = De MAO-remmer zorgt dat het andere niet wordt afgebroken. Het wordt veel sterker en duurt veel langer.
    .watch = Let op een effect dat blijft stijgen, bonkende hoofdpijn, hitte, braken, verwardheid.
    .do_not_taken = Laat er één weg: de hoeveelheid die je kent zegt hier niets. Voorgeschreven: stop er niet mee en sla niet over, vraag het aan de apotheek.
    .do_taken = Blijf bij elkaar, neem niets meer. Erg heet, stijf, verward, hevige hoofdpijn of trage ademhaling: open Hulp, bel het noodnummer.

mechanism-amt-maoi =
    .what = aMT pept op, verhoogt serotonine en blokkeert MAO, dat het zou opruimen. Het meeste komt er harder mee aan; sommige mixen kunnen dodelijk zijn.
    .watch = Let op schokken, stijve spieren, hitte, bonkende hoofdpijn, snelle hartslag. Het begint laat en duurt lang.
    .do_not_taken = Neem niets anders bij aMT. Voorgeschreven: stop er niet mee en sla niet over, laat de aMT weg.
    .do_taken = Blijf bij elkaar, neem niets meer. Erg heet, verward, stijf of hevige hoofdpijn: open Hulp, bel het noodnummer, zeg aMT.

mechanism-seizures =
    .what = Samen kunnen ze een aanval met schokken uitlokken, ook bij iemand die er nooit een had.
    .watch = Let op trekkingen, staren, plotselinge verwardheid, dan vallen en schokken.
    .do_not_taken = Laat er één weg, vooral als je ooit een aanval had. Voorgeschreven: stop er niet mee en sla niet over, ook dat kan een aanval geven; vraag het aan de apotheek.
    .do_taken = Aanval met schokken: open Hulp, bel het noodnummer. Harde dingen weg, iets zachts onder het hoofd, niets in de mond, niet vasthouden; kijk erna naar de ademhaling.

mechanism-psychedelic-intensity =
    .what = Samen worden ze sterker, langer en verwarrender dan je verwacht.
    .watch = Let op angst, niet weten waar je bent, weglopen richting wegen, water of hoogtes.
    .do_not_taken = Laat er één weg. Zorg dat er iemand nuchter bij je is, op een rustige plek.
    .do_taken = Blijf bij elkaar, rustig en met weinig licht, neem niets meer. Erg heet, stijf, pijn op de borst, een aanval met schokken of niet wakker te krijgen: open Hulp, bel het noodnummer.

mechanism-anxiety-panic =
    .what = Het ene kan het andere laten omslaan in angst en paniek. Een bonzend hart voedt dat.
    .watch = Let op snel ademen, trillen, stilvallen, je bekeken voelen of zeker weten dat je doodgaat.
    .do_not_taken = Laat er één weg, vooral als je snel in paniek raakt. Zorg dat er iemand rustig bij je is.
    .do_taken = Ga samen naar een stille plek, adem langzaam, neem niets meer. Pijn op de borst, erg heet, een aanval met schokken of niet wakker te krijgen: open Hulp, bel het noodnummer.

mechanism-losing-touch =
    .what = Samen kunnen ze je losmaken van wat echt is: psychose, manie, niet weten waar je bent.
    .watch = Let op dingen horen of zien, je opgejaagd voelen, razende gedachten, geen slaap, het gevaar in lopen.
    .do_not_taken = Laat er één weg, vooral bij psychose of manie bij jou of in je familie. Voorgeschreven: stop er niet mee en sla niet over.
    .do_taken = Blijf dichtbij, rustig, weinig mensen; houd nooit iemand vast op de buik. Erg heet, stijf, niet wakker te krijgen of dreigt gewond te raken: open Hulp, bel het noodnummer.

mechanism-dissociation =
    .what = Samen maken ze je los van je lichaam. Je kunt verdoofd zijn, braken, bewusteloos raken.
    .watch = Let op staren, geen antwoord, geen gevoel, braken, trage ademhaling.
    .do_not_taken = Laat er één weg. Blijf op de grond, weg van water en hoogtes, met iemand die nuchter is.
    .do_taken = Blijf erbij; suf maar ademt normaal: op de zij. Niet wakker te krijgen, trage ademhaling of happen naar lucht: open Hulp, bel het noodnummer.

mechanism-balance =
    .what = Samen nemen ze je evenwicht en pijngevoel weg. Je kunt hard vallen en de wond niet merken.
    .watch = Let op zwaaien, wankelen, een klap op het hoofd, bloedingen of brandwonden die niemand voelt.
    .do_not_taken = Laat er één weg. Ga zitten voor je iets neemt, weg van trappen, water, vuur en wegen.
    .do_taken = Ga op de grond zitten, loop niet alleen. Na een klap op het hoofd braken, verward of suf, of niet wakker te krijgen: open Hulp, bel het noodnummer.

mechanism-blackout =
    .what = Samen wissen ze je geheugen. Je kunt wakker lijken, dingen doen, meer nemen, en er niets van weten.
    .watch = Let op steeds hetzelfde vragen, vergeten wat er genomen is, vreemd of roekeloos gedrag.
    .do_not_taken = Laat er één weg, wees niet alleen, rijd niet. Voorgeschreven of dagelijks genomen: stop niet plotseling, laat weg wat niet voorgeschreven is.
    .do_taken = Blijf bij elkaar, schrijf op wat er genomen is, leg de rest buiten bereik. Niet wakker te krijgen, trage ademhaling of happen naar lucht: open Hulp, bel het noodnummer.

mechanism-delirium =
    .what = Samen kunnen ze een delier geven: wilde verwardheid, een heet droog lichaam, een bonzend hart.
    .watch = Let op hete droge huid, grote pupillen, mompelen, praten met mensen die er niet zijn.
    .do_not_taken = Laat er één weg; tabletten tegen allergie, slapeloosheid en reisziekte tellen mee. Voorgeschreven: stop er niet mee en sla niet over, vraag het aan de apotheek.
    .do_taken = Verward, erg heet, snelle hartslag of een aanval met schokken: open Hulp, bel het noodnummer. Blijf, houd het koel en stil, nooit vasthouden.

mechanism-lithium-level =
    .what = Tussen genoeg lithium en te veel zit weinig. Zweten, braken of uitdrogen kan het laten stijgen tot het vergiftigt.
    .watch = Let op grof trillen, braken, diarree, lallen, wankelen, verwardheid, trekkingen.
    .do_not_taken = Blijf lithium en andere medicijnen nemen zoals voorgeschreven; laat weg wat niet voorgeschreven is. Vraag je kliniek of de apotheek.
    .do_taken = Kleine slokjes bij dorst, nooit veel tegelijk. Trillen, braken, lallen, verward of een aanval met schokken: open Hulp, bel het noodnummer, zeg lithium; vraag advies voordat je de volgende tablet neemt.

mechanism-nbome-unpredictable =
    .what = Kleine beetjes NBOMe werken al, en verschillen sterk. Het vernauwt de vaten, is dodelijk gebleken, en wordt als LSD verkocht.
    .watch = Let op wilde verwardheid, hitte, aanvallen met schokken, snelle hartslag, koude of bleke vingers.
    .do_not_taken = Neem er niets anders bij. Alles wat als LSD wordt verkocht, kan NBOMe zijn: laat het testen.
    .do_taken = Blijf bij elkaar, neem niets meer. Erg heet, wild, pijn op de borst of een aanval met schokken: open Hulp, bel het noodnummer; nooit vasthouden.

mechanism-vessel-narrowing =
    .what = Samen vernauwen ze de bloedvaten. Vingers, tenen, hart of hersenen kunnen te weinig bloed krijgen.
    .watch = Let op koude, bleke of gevoelloze vingers of tenen, pijn op de borst, hevige hoofdpijn, een slappe arm of een hangend gezicht.
    .do_not_taken = Laat er één weg; andere oppeppers tellen ook. Voorgeschreven: stop er niet mee en sla niet over, laat weg wat niet voorgeschreven is.
    .do_taken = Ga zitten, neem niets meer, geen pillen van een ander. Pijn op de borst, hevige hoofdpijn, een slappe arm of vingers die bleek of gevoelloos blijven: open Hulp, bel het noodnummer.

mechanism-low-oxygen =
    .what = Lachgas neemt de plaats in van lucht in de longen. Met het andere erbij kun je bewusteloos raken en kan je ademhaling stoppen, ongemerkt.
    .watch = Let op plotseling slap worden, schokjes, geen antwoord, blauwe, grijze of bleke lippen, tandvlees of nagels.
    .do_not_taken = Laat er één weg. Nooit alleen, nooit met een masker of een zak over het hoofd, nooit in een dichte auto of kleine kamer.
    .do_taken = Haal het gas weg, zorg voor frisse lucht, blijf bij elkaar. Niet wakker te krijgen, trage ademhaling of happen naar lucht: open Hulp, bel het noodnummer.

mechanism-enzyme-block =
    .what = Een medicijn, zoals een hiv-booster, houdt het andere in het lichaam: veel meer ervan, veel langer.
    .watch = Let op een effect dat blijft stijgen: erg suf, erg heet, snelle hartslag, verward.
    .do_not_taken = Voorgeschreven: stop er niet mee en sla niet over, vraag je kliniek of de apotheek. Laat weg wat niet voorgeschreven is: de hoeveelheid die je kent zegt hier niets.
    .do_taken = Blijf langer dan anders bij elkaar, neem niets meer. Niet wakker te krijgen, trage ademhaling, erg heet of pijn op de borst: open Hulp, bel het noodnummer.

mechanism-blood-pressure-drop =
    .what = Samen kunnen ze de bloeddruk laten instorten: je valt flauw, hart en hersenen krijgen te weinig bloed.
    .watch = Let op duizeligheid, bleke huid, wazig zien, flauwvallen, pijn op de borst.
    .do_not_taken = Laat er één weg; erectiepillen werken uren, sommige dagen. Voorgeschreven: stop er niet mee en sla niet over, laat weg wat niet voorgeschreven is.
    .do_taken = Duizelig: ga liggen, neem niets meer. Flauwvallen, pijn op de borst of niet wakker te krijgen: open Hulp, bel het noodnummer, noem beide, geen hartspray.

mechanism-heart-rhythm =
    .what = Samen kunnen ze het hartritme verstoren. Het hart kan zonder waarschuwing stoppen met pompen.
    .watch = Let op een fladderend of overslaand hart, duizeligheid, flauwvallen, een aanval met schokken.
    .do_not_taken = Voorgeschreven: stop er niet mee en sla niet over, vraag je kliniek om een hartfilmpje (ecg). Laat weg wat niet voorgeschreven is.
    .do_taken = Ga zitten, blijf bij elkaar, neem niets meer. Fladderend hart, flauwvallen, pijn op de borst, een aanval met schokken of ademt niet normaal: open Hulp, bel het noodnummer.

mechanism-opioid-strong-again =
    .what = Fentanylen en nitazenen zijn heel sterk. Naloxon kan eerder uitgewerkt raken dan zij, en de ademhaling stopt weer.
    .watch = Let op trage ademhaling, niet wakker worden, ook nadat naloxon hielp. Naar lucht happen en snurken tellen niet als ademen.
    .do_not_taken = Laat er één weg. Nooit alleen, en meer dan één dosis naloxon dichtbij.
    .do_taken = Niet wakker te krijgen, trage ademhaling of happen naar lucht: open Hulp, bel het noodnummer, geef naloxon. Ademt normaal: blijf erbij. Wordt weer trager: tweede dosis naloxon.

mechanism-opioid-withdrawal =
    .what = Het ene blokkeert het andere: plotselinge ontwenning, of opioïden die niet lijken te werken. Meer ervan kan later je ademhaling stoppen.
    .watch = Let op krampen, zweten, braken, trillen. Later op wegzakken, trage ademhaling, happen naar lucht.
    .do_not_taken = Neem niet meer om de blokkade te breken. Voorgeschreven: stop er niet mee en sla niet over, vraag je kliniek; laat weg wat niet voorgeschreven is.
    .do_taken = Neem geen opioïden meer, ook niet bij ontwenning; blijf bij elkaar. Eindeloos braken, verward, trage ademhaling of niet wakker te krijgen: open Hulp, bel het noodnummer.

mechanism-disulfiram-reaction =
    .what = Door het medicijn kan je lichaam alcohol niet opruimen. Er hoopt zich gif op, en zelfs een beetje kan je erg ziek maken.
    .watch = Let op een heet rood gezicht, bonzend hart, hoofdpijn, braken, moeilijk ademen, flauwvallen.
    .do_not_taken = Geen alcohol, ook niet in eten, mondwater of hoestdrank, en nog dagen na de laatste tablet niet. Stop niet met het medicijn en sla het niet over.
    .do_taken = Geen alcohol meer; ga zitten of liggen, niet alleen. Pijn op de borst, moeilijk ademen, flauwvallen of verward: open Hulp, bel het noodnummer, noem het medicijn.

mechanism-enzyme-induction =
    .what = Door sint-janskruid ruimt het lichaam veel medicijnen sneller op: ze worden te zwak. Als het stopt, worden ze weer sterker.
    .watch = Let op een medicijn dat minder werkt: ontwenning, pijn, somberheid, de pil of hiv-medicijnen die falen.
    .do_not_taken = Vraag de apotheek voor je met sint-janskruid begint. Stop niet met een voorgeschreven medicijn, sla het niet over en neem er niet meer van.
    .do_taken = Neem niet meer omdat het zwak voelt; vraag een kliniek of de apotheek voor je iets verandert. Verward, trage ademhaling of niet wakker te krijgen: open Hulp, bel het noodnummer.

mechanism-cannabinoid-unpredictable =
    .what = Synthetische cannabinoïden zijn veel sterker dan cannabis en verschillen per zakje. Niemand kan zeggen wat een mix doet.
    .watch = Let op paniek, braken, pijn op de borst, aanvallen met schokken, plotseling neervallen.
    .do_not_taken = Neem er niets anders bij, en wees niet alleen. Voorgeschreven: stop er niet mee en sla niet over, laat deze weg.
    .do_taken = Ga op de grond zitten, blijf bij elkaar, neem niets meer. Pijn op de borst, een aanval met schokken, neervallen of niet wakker te krijgen: open Hulp, bel het noodnummer.

mechanism-drying-out =
    .what = Samen drogen ze je uit: hitte, krampen, een belast hart. Veel water tegelijk is geen oplossing, het kan dodelijk zijn.
    .watch = Let op duizeligheid, donkere plas of geen plas, krampen, hitte, verwardheid.
    .do_not_taken = Laat er één weg. Rust op een koele plek; kleine slokjes bij dorst, nooit veel tegelijk.
    .do_taken = Rust op een koele plek; kleine slokjes bij dorst, nooit veel tegelijk. Hoofdpijn, braken, verward, suf of een aanval met schokken: niets drinken, open Hulp, bel het noodnummer.

mechanism-same-kind =
    .what = Twee keer dezelfde soort: de doses tellen bij elkaar op.
    .watch = Let op de schade van één ervan, eerder en sterker. De tweede kan later toeslaan dan de eerste.
    .do_not_taken = Laat er één weg. Voorgeschreven: stop er niet mee en sla niet over, doe er niets van dezelfde soort bij.
    .do_taken = Blijf bij elkaar, neem niets meer. Niet wakker te krijgen, trage ademhaling, erg heet, pijn op de borst of een aanval met schokken: open Hulp, bel het noodnummer.

mechanism-stomach =
    .what = Samen brengen ze de maag van streek. Braken is gevaarlijk voor wie suf is of slaapt.
    .watch = Let op braken dat niet ophoudt, bloed erin, sufheid tijdens het braken.
    .do_not_taken = Laat er één weg. Wees niet alleen, en ga niet plat op je rug liggen.
    .do_taken = Zit rechtop, of lig op je zij; kleine slokjes bij dorst. Bloed, eindeloos braken, verward of moeilijk wakker te houden: open Hulp, bel het noodnummer.
