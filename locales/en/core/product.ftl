### How each naloxone is given. Its milligrams, its lines and its wait never stand here: the screen adds them.

## safety = true

product-any-spray = Any naloxone nasal spray
    .open_head = Unpack one spray
    .open_detail = Do not pump or test it first. One spray holds one dose. The pack shows it differently? Follow the pack.
    .spray_head = Spray into one nostril
    .spray_detail = On their back, head back, a hand under the neck. Tip gently into one nostril only, press all the way.
    .note = Go by breathing, not by waking: more naloxone doses until breathing normally.

product-nyxoid = Nyxoid
    .open_head = Peel open one blister
    .open_detail = Take the spray out. Do not pump or test it first. One spray holds one dose.
    .spray_head = Spray into one nostril
    .spray_detail = On their back, head back. Tip gently into one nostril only, press the plunger until it clicks.
    .note = Next naloxone dose: a new spray, other nostril.

product-ventizolve = Ventizolve, Respinal
    .open_head = Unpack one spray
    .open_detail = Do not pump or test it first. One spray holds one dose.
    .spray_head = Spray into one nostril
    .spray_detail = On their back, head back. Tip gently into one nostril only, press the plunger all the way.
    .note = Next naloxone dose: a new spray, other nostril.

product-prenoxad = Prenoxad
    .open_head = Twist the box open
    .open_detail = Pull off the clear film, twist until the seals break. Inside are the syringe and its needles. Not breathing normally and two of you: the other gives breaths or pushes.
    .needle_head = Screw on one needle
    .needle_detail = Unscrew the clear top of the syringe. Screw the needle on in its sheath, then twist the sheath off.
    .line_head = To the first black line
    .line_detail = Not the whole syringe. Into the outer thigh or upper arm, through clothes, straight in. Push to the line, pull out, back into the box. Do not re-sheath the needle.
    .note = Each later naloxone dose goes to the next black line, until breathing normally. After the last line the syringe is empty.

product-spray-4mg = Narcan nasal spray and generics
    .open_head = Peel open one spray
    .open_detail = Peel back the tab with the circle, take the spray out. Do not pump or test it first. One spray holds one dose.
    .spray_head = Spray into one nostril
    .spray_detail = On their back, head back, a hand under the neck. Tip into one nostril only, up to your fingers. Press the plunger firmly.
    .note = Go by breathing, not by waking: more naloxone doses until breathing normally.

product-nalscue = Nalscue
    .open_head = Take out two sprays
    .open_detail = One dose is two sprays here, one in each nostril. Do not pump or test them first. Lay them on their back.
    .first_head = Spray into one nostril
    .first_detail = Tip all the way in, towards the outer side of the nose. Press the plunger firmly.
    .second_head = Spray into the other nostril
    .second_detail = With the second spray, right after the first. The two are one dose. Next naloxone dose: two new sprays, given the same way.

product-naloxone-adapt = Naloxone Adapt
    .open_head = Read the pack
    .open_detail = It comes in more than one strength: tell the crew which. Do not pump or test it first. One spray holds one dose.
    .give_head = Give one spray
    .give_detail = Into the nose, the way the pack shows. The pack says when the next naloxone dose may follow.

product-ampoule-04 = Naloxone ampoule
    .strength_head = Read the strength
    .strength_detail = It has to hold the dose shown here in one millilitre. Weaker and stronger ampoules exist. Another strength? Ask the operator how much.
    .snap_head = Snap off the top
    .snap_detail = Flick or swirl the liquid down out of the neck. Cloth or a swab around the neck, snap it away from you. Not breathing normally and two of you: the other gives breaths or pushes.
    .draw_head = Draw up all of it
    .draw_detail = Needle onto the syringe, draw up the whole ampoule. Push out large bubbles; a little air does no harm.
    .thigh_head = Inject into the thigh
    .thigh_detail = Outer thigh or upper arm, through clothes, straight in like a dart. Push slowly, all the way. Do not re-sheath the needle. Next naloxone dose: a new ampoule.
    .note = The label says micrograms? A thousand of them are one milligram.

product-spray-8mg = Kloxxado
    .open_head = Unpack one spray
    .open_detail = Do not pump or test it first. One spray holds one dose.
    .give_head = Follow its own pack
    .give_detail = One spray into one nostril, the way the pack shows. Next naloxone dose: a new spray, other nostril; the pack says when.
    .note = Withdrawal is more likely than after weaker sprays. Go by breathing, not by waking.

product-nalmefene = Opvee (nalmefene)
    .open_head = Unpack one spray
    .open_detail = Do not pump or test it first. One spray holds one dose.
    .give_head = Follow its own pack
    .give_detail = One spray into the nose, the way the pack shows. The pack says when the next dose may follow.
    .note = This is nalmefene, not naloxone: withdrawal can be harder and last longer. Tell the crew its name.
