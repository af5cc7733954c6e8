### Första gången: vad det här är, vad det aldrig gör.

welcome-is = Tentlight säger vad substanser gör tillsammans, och vad du ska göra när någon inte går att väcka. Det fungerar utan täckning.
welcome-never = Det spårar dig aldrig, frågar inte vem du är, för ingen historik och dömer inte.
welcome-start = Börja
