### Help: the call, whether they wake, and how to lay somebody on their side.

help-title = Help
help-close = Close help

## safety = true

# On the call button.
# Variables:
#   $number (String) - the number, for example "112"
help-call = Call { $number }
help-no-signal = No signal? 112 works on any network.
help-operator = The operator tells you something else? Do what they say.
help-wake = Shout. Pinch the shoulder hard. Do they wake?
help-wake-yes = Yes: stay with them. Very hot, stiff, a shaking fit, chest pain: call.
help-not-waking = No, or not properly: call.
help-loudspeaker = Phone on loudspeaker, beside the head. Say where you are: nearest gate, stage, street.
help-never-sleep = Never let someone who can't be woken sleep it off.
help-count = Head back. Watch the chest for 10 seconds. Fewer than 2 breaths: not breathing normally. Gasps and snores don't count.
help-not-breathing = Not breathing, or only gasps
help-naloxone = Naloxone there? One dose now. Not sure it was opioids? Give it. It does no harm. Not breathing normally after 2 minutes: second naloxone dose, other nostril.
help-push = 30 pushes in the middle of the chest, 2 breaths, again and again. Can't do breaths? Push without stopping.
help-slow = Breathing slowly
help-slow-breaths = One breath for them every 5 seconds.
help-breathing = Breathing normally: on their side
# Under the drawing.
help-side-seen = Seen from above and in front
help-side-kneel = Kneel beside them. Put the arm near you out, the palm up.
help-side-hand = Bring the far hand to the near cheek and hold it there.
help-side-knee = Pull the far knee up, the foot on the ground.
help-side-roll = Pull that knee towards you: they roll onto their side.
help-side-head = Head back, mouth down. The upper knee stays bent.
help-recheck = Look again every minute. Snoring, gurgling, slower: on the back, head back, look 10 seconds again.

##

# The runner.
help-start = Help now
help-open = Somebody is being helped
# Variables:
#   $time (String) - when the open case began, for example "02:14"
help-go-on = Go on (started { $time })
# safety = true
help-new-person = New person: start
help-kept = This phone keeps the step, the times and the doses until you press Close at the end, 6 hours at most. Nothing about what was taken.
help-back = Back
help-light = Light
help-more = More
# safety = true
help-torch = Look at lips, gums, nails
# safety = true
help-torch-why = Blue, grey or pale: too little air.
help-torch-close = Back to the step
help-why = Why
# safety = true
help-stopped-again = Breathing stopped again
help-given = Given
help-done = Done
help-product = Which:
# safety = true
help-tap = Tap each real breath
# Variables:
#   $seconds (String) - whole seconds left
help-seconds-left = { $seconds } s
# safety = true
help-count-rule = A counting aid. Fewer than 2 in 10 seconds: not breathing normally.
# Variables:
#   $dose (String) - which dose, from 1
#   $ago (String) - for example "1:12 min ago"
help-dose-ago = Dose { $dose } · { $ago }
# Variables:
#   $dose (String) - which dose, from 1
#   $time (String) - when, for example "02:14"
help-dose-at = Dose { $dose } at { $time }
# safety = true
help-take-back = Last dose was not given
# Variables:
#   $time (String) - minutes and seconds, for example "1:12"
help-since = Running: { $time } min
# safety = true
help-look-now = Look again now.
# Variables:
#   $what (String) - the last dose, or when it began
help-other-case = The other person · { $what }
help-sound-on = Sound on
help-sound-off = Sound off
help-volume = Turn volume up
help-handover = For the crew
help-aside-close = Back to the step
help-speak = Read aloud
# safety = true
help-practice = PRACTICE
# safety = true
help-practice-call = Practice: dials nobody
help-practice-skip = 1 minute on
# safety = true
help-practice-real = This is real
# Variables:
#   $by (String) - a group
#   $date (String) - a day
help-reviewed-peers = Reviewed by people who use drugs: { $by }, { $date }.
# Variables:
#   $by (String) - a clinician
#   $date (String) - a day
help-reviewed-clinician = Reviewed by a clinician: { $by }, { $date }.
# safety = true
# On the steps of whoever breathes normally after naloxone.
help-enough = Breathing normally, not awake: enough naloxone. Side, watch, wait.
# Beside an open case: nothing of any of them is kept then.
help-forget = Forget what is open
# Variables:
#   $ago (String) - for example "1:12 min ago"
help-began = began { $ago }
