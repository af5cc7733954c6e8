### Safer use, one card each: what people who use drugs tell each other. No doses stand anywhere.

card-tolerance = After a break, your body can take less
    .lead = Prison, detox, hospital, a few days off: what you took before can now stop your breathing.
    .p1 = The first days and weeks after prison or treatment carry the highest risk of a deadly overdose. Make a plan for that time before you leave.
    .p2 = Tolerance to opioids drops within days. You can't feel how much of it is gone.
    .p3 = If you take it again, take far less than before the break, then wait. Even a little can be too much.
    .p4 = Smoke it rather than inject it. That lowers the risk, it doesn't take it away.
    .p5 = Leave out alcohol, benzos, pregabalin and other downers. Prescribed or taken daily: don't stop suddenly, ask a clinic.
    .p6 = Not alone: with somebody who knows it is your first time after a break, and with naloxone in reach.
    .p7 = Before you leave prison or hospital, ask for substitution and for naloxone to take along. Both lower the risk of dying.

card-not-alone = Not alone
    .lead = Many people die behind a closed door, where nobody could notice in time.
    .p1 = Use with people you trust, and not everybody at the same time. One stays able to wake the others and to call.
    .p2 = Tell each other what you take and when. Whoever has to help later needs to know.
    .p3 = Keep naloxone where everybody sees it, and say who knows how to give it. You can't count on giving it to yourself.
    .p4 = Alone after all? Tell somebody where you are, when you start, and when to come and look.
    .p5 = Leave the door unlocked. Nobody can help you through a locked one.
    .p6 = In a consumption room, where there is one, people step in when something goes wrong.
    .p7 = In some countries a phone service stays on the line while you use. Ask a harm reduction group which one works where you are.

card-start-low = Start low, wait, one kind at a time
    .lead = By looking at it, nobody can tell what it is and how strong it is.
    .p1 = Two pills or bags that look the same can differ a lot. Treat every new batch as unknown.
    .p2 = Start with a small part of what you meant to take. You can take more later; you can't take any of it back.
    .p3 = Then wait. What you swallow can need two hours and more to come on, longer after a meal.
    .p4 = Nothing happens? Don't take more. It may be something slower and more dangerous, such as PMA sold as MDMA.
    .p5 = One kind at a time, and alcohol counts. Mixed, nobody can foresee how they act together.
    .p6 = Prescribed medicine: don't stop or skip it to make room. Check the mix, or ask a pharmacist.
    .p7 = Ill, worn out, thirsty: your body can take less than on other days.

card-nitazenes = Nitazenes and fake pills
    .lead = Opioids far stronger than heroin turn up where nobody expects them. Looking at it tells you nothing.
    .p1 = They have been found in heroin, in pills sold as oxycodone, Xanax or diazepam, in Spice, in cocaine and in ecstasy.
    .p2 = A box or a blister pack proves nothing. Fakes look like the real medicine, and their strength differs.
    .p3 = Never taken opioids? Then you have no tolerance. A fake benzo or painkiller can stop your breathing.
    .p4 = Start very low, wait, not alone. No alcohol, pregabalin, benzos or other opioids with it; prescribed ones: don't stop suddenly, ask a clinic.
    .p5 = Naloxone works, but it may need a second naloxone dose and more, and breathing can stop again later. Carry several and stay.
    .p6 = Can't be woken, whatever it was sold as: call, give naloxone. Not breathing normally: breathe for them. Without opioids it does no harm.
    .p7 = A drug checking lab can look for nitazenes. Test strips miss some of them.

card-test-strips = What a test strip can't see
    .lead = A strip answers one question about the bit you tested. Negative is not a yes.
    .p1 = A fentanyl strip shows no nitazenes, and a nitazene strip shows nothing but nitazenes.
    .p2 = Nitazene strips miss some nitazenes. Fentanyl strips miss some fentanyls, carfentanil among them.
    .p3 = A strip says neither how much is in it nor which one.
    .p4 = Powder is rarely mixed evenly, and every pill is its own. The next bit can hold what this one didn't.
    .p5 = A hit can be wrong too: meth, MDMA and diphenhydramine can fool fentanyl strips, caffeine can fool nitazene strips. Use as much water as the leaflet says.
    .p6 = Colour tests show neither strength nor everything in the mix. A drug checking lab sees more, and not everything either.
    .p7 = Negative? Act as if it were positive: start low, wait, not alone, naloxone in reach.

card-new-kit = New kit each time
    .lead = Hepatitis C and HIV travel in traces of blood too small to see.
    .p1 = A new, sterile needle and syringe for every shot, also when only you used the last one. A used needle is blunt and tears the vein.
    .p2 = The rest counts too: your own spoon, filter, water, swab and tourniquet, each time.
    .p3 = Sharing out from one syringe passes viruses on, even if everybody has a needle of their own.
    .p4 = Pipes and snorting straws pass on hepatitis C too, by cracked lips and sore noses. Use your own, and no banknotes.
    .p5 = Shared a needle? Medicine called PEP can still stop HIV, at best within 24 hours and at the latest within 72. Go to a hospital or clinic now.
    .p6 = Get tested. Medicine cures hepatitis C in nearly everybody. You can catch it again, so keep to new kit.
    .p7 = Needle exchanges, drug services and machines in some cities give out sterile kit and take used needles back.

card-wounds = Veins, wounds, and when it is sepsis
    .lead = An infected spot can turn into sepsis, and that can kill. Have it looked at early.
    .p1 = Wash your hands and the skin, take a new needle, change the place. The same spot again and again gets infected.
    .p2 = Stay away from groin, neck, armpit and anything with a pulse: that is an artery.
    .p3 = Sharp pain, bright red blood, spurting: needle out, press hard, lie down, raise the arm or leg. Press for at least 15 minutes. It won't stop: call.
    .p4 = Red, hot, swollen, pus, a smell, or not healing: show it to a nurse or doctor soon. Don't cut or squeeze it, that spreads it.
    .p5 = Red streaks, fever or shivering: to a doctor today. A painful, swollen leg after injecting in the groin: hospital now.
    .p6 = Confused, slurred speech, hard or fast breathing, extreme shivering, no pee all day, blotchy skin, blue, grey or pale lips: call, and say it may be sepsis.
    .p7 = Blurred or double vision, drooping eyelids, trouble swallowing or speaking, days after a shot: hospital now. It may be wound botulism.

card-route = Smoking instead of injecting
    .lead = Injecting is the riskiest way of all. Another way lowers the risk.
    .p1 = Smoking spares veins and skin: fewer abscesses, less hepatitis C, less HIV.
    .p2 = When you smoke, you can stop as soon as you feel it. A shot can't be taken back.
    .p3 = You can still overdose by smoking, most of all on fentanyls. Not alone, naloxone in reach.
    .p4 = Your own pipe, mouthpiece or straw: cracked and burnt lips pass on hepatitis C.
    .p5 = Foil and pipes from a harm reduction service are made for it. Plastic, cans and painted things give off fumes.
    .p6 = Smoke harms the lungs, and asthma can get much worse. Short of breath and it doesn't pass: call.
    .p7 = Changing the way, start low again: you don't know yet how fast and how hard it comes on.

card-substitution = Methadone and buprenorphine
    .lead = Substitution lowers your risk. Missed days and bottles within a child's reach are where it turns dangerous.
    .p1 = Missed three days or more? Don't take the usual amount. Call the clinic or the pharmacy first: your tolerance may have dropped.
    .p2 = Missed one? Never take two to make up for it. Take the next one as usual and tell them.
    .p3 = Don't stop suddenly. In the first four weeks after treatment ends, the risk of an overdose is higher. Talk to the clinic first.
    .p4 = The first four weeks on methadone are risky too. Alcohol, benzos or heroin with it can stop your breathing.
    .p5 = Buprenorphine blocks other opioids. Taking more and more to get past it can end in an overdose.
    .p6 = Lock it away, in the bottle or pack it came in, never in a cup or a drinks bottle. A small amount can kill a child.
    .p7 = A child may have swallowed some? Call an ambulance at once. Don't wait for signs.

card-ghb = GHB and GBL: timing and dependence
    .lead = Between feeling good and passing out there is very little.
    .p1 = Most who pass out took more before the first had come on. Write down the time, set a timer, let one person keep the list.
    .p2 = Strength differs from bottle to bottle, and GBL acts faster and harder than GHB. What went well last time can knock you out now.
    .p3 = No alcohol, ketamine, benzos or opioids with it. Together they can stop your breathing.
    .p4 = Mark the bottle, and never keep it in one made for drinks. Somebody may drink it.
    .p5 = Drowsy: stay with them and watch their breathing. Can't be woken: that is a coma. Call. Breathing normally: on their side. Stay.
    .p6 = Taken daily or round the clock, the body soon needs it. Shaking, sweating and no sleep without it are signs.
    .p7 = Stopping suddenly can kill: get medical help. A hospital or drug service can help you come off it step by step.

card-heat-water = Heat and water
    .lead = Uppers and MDMA heat you up. MDMA also holds water back. Too hot can kill, too much water can kill.
    .p1 = Sip when thirsty, about a glass an hour; a little more only while dancing and sweating; never a lot at once.
    .p2 = Advice differs: Unity in the Netherlands says at most a glass an hour, Choices in Wales says sips, about half a litre an hour. We go by the smaller.
    .p3 = MDMA can make you thirsty and keep you from peeing. More water is no answer to either.
    .p4 = Take breaks from dancing, sit somewhere cool, take layers off, wet your skin.
    .p5 = Hot weather, packed rooms, damp air, more than one stimulant: every one of them adds to the risk.
    .p6 = Very hot, confused or stiff: call. Stop moving, shade, clothes off, wet skin and fan. Nothing to drink unless fully awake.
    .p7 = Headache, vomiting, confused, drowsy or a shaking fit after MDMA: nothing to drink. Call.

card-chemsex = Chemsex, boosters, poppers
    .lead = Long nights, several substances, medicine on top: make the plan before you go.
    .p1 = Say before what you want and what not, when you leave, and who looks out for whom. Somebody who has passed out can't say yes.
    .p2 = HIV boosters (ritonavir, cobicistat) keep drugs in you longer and stronger. With crystal meth, MDMA, mephedrone, ketamine or GHB that can kill.
    .p3 = Don't skip HIV medicine for it; take enough along. Ask your clinic whether there is one for you without a booster.
    .p4 = Never poppers with Viagra, Cialis or other erection pills: your blood pressure can drop until you die. The same with heart medicine.
    .p5 = Never swallow poppers, and keep them off skin, eyes and flames. Sight gone blurry: stop, and have your eyes looked at.
    .p6 = Sleep and food are part of it. Nights awake, feeling followed, hearing people who aren't there: stop, go somewhere calm, get help.
    .p7 = Your own kit for slamming and sniffing. Test often for HIV, hepatitis C and the rest. After a risk, ask for PEP at once, at the latest within 72 hours.
