### The quiz of the naloxone training: one question, three answers, and why.

question-gasps = Someone can't be woken. Every now and then they gulp for air, with long pauses. What do you do?
    .a = On their side: they are breathing, only slowly
    .b = Treat it as not breathing normally and act
    .c = Wait and see whether the gulps come more often
    .why = Gasps don't count as breaths: they are common when the heart has stopped. Call, naloxone, pushes and breaths.

question-snoring = After opioids a friend snores loudly on the sofa. You shout and pinch: nothing. What now?
    .a = Call, head back, count breaths
    .b = Let them be: snoring means air gets through
    .c = Cushion under the head, look in again later
    .why = Snoring in someone who can't be woken means that air barely gets through. Head back opens the way; then count for 10 seconds.

question-ten-seconds = In 10 seconds you saw one breath. What does it tell you?
    .a = Not breathing normally
    .b = Too short to tell, so I watch for some minutes
    .c = Slow, but enough for someone asleep
    .why = Fewer than 2 breaths in 10 seconds is not breathing normally. Each minute you go on watching is a minute without air.

question-cannot-tell = You watch the chest and can't tell whether they breathe normally. What do you do?
    .a = Look for a pulse at the neck first
    .b = Hold on until the signs are clearer
    .c = Act as if they don't breathe normally
    .why = If you can't tell, it counts as not breathing normally. Looking for a pulse costs time and often misleads.

question-dark-skin = Where do you look for lack of air, on dark skin, too?
    .a = The eyes: the whites go grey
    .b = Cheeks and forehead, they turn blue first
    .c = Lips, gums and nails, in white light
    .why = Blue, grey or pale lips, gums or nails are the sign. Coloured or dim light hides it, so use white light.

question-pupils = Can't be woken, breathing slowly, but the pupils are not tiny. Can it be an opioid overdose?
    .a = Only if you find a needle or a pipe
    .b = Yes: waking and breathing decide
    .c = No: with opioids they are always tiny
    .why = Tiny pupils point to opioids, but they don't have to be there. Don't lose time over the eyes.

question-call-first = You find someone who can't be woken. Your naloxone is in the tent. What comes first?
    .a = Some minutes of trying to wake them
    .b = The call, with the loudspeaker on
    .c = Run for the naloxone, call from there
    .why = Help needs time to arrive, so call first. Only with naloxone open in your hand, and alone: dose, seconds, then call.

question-loudspeaker = You have called. Where does the phone belong now?
    .a = On loudspeaker, beside their head
    .b = In my pocket, help is on its way
    .c = At my ear, so I understand every word
    .why = On loudspeaker both your hands are free, and the operator hears you and counts with you.

question-operator = The operator tells you something else than this app. Whom do you follow?
    .a = The app, it is made for overdoses
    .b = Both, one after the other
    .c = The operator
    .why = The operator hears what is happening with you and guides you through it. What they say comes before the app.

question-until-it-works = Not breathing normally, naloxone given. What do you do until it works?
    .a = Wait 2 to 3 minutes beside them
    .b = 30 pushes, 2 breaths, again and again
    .c = Turn them on their side
    .why = Without air the brain is damaged within 3 to 5 minutes. Pushes and breaths bridge the time until naloxone works.

question-no-breaths = Not breathing normally, and you can't or don't want to give breaths. What then?
    .a = Push on the chest without stopping
    .b = Leave it: half the job does harm
    .c = Only naloxone, then wait for the crew
    .why = Pushing without a pause keeps blood moving, and that is far more than nothing. Somebody else may give the breaths.

question-too-slow = Can't be woken. In 30 seconds you count 4 real breaths. What now?
    .a = On their side, that is normal in deep sleep
    .b = Nothing yet: I count once more in 5 minutes
    .c = One breath for them every 5 seconds
    .why = Fewer than 6 in 30 seconds, or 12 a minute, is too slow. Call, give naloxone, and breathe for them.

question-side-when = When do you lay them on their side?
    .a = Only when they breathe normally
    .b = Right after the first naloxone dose
    .c = As soon as they can't be woken
    .why = On the side you can neither push nor breathe for them. First the breathing, then the side.

question-fit = Someone has a shaking fit after taking something. What helps?
    .a = Hard things away, something soft under the head, call
    .b = Hold arms and legs firmly until it is over
    .c = Something between the teeth to save the tongue
    .why = Nothing in the mouth, and don't hold them: both injure. Drugs and a fit: call. When it stops, look for breathing.

question-child = A child swallowed tablets and is not breathing normally. You have called. What matters most?
    .a = Getting the tablets out by vomiting
    .b = Breaths, and saying child to the operator
    .c = Waiting for the crew: breaths harm small lungs
    .why = In children it is mostly air that is missing. Some sprays are labelled from 14 years: ask the operator, and don't hold back breaths.

question-pregnant = She is pregnant and not breathing normally after opioids. Naloxone?
    .a = Not in pregnancy, it harms the baby
    .b = Only if a doctor is there to agree
    .c = Give it, and tell the crew she is pregnant
    .why = Naloxone can be given in pregnancy; lack of air endangers both. Breathing normally: on her left side.

question-several = Two people are down and you are alone. You have called. With whom do you begin?
    .a = With the one who shouts the loudest
    .b = With the one who isn't breathing normally
    .c = With the one who went down first
    .why = Shouting takes air; silence is the warning. Tell the operator there are two, and shout for more hands.

question-shower = Can't be woken. Somebody calls for a cold shower and strong coffee. What do you say?
    .a = No: call, naloxone, breaths
    .b = Coffee yes, the shower is too dangerous
    .c = A short shower, the shock wakes the breathing
    .why = They can drown, cool down or choke, and none of it brings air. That goes for vomiting on purpose, too.

question-stimulant = Someone passed out on GHB. A friend wants to give them speed to wake them. And you?
    .a = Agree, but only a little, on the gums
    .b = Stop it: call, and look for breathing
    .c = Agree: an upper balances a downer
    .why = Stimulants are no antidote: they strain the heart and don't bring the breathing back. Never leave the person alone.

question-one-nostril = How do you give a naloxone spray?
    .a = A little, look, then the rest
    .b = Half into each nostril
    .c = All of it into one nostril, one firm press
    .why = The spray gives its whole dose with one press and can't be split. Head back, nozzle in one nostril, press.

question-no-test = You have never used this spray. Should you try it out first?
    .a = No, then the dose is gone
    .b = Yes, once, on the day you get it
    .c = Yes, one press until a mist comes out
    .why = Each naloxone spray holds one dose. It needs no priming like other nose sprays: it is used up after one press.

question-other-nostril = 2 to 3 minutes after one spray: still not breathing normally. You have one more. And now?
    .a = Second naloxone dose, same nostril
    .b = Save it and wait 10 minutes
    .c = Second naloxone dose, other nostril
    .why = The second naloxone dose comes after 2 to 3 minutes, from a new spray, into the other nostril. Go on with pushes and breaths.

question-black-line = The naloxone syringe has black lines. How far do you push for the first dose?
    .a = To the first black line
    .b = To the middle, half for now
    .c = All the way, more works better
    .why = Each black line is one dose. Still not breathing normally after 2 to 3 minutes: second naloxone dose, to the next line.

question-unsure = Can't be woken, and nobody knows what it was. Do you give naloxone?
    .a = Only if the pupils are tiny
    .b = Yes: if in doubt, give it
    .c = No, first find out what was taken
    .why = It does no harm if it wasn't opioids. If it was, hidden in a pill or powder, each minute without it counts.

question-not-opioids = It was GHB, alcohol and benzos. After naloxone they still breathe far too slowly. Why?
    .a = Naloxone made it worse: stop everything
    .b = It was too little: dose after dose until they wake
    .c = It acts on opioids only: keep up the breaths
    .why = Naloxone lifts opioids and nothing else. What helps here is the breaths you give until the crew takes over.

question-not-awake = After naloxone they breathe normally but don't wake. What now?
    .a = Walk them up and down until they are awake
    .b = On their side, watch: enough naloxone
    .c = Next naloxone dose, they have to wake
    .why = The goal is breathing, not waking. Something else may still sedate them; more naloxone brings only withdrawal.

question-every-minute = They breathe normally, on their side, not awake. How often do you look at the chest?
    .a = Every quarter of an hour
    .b = When you hear that something changes
    .c = Every minute
    .why = Breathing can stop without a sound. Look every minute; snoring, gurgling or slower: on the back, head back, count.

question-stopped-again = Half an hour after naloxone helped, breathing stops again. You have one dose left. When do you give it?
    .a = At once, then pushes and breaths
    .b = In 2 to 3 minutes, as the first time
    .c = Not at all: one worked, it can't be opioids
    .why = The 2 to 3 minutes are for a dose that hasn't worked yet. If it worked and breathing stops again: next naloxone dose at once.

question-not-alone = They are awake, feel fine and want to go home alone. What do you do?
    .a = Stay with them at least 2 hours, urge hospital
    .b = Give one more naloxone dose for the way
    .c = Let them go: whoever is awake is through
    .why = Naloxone wears off after 20 to 90 minutes, and the opioid may still be there. Alone, nobody notices.

question-outlast = Which opioids can outlast naloxone?
    .a = Only those that are injected
    .b = Many, above all methadone and nitazenes
    .c = None: naloxone always stays longest
    .why = With methadone, patches, tablets and nitazenes, stay longer and keep more than one naloxone dose near.

question-handover = The crew arrives. What do you hand over?
    .a = The name; they see the rest for themselves
    .b = Nothing used: sprays go in the bin at once
    .c = What was taken, each naloxone dose with its time, what you used
    .why = The crew plans by what was given and when. Give them the used spray or syringe, with the needle uncapped in its box.

question-more-opioids = They wake in withdrawal and want to take something right away. What do you tell them?
    .a = It's harmless: naloxone protects them now
    .b = A little is all right, it takes the edge off
    .c = Take nothing: when naloxone wears off, the breathing can stop
    .why = While naloxone is there, opioids do nothing. When it wears off, old and new act together.

question-it-passes = After naloxone they shake, sweat, vomit and shout at you. What is happening?
    .a = An allergy to naloxone: never give it again
    .b = Withdrawal: it passes, stay calm and near
    .c = The overdose is back: next naloxone dose
    .why = Withdrawal feels terrible and passes as naloxone wears off. Speak softly, say what happened; vomiting: sitting or on the side.

question-one-at-a-time = Two sprays in the pack. Why not give both at once?
    .a = More than needed brings withdrawal, and the reserve is gone
    .b = Two at once cancel each other out
    .c = Two at once can stop the heart
    .why = One naloxone dose, 2 to 3 minutes, then look. A double amount did not help more people survive; it brought more withdrawal.

question-prison = Someone comes out of prison or detox after three months. What has changed?
    .a = The body is rested and can take more
    .b = Tolerance is gone: what they knew can stop the breathing
    .c = Nothing, a body remembers what it was used to
    .why = Tolerance falls within days. The first weeks after prison or detox are the most dangerous, so not alone, with naloxone near.

question-stop-substitution = Someone wants to stop methadone on their own, from one day to the next. What does it do to the risk?
    .a = It rises: tolerance falls, so talk to the clinic first
    .b = Nothing, as long as they take nothing else
    .c = It falls: less opioid, less danger
    .why = The weeks after stopping substitution are among the most dangerous. Changes go together with the clinic.

question-mix = Years on opioids, now benzos and alcohol on top. Does being used to opioids protect?
    .a = Yes, the body is used to being slowed down
    .b = Yes, if the opioid is prescribed
    .c = No: together they can stop the breathing
    .why = Tolerance to one substance doesn't carry over to the mix. The slowing of the breathing adds up.

question-expired = The only naloxone there expired last year. They aren't breathing normally. What do you do?
    .a = Give it: expired is better than none
    .b = Run and look for a newer one first
    .c = Leave it: expired medicine is poison
    .why = Tests found most expired naloxone still held nearly all of its strength. Get a new one afterwards.

question-frozen = Your spray froze overnight in the tent. Nobody needs it right now. What do you do?
    .a = Throw it away: frozen once is spoiled
    .b = Thaw it fast on the camping stove
    .c = Let it thaw at room temperature, then it can be used
    .why = About 15 minutes will do; get a new one when you can. If somebody needs it now: call, give breaths, warm it under an arm.

question-hot-car = Where is the place for naloxone in summer?
    .a = In the glove box, so it's always there
    .b = With me, in its pack, below 25 °C
    .c = In the cool box, right on the ice
    .why = Heat above 40 °C and frost are both bad for it, and in the car it is not where you are. Carry it, out of the sun.

question-expiry-date = How do you make sure your naloxone is still in date?
    .a = Look at EXP when it is needed
    .b = It doesn't matter, as expired works as well
    .c = Set a reminder one month before EXP
    .why = EXP names month and year. With a month to go there is time for a new one; expired is only better than none.

question-who-knows = Who should know where your naloxone is?
    .a = Nobody, it's my own business
    .b = The people around me
    .c = My clinic, that is enough
    .why = Once you are out you can't give it to yourself. Show them where it is and how it works.

question-on-the-phone = What do you say on the phone?
    .a = Heroin overdose, and the name of the person
    .b = Somebody feels unwell, could you have a look
    .c = Unconscious, not breathing normally, and where we are
    .why = State and place get help moving. You need not say drugs on the phone. Tell the crew everything.

question-tell-the-crew = The crew asks what was taken. What do you answer?
    .a = That I know nothing, to be careful
    .b = Everything I know: what, how much, when
    .c = Only the alcohol, that is legal
    .why = They can only treat what they know. On the phone you can leave drugs out; to the crew tell all of it.

question-no-known-law = You don't know if any law protects callers where you are. What do you do?
    .a = Call anyway
    .b = Give naloxone and leave the call out
    .c = Look it up before I call
    .why = In many places we know of no law that protects callers. Call anyway: you can say unconscious, not breathing normally.
