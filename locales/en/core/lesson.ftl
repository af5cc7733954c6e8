### The naloxone training: what each lesson teaches, one idea a point.

lesson-recognise = Recognise an overdose
    .p1 = Look around before you kneel down: needles, glass, traffic. You can't help if you get hurt.
    .p2 = Shout, pinch the shoulder hard. Someone who does not wake, or not properly, needs help now, whatever they took.
    .p3 = Head back, watch the chest for 10 seconds. Fewer than 2 breaths, or you can't tell: not breathing normally.
    .p4 = Gasps don't count. Single gulps of air with long pauses mean: not breathing normally, act now.
    .p5 = Snoring or gurgling in someone who can't be woken is not deep sleep: air barely gets through.
    .p6 = Fewer than 12 breaths a minute is too slow. Count for 30 seconds: fewer than 6 is too slow.
    .p7 = Look for blue, grey or pale lips, gums or nails, in white light. On dark skin, too, these are the places to look.
    .p8 = Tiny pupils point to opioids. An overdose can come without them: waking and breathing decide.

lesson-respond = What to do, in this order
    .p1 = Call first, phone on loudspeaker beside the head. Alone, with naloxone open in your hand: dose first, it takes seconds, then call.
    .p2 = Say: unconscious, not breathing normally, and where you are. If the operator tells you something else than this app, do what they say.
    .p3 = Naloxone there? One dose now. Not breathing normally: 30 pushes, 2 breaths, again and again. Can't do breaths? Push without stopping.
    .p4 = Breathing, but fewer than 12 a minute: head back, one breath for them every 5 seconds. See the chest rise.
    .p5 = On their side only when they breathe normally. Snoring, gurgling or slower again: on the back, head back, look 10 seconds.
    .p6 = Child: breaths matter most, and say child to the operator. Pregnant: give naloxone, left side once breathing normally, tell the crew.
    .p7 = A shaking fit: move hard things, something soft under the head. Nothing in the mouth, don't hold them. Call, then look for breathing.
    .p8 = Several people down: tell the operator how many. Begin with whoever is not breathing normally, and shout for more hands.

lesson-naloxone = What naloxone does, and what it doesn't
    .p1 = Naloxone takes the place of opioids for a while, and breathing can come back. That holds for heroin, methadone, fentanyls and nitazenes.
    .p2 = The goal is breathing, not waking. Breathing normally but not awake: enough naloxone. On their side, watch, wait for help.
    .p3 = It does not wake anyone from alcohol, GHB, ketamine or benzos. Not breathing normally, or too slowly: keep up the breaths.
    .p4 = Not sure it was opioids? Give it. It does no harm, and powders or pills can hold opioids nobody knew of.
    .p5 = Spray: all of it into one nostril, one firm press. Each spray holds one dose, so don't test it first.
    .p6 = Syringe with black lines: into the outer thigh, through clothes, to the first black line. Not the whole syringe.
    .p7 = Still not breathing normally after 2 to 3 minutes: second naloxone dose, other nostril or next black line. Keep up pushes and breaths until then.
    .p8 = Nothing takes its place: no shower, no coffee, no stimulants, no salt water, no vomiting on purpose.

lesson-after-care = Afterwards: stay and watch
    .p1 = Breathing normally, not awake: on their side, and look at the chest again every minute.
    .p2 = Naloxone wears off after 20 to 90 minutes. Many opioids last longer, and the breathing can stop again.
    .p3 = Stopped again: next naloxone dose at once, then pushes and breaths. No naloxone left: keep breathing for them until help is there.
    .p4 = Don't leave them alone for at least 2 hours, longer after methadone, patches, tablets or nitazenes.
    .p5 = Awake? Tell them what happened, that they got naloxone and that it wears off. Urge them to go to hospital.
    .p6 = Don't put them to bed in another room. Breathing that stops makes no noise.
    .p7 = Tell the crew what was taken, and when and how often naloxone was given. Hand them what you used; a needle stays uncapped, in its box.
    .p8 = Helping can shake you. Talk about it afterwards with somebody you trust, and get new naloxone.

lesson-withdrawal = Withdrawal after naloxone
    .p1 = Anyone used to opioids can wake into withdrawal: pain, cramps, sweating, shaking, vomiting, fear, anger.
    .p2 = It feels terrible, and it passes as the naloxone wears off.
    .p3 = No more opioids now. At first you feel nothing of them; when the naloxone wears off, breathing can stop.
    .p4 = Stay calm, speak softly, say what happened. The anger comes from withdrawal. Leave them room, stay in sight.
    .p5 = Vomiting: sit them up, or on their side if drowsy. Never flat on the back.
    .p6 = One naloxone dose at a time, 2 to 3 minutes apart. More than the breathing needs brings more withdrawal, not more help.
    .p7 = In substitution: no extra dose against withdrawal. Tell the crew, and ask your clinic when the next one is due.

lesson-tolerance = Tolerance falls fast
    .p1 = Tolerance is how used your body is to a substance. Without opioids it falls within days.
    .p2 = After prison, detox, hospital or a few days off, the amount you knew can stop your breathing.
    .p3 = The first weeks after prison or detox are the most dangerous: many more die of an overdose then than at other times.
    .p4 = Stopping substitution is such a time, too. Don't stop or skip it on your own; talk to your clinic.
    .p5 = Being used to opioids doesn't protect you from a mix. Alcohol, benzos or pregabalin on top can stop the breathing.
    .p6 = Being used to one opioid says nothing about another. Fentanyls and nitazenes are far stronger.
    .p7 = After a break: not alone, one thing at a time, naloxone in reach, and somebody there who can give it.
    .p8 = Someone you know comes out of prison, detox or hospital? Tell them this, and see that they carry naloxone.

lesson-store-carry = Store it, carry it
    .p1 = Carry it. Naloxone that lies at home helps nobody outside. Keep all doses together, in their pack.
    .p2 = Tell the people around you where it is and how it works. Once you are out, you can't give it to yourself.
    .p3 = Below 25 °C, out of the sun, in its pack. If your own leaflet says something else, that counts.
    .p4 = Not in a hot car, not on a heater: it must not get hotter than 40 °C.
    .p5 = Don't let it freeze: a frozen spray doesn't spray. Thawed for about 15 minutes at room temperature, it can be used.
    .p6 = Frozen, and somebody needs it now? Call, give breaths, and warm it under an arm meanwhile.
    .p7 = Expired is better than none: if there is no other, give it. Keep it until you have a new one.
    .p8 = EXP names the month and year it runs out. Set a reminder one month before, and get a new one.

lesson-law = Calling, and the law
    .p1 = In many places we know of no law that protects callers. Call anyway: without help they can die.
    .p2 = Where we know a country's rule, we show it with its source and date. No note means: we don't know.
    .p3 = You can say: unconscious, not breathing normally, and where you are.
    .p4 = You need not say drugs on the phone.
    .p5 = Tell the crew everything: what was taken, how much, when, and every naloxone dose. They can only treat what they know.
    .p6 = We promise nothing about police or courts. What we do know: naloxone wears off, and somebody has to be there then.
    .p7 = Ask before you need it: a peer group or drug service near you knows how calls go where you live.
