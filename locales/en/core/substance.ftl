### What must be said first when a substance is asked about, whatever the chart knows of it.

## safety = true

substance-naloxone =
    .note = Naloxone is the antidote to opioids. Someone can't be woken: give it, call emergency help, keep up the breaths. Not sure it was opioids? Give it.

substance-nalmefene-rescue =
    .note = Nalmefene from a rescue kit is for opioid overdose; use it by its pack. Someone can't be woken: call emergency help, keep up the breaths.

substance-suboxone =
    .note = Suboxone is buprenorphine and naloxone. Taken after other opioids it can bring on sudden withdrawal.

substance-tilidine =
    .note = Most tilidine also holds naloxone.
