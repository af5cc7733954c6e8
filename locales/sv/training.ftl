### Naloxonutbildningen: lektionerna, och vad som lästs av dem.

training-title = Utbildning
training-what = Naloxonlektioner, ett quiz, en övning
training-lessons = Lektioner
training-is-read = Läst
training-practice = Öva
training-rehearsal = Övning
training-rehearsal-what = Hjälp, steg för steg, som övning
training-read = Läst
training-next = Nästa: { $title }
training-last = Det var den sista lektionen
training-all = Alla lektioner
training-nothing = Ingen sådan lektion
training-nothing-why = Den här utgåvan har ingen lektion med det namnet.
training-law = Vad vi vet, per land
training-stays = Vad du läst och din bästa omgång stannar i telefonen.
training-forget = Glöm hur långt jag kommit
training-forgotten = Glömt.
