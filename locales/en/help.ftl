### Help: the call, whether they wake, and how to lay somebody on their side.

help-title = Help
help-close = Close help
# On the call button.
# Variables:
#   $number (String) - the number, for example "112"
help-call = Call { $number }
help-no-signal = No signal? 112 works on any network.
help-operator = The operator tells you something else? Do what they say.
help-wake = Shout. Pinch the shoulder hard. Do they wake?
help-wake-yes = Yes: stay with them. Very hot, stiff, a fit, chest pain: call.
help-not-waking = No, or not properly: call.
help-loudspeaker = Phone on loudspeaker, beside the head. Say where you are: nearest gate, stage, street.
help-never-sleep = Never let someone who can't be woken sleep it off.
help-count = Head back. Watch the chest for 10 seconds. Fewer than 2 breaths: not breathing normally. Gasps and snores don't count.
help-not-breathing = Not breathing, or only gasps
help-naloxone = Naloxone there? One dose now. Not sure it was opioids? Give it. It does no harm. Not breathing normally after 2 minutes: one more, other nostril.
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
