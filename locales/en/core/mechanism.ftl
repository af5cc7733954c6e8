### Why a mix harms: for each mechanism what happens, what to watch for, and what to do before and after taking.

mechanism-breathing-depression =
    .what = Together they slow breathing. Asleep, you can stop breathing.
    .watch = Watch for slow breaths, blue, grey or pale lips, gums or nails, someone who can't be woken. Gasps and snores don't count as breathing.
    .do_not_taken = Leave one out, don't be alone, keep naloxone near. Prescribed or taken daily: don't stop suddenly, ask a clinic.
    .do_taken = Stay together, take nothing more, don't let anyone sleep unwatched. Can't be woken, slow breaths or gasps: open Help, call emergency help.

mechanism-aspiration =
    .what = Someone asleep or numb can vomit and choke on it.
    .watch = Watch for retching, gurgling, coughing in sleep, someone too numb to turn over.
    .do_not_taken = Leave one out. Don't be alone, and don't lie flat on your back.
    .do_taken = Drowsy but breathing normally: on their side, stay with them. Gurgling, gasping or can't be woken: open Help, call emergency help.

mechanism-sedation =
    .what = Together they make you drowsy and slow, and it adds up. You can fall, crash or pass out.
    .watch = Watch for slurred speech, stumbling, nodding off, someone hard to wake.
    .do_not_taken = Leave one out; don't drive, cycle or swim. Prescribed: don't stop or skip it, leave out what isn't.
    .do_taken = Sit down, stay together, take nothing more. Hard to keep awake, can't be woken, slow breaths or gasps: open Help, call emergency help.

mechanism-masking =
    .what = The stimulant hides how much of the other you took. It often wears off first, and then breathing can stop.
    .watch = Watch closest when the stimulant fades: nodding off, slow breaths, gasps, blue, grey or pale lips.
    .do_not_taken = Leave one out. Feeling awake doesn't mean you can take more.
    .do_taken = Take nothing more, stay together long after the stimulant fades. Can't be woken, slow breaths or gasps: open Help, call emergency help.

mechanism-blunting =
    .what = One mutes the other: it feels weak, but your body still gets all of it. It is easy to take too much.
    .watch = Notice the wish to take more. Watch for heat, a racing heart, confusion, sudden drowsiness.
    .do_not_taken = Don't take more because it feels weak. Don't stop or skip a prescribed medicine to feel it.
    .do_taken = Don't take more, even if it feels weak; stay together. Very hot, confused or can't be woken: open Help, call emergency help.

mechanism-heart-strain =
    .what = Together they strain the heart and the blood pressure. A heart attack, a stroke or a wrong heart rhythm can follow.
    .watch = Watch for chest pain, a racing or uneven heartbeat, a bad headache, fainting, a weak arm or a drooping face.
    .do_not_taken = Leave one out, above all with heart trouble or high blood pressure. Prescribed: don't stop or skip it, leave out what isn't.
    .do_taken = Sit, rest, take nothing more. Chest pain, fainting, bad headache or a weak arm: open Help, call emergency help; aspirin only if the operator says.

mechanism-cocaethylene =
    .what = From the two your body makes cocaethylene: harder on the heart, for longer. Cocaine also hides how drunk you are.
    .watch = Watch for chest pain, a racing or uneven heartbeat, and drunkenness that hits when the cocaine fades.
    .do_not_taken = Leave one out. Feeling sober is no measure: don't drink more because of it, don't drive.
    .do_taken = Sit, stay together, take no more of either. Chest pain, fainting or can't be woken: open Help, call emergency help; aspirin only if the operator says.

mechanism-overheating =
    .what = Together they overheat the body, sooner when dancing, in sun or in crowds. It can kill.
    .watch = Watch for very hot skin, confusion, stiff muscles. Headache, vomiting or drowsy after lots of water: nothing to drink, call emergency help.
    .do_not_taken = Leave one out. Rest often somewhere cool; sip when thirsty, never a lot at once.
    .do_taken = Rest somewhere cool, take nothing more. Very hot, confused or stiff: open Help, call emergency help; wet skin and fan, nothing to drink unless fully awake.

mechanism-serotonin-toxicity =
    .what = Together they raise serotonin. Too much makes muscles jerk and stiffen, the body overheat, and can kill.
    .watch = Watch for jerking or stiff legs, shaking, sweating, a racing heart, heat, restlessness, confusion.
    .do_not_taken = Leave out what isn't prescribed. Prescribed: don't stop or skip it, ask a pharmacist.
    .do_taken = Take nothing more. Very hot, confused, stiff or jerking: open Help, call emergency help; wet skin and fan, nothing to drink unless fully awake.

mechanism-blood-pressure-crisis =
    .what = An MAO inhibitor takes away the brake on the other. Blood pressure can shoot up: a stroke, a bleed in the head.
    .watch = Watch for a sudden pounding headache, stiff neck, sweating, pounding heart, chest pain, blurred sight.
    .do_not_taken = Leave one out; MAO inhibitors go on working long after the last one. Prescribed: don't stop or skip it, ask a pharmacist.
    .do_taken = Sit, take nothing more, no one else's pills. Sudden bad headache, chest pain, very hot or a fit: open Help, call emergency help, say MAO inhibitor.

mechanism-maoi-prolongs =
    .what = The MAO inhibitor keeps the other from being broken down. It gets much stronger and lasts much longer.
    .watch = Watch for an effect that keeps climbing, a pounding headache, heat, vomiting, confusion.
    .do_not_taken = Leave one out: the amount you know is no guide here. Prescribed: don't stop or skip it, ask a pharmacist.
    .do_taken = Stay together, take nothing more. Very hot, stiff, confused, bad headache or slow breaths: open Help, call emergency help.

mechanism-amt-maoi =
    .what = aMT stimulates, raises serotonin, and blocks MAO, which would clear it. Most things taken with it hit harder; some mixes can kill.
    .watch = Watch for jerking, stiff muscles, heat, a pounding headache, a racing heart. It starts late and lasts long.
    .do_not_taken = Take nothing else with aMT. Prescribed: don't stop or skip it, leave the aMT out.
    .do_taken = Stay together, take nothing more. Very hot, confused, stiff or a bad headache: open Help, call emergency help, say aMT.

mechanism-seizures =
    .what = Together they can set off a fit, even in someone who never had one.
    .watch = Watch for twitching, staring, sudden confusion, then falling and shaking.
    .do_not_taken = Leave one out, above all if you ever had a fit. Prescribed: don't stop or skip it, that can bring a fit too; ask a pharmacist.
    .do_taken = A fit: open Help, call emergency help. Move hard things, soft under the head, nothing in the mouth, don't hold them; after it check breathing.

mechanism-psychedelic-intensity =
    .what = Together they get stronger, longer and more confusing than you expect.
    .watch = Watch for fear, not knowing where you are, walking off towards roads, water or heights.
    .do_not_taken = Leave one out. Have someone sober with you, somewhere calm.
    .do_taken = Stay together, somewhere calm and dim, take nothing more. Very hot, stiff, chest pain, a fit or can't be woken: open Help, call emergency help.

mechanism-anxiety-panic =
    .what = One can tip the other into fear and panic. A racing heart feeds it.
    .watch = Watch for fast breathing, shaking, going silent, feeling watched or sure of dying.
    .do_not_taken = Leave one out, above all if you panic easily. Have someone calm with you.
    .do_taken = Go somewhere quiet together, breathe slowly, take nothing more. Chest pain, very hot, a fit or can't be woken: open Help, call emergency help.

mechanism-losing-touch =
    .what = Together they can cut you off from what is real: psychosis, mania, not knowing where you are.
    .watch = Watch for hearing or seeing things, feeling chased, racing thoughts, no sleep, walking into danger.
    .do_not_taken = Leave one out, above all with psychosis or mania in you or your family. Prescribed: don't stop or skip it.
    .do_taken = Stay near, calm, few people; never hold anyone face down. Very hot, stiff, can't be woken or about to get hurt: open Help, call emergency help.

mechanism-dissociation =
    .what = Together they cut you off from your body. You can be numb, vomit, pass out.
    .watch = Watch for staring, no answer, no feeling, vomiting, slow breaths.
    .do_not_taken = Leave one out. Stay on the ground, away from water and heights, with someone sober.
    .do_taken = Stay with them; drowsy but breathing normally: on their side. Can't be woken, slow breaths or gasps: open Help, call emergency help.

mechanism-balance =
    .what = Together they take away balance and the feeling of pain. You can fall hard and not notice the injury.
    .watch = Watch for swaying, stumbling, a knock to the head, bleeding or burns nobody feels.
    .do_not_taken = Leave one out. Sit before you take anything, away from stairs, water, fire and roads.
    .do_taken = Sit on the ground, don't walk alone. After a knock to the head vomiting, confused or drowsy, or can't be woken: open Help, call emergency help.

mechanism-blackout =
    .what = Together they wipe out memory. You can seem awake, do things, take more, and know nothing of it.
    .watch = Watch for asking the same again, forgetting what was taken, odd or reckless acts.
    .do_not_taken = Leave one out, don't be alone, don't drive. Prescribed or taken daily: don't stop suddenly, leave out what isn't.
    .do_taken = Stay together, write down what was taken, put the rest out of reach. Can't be woken, slow breaths or gasps: open Help, call emergency help.

mechanism-delirium =
    .what = Together they can bring delirium: wild confusion, a hot dry body, a racing heart.
    .watch = Watch for hot dry skin, wide pupils, mumbling, talking to people who aren't there.
    .do_not_taken = Leave one out; allergy, sleep and travel tablets count. Prescribed: don't stop or skip it, ask a pharmacist.
    .do_taken = Confused, very hot, a racing heart or a fit: open Help, call emergency help. Stay, keep it cool and quiet, never hold them down.

mechanism-lithium-level =
    .what = Between enough lithium and too much lies little. Sweating, vomiting or drying out can raise it until it poisons.
    .watch = Watch for coarse shaking, vomiting, diarrhoea, slurred speech, stumbling, confusion, twitching.
    .do_not_taken = Keep taking lithium and other medicines as prescribed; leave out what isn't. Ask your clinic or a pharmacist.
    .do_taken = Sip when thirsty, never a lot at once. Shaking, vomiting, slurred, confused or a fit: open Help, call emergency help, say lithium; ask before your next tablet.

mechanism-nbome-unpredictable =
    .what = Tiny amounts of NBOMe act, and differ wildly. It narrows vessels, has killed, and is sold as LSD.
    .watch = Watch for wild confusion, heat, fits, a racing heart, cold or pale fingers.
    .do_not_taken = Take nothing else with it. Anything sold as LSD can be NBOMe: have it tested.
    .do_taken = Stay together, take nothing more. Very hot, wild, chest pain or a fit: open Help, call emergency help; never hold them down.

mechanism-vessel-narrowing =
    .what = Together they narrow the blood vessels. Fingers, toes, heart or brain can get too little blood.
    .watch = Watch for cold, pale or numb fingers or toes, chest pain, a bad headache, a weak arm or a drooping face.
    .do_not_taken = Leave one out; other stimulants count too. Prescribed: don't stop or skip it, leave out what isn't.
    .do_taken = Sit, take nothing more, no one else's pills. Chest pain, bad headache, a weak arm or fingers that stay pale or numb: open Help, call emergency help.

mechanism-low-oxygen =
    .what = Nitrous takes the place of air in the lungs. With the other you can pass out and stop breathing, unnoticed.
    .watch = Watch for sudden limpness, jerks, no answer, blue, grey or pale lips, gums or nails.
    .do_not_taken = Leave one out. Never alone, never with a mask or a bag over the head, never in a closed car or small room.
    .do_taken = Take the gas away, get fresh air, stay together. Can't be woken, slow breaths or gasps: open Help, call emergency help.

mechanism-enzyme-block =
    .what = A medicine, such as an HIV booster, keeps the other in the body: far more of it, for far longer.
    .watch = Watch for an effect that keeps climbing: very drowsy, very hot, a racing heart, confused.
    .do_not_taken = Prescribed: don't stop or skip it, ask your clinic or a pharmacist. Leave out what isn't: the amount you know is no guide here.
    .do_taken = Stay together longer than usual, take nothing more. Can't be woken, slow breaths, very hot or chest pain: open Help, call emergency help.

mechanism-blood-pressure-drop =
    .what = Together they can make blood pressure crash: you faint, heart and brain get too little blood.
    .watch = Watch for dizziness, pale skin, blurred sight, fainting, chest pain.
    .do_not_taken = Leave one out; erection pills work for hours, some for days. Prescribed: don't stop or skip it, leave out what isn't.
    .do_taken = Dizzy: lie down, take nothing more. Fainting, chest pain or can't be woken: open Help, call emergency help, name both, no heart spray.

mechanism-heart-rhythm =
    .what = Together they can upset the heart's rhythm. It can stop pumping without warning.
    .watch = Watch for a fluttering or skipping heart, dizziness, fainting, a fit.
    .do_not_taken = Prescribed: don't stop or skip it, ask your clinic about a heart test (ECG). Leave out what isn't.
    .do_taken = Sit, stay together, take nothing more. Fluttering, fainting, chest pain, a fit or not breathing normally: open Help, call emergency help.

mechanism-opioid-strong-again =
    .what = Fentanyls and nitazenes are very strong. Naloxone can wear off before they do, and breathing stops again.
    .watch = Watch for slow breaths, no waking, also after naloxone helped. Gasps and snores don't count as breathing.
    .do_not_taken = Leave one out. Never alone, and more than one dose of naloxone near.
    .do_taken = Can't be woken, slow breaths or gasps: open Help, call emergency help, give naloxone. Breathing normally: stay with them. Slows again: second naloxone dose.

mechanism-opioid-withdrawal =
    .what = One blocks the other: sudden withdrawal, or opioids that seem not to work. More of them can stop your breathing later.
    .watch = Watch for cramps, sweating, vomiting, shaking. Later for nodding off, slow breaths, gasps.
    .do_not_taken = Don't take more to beat the block. Prescribed: don't stop or skip it, ask your clinic; leave out what isn't.
    .do_taken = Take no more opioids, even in withdrawal; stay together. Vomiting without end, confused, slow breaths or can't be woken: open Help, call emergency help.

mechanism-disulfiram-reaction =
    .what = The medicine stops your body from clearing alcohol. Poison builds up, and even a little can make you very ill.
    .watch = Watch for a hot red face, pounding heart, headache, vomiting, hard breathing, fainting.
    .do_not_taken = No alcohol, also not in food, mouthwash or cough syrup, and for days after the last tablet. Don't stop or skip the medicine.
    .do_taken = No more alcohol; sit or lie down, not alone. Chest pain, hard breathing, fainting or confused: open Help, call emergency help, name the medicine.

mechanism-enzyme-induction =
    .what = St John's wort makes the body clear many medicines faster: they get too weak. When it stops, they get stronger again.
    .watch = Watch for a medicine that works less: withdrawal, pain, low mood, the pill or HIV medicine failing.
    .do_not_taken = Ask a pharmacist before you start St John's wort. Don't stop, skip or raise a prescribed medicine.
    .do_taken = Don't take more because it feels weak; ask a clinic or pharmacist before you change anything. Confused, slow breaths or can't be woken: open Help, call emergency help.

mechanism-cannabinoid-unpredictable =
    .what = Synthetic cannabinoids are far stronger than cannabis and change from packet to packet. Nobody can tell what a mix does.
    .watch = Watch for panic, vomiting, chest pain, fits, sudden collapse.
    .do_not_taken = Take nothing else with them, and don't be alone. Prescribed: don't stop or skip it, leave these out.
    .do_taken = Sit on the ground, stay together, take nothing more. Chest pain, a fit, collapse or can't be woken: open Help, call emergency help.

mechanism-drying-out =
    .what = Together they dry you out: heat, cramps, a strained heart. A lot of water at once is no cure, it can kill.
    .watch = Watch for dizziness, dark pee or none, cramps, heat, confusion.
    .do_not_taken = Leave one out. Rest somewhere cool; sip when thirsty, never a lot at once.
    .do_taken = Rest somewhere cool; sip when thirsty, never a lot at once. Headache, vomiting, confused, drowsy or a fit: nothing to drink, open Help, call emergency help.

mechanism-same-kind =
    .what = Same kind twice: the doses add up.
    .watch = Watch for the harms of one, sooner and stronger. The second can hit later than the first.
    .do_not_taken = Leave one out. Prescribed: don't stop or skip it, add nothing of its kind.
    .do_taken = Stay together, take nothing more. Can't be woken, slow breaths, very hot, chest pain or a fit: open Help, call emergency help.

mechanism-stomach =
    .what = Together they upset the stomach. Vomiting is dangerous for anyone drowsy or asleep.
    .watch = Watch for vomiting that won't stop, blood in it, drowsiness while vomiting.
    .do_not_taken = Leave one out. Don't be alone, and don't lie flat on your back.
    .do_taken = Sit up, or lie on your side; sip when thirsty. Blood, vomiting without end, confused or hard to keep awake: open Help, call emergency help.
