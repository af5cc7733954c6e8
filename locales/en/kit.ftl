### My naloxone: which one the reader carries, until when, how many.

kit-title = My naloxone
kit-what = Which one you carry, and until when
kit-product = Which one
kit-product-none = None chosen
kit-first = Help then shows this one first.
# Over a month and a year.
kit-until = Until when
kit-month = Month
kit-year = Year
# In the lists of months and years: nothing chosen.
kit-until-none = Not known
kit-until-hint = It stands on the pack, after EXP.
kit-until-half = Choose both the month and the year.
kit-count = How many sprays, syringes or ampoules
# Reminders that anybody may see: they name no drug and no medicine.
kit-ending-soon = Something in your kit ends next month.
kit-ending-now = Something in your kit ends this month.
kit-ending-past = Something in your kit is past its date.
kit-expired = Expired is better than none: if there is no other, give it. Keep it until you have a new one.
kit-refill = Look for a new one nearby
kit-seen = This stays on this phone. Anyone who unlocks it can see it.
kit-remove = Remove
kit-removed = Removed.
