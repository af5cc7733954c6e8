### What stands around every screen: the places at the bottom, back, the quick way out.

frame-name = Tentlight
frame-places = Places
frame-mix = Mix
frame-events = Events
frame-help = Help
frame-nearby = Nearby
frame-more = More
frame-back = Back
# The quick way out: it empties the screen at once.
frame-leave = Leave quickly
# On the empty screen after that.
frame-come-in = Open
frame-loading = One moment
frame-failed = This did not work
frame-lost = Nothing here
frame-lost-why = That address leads nowhere in this app.
frame-lost-back = Back to the start
