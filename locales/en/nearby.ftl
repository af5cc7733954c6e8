### Nearby: peer tents, meetings and naloxone around the reader.

nearby-title = Nearby
nearby-none = No places yet.
nearby-later = They come with the groups you follow: scan the code on a group's poster, or paste its link. Where you are never leaves the phone.
nearby-follow = Follow a group
# From where distances are counted.
# Variables:
#   $place (String) - a place the reader picked, for example "Munich"
nearby-from = From { $place }
nearby-from-here = From where this phone is
nearby-from-then = From where this phone was a while ago. Ask again if you walked on.
nearby-elsewhere = Another place
nearby-forget = Forget it
nearby-ask = Where am I?
nearby-ask-what = Only now, only on this phone. It is kept nowhere and forgotten when you leave.
nearby-asking = Asking the phone
# Why the phone does not say where it is. Below stands the field for a place.
nearby-no-place-refused = The phone may not say where it is. Pick a place below.
nearby-no-place-unavailable = The phone cannot tell where it is. Pick a place below.
nearby-no-place-late = The phone did not find out in time. Try again, or pick a place below.
nearby-no-place-insecure = A page that came over an open line may not ask. Pick a place below.
nearby-pick = Or pick a place
    .placeholder = Town, or 48.1, 11.5
nearby-pick-none = No such town here. Try a larger one nearby, or coordinates.
nearby-pick-held = Places of your groups
# Variables:
#   $count (Number) - how many places are shown
nearby-count = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
nearby-nothing = Nothing that fits. Take a filter away.
# Variables:
#   $near (String) - a distance, for example "50 km"
#   $next (String) - a distance, for example "120 km"
nearby-far = Nothing within { $near }. The next is { $next } away.
nearby-more = More
nearby-countries = What there is, by country
nearby-no-country = Country not said
# Variables:
#   $country (String) - for example "Germany"
#   $count (Number) - how many places
nearby-country = { $country }: { $count }
# A group that has a door, in a list of stalls.
nearby-group-door = A group with a door. Ask when it is open.
nearby-filter = What you need
nearby-open = Open now
nearby-offers-all = All offers
nearby-offers-fewer = Fewer offers
nearby-any-of = Shown is what has any of these.
nearby-map = Show on a map
# Fixed words.
nearby-map-sees = Opens your map app, which sees this place.
# Where a device has no map app: the same of a page on the web.
nearby-map-sees-web = Opens openstreetmap.org, which sees this place and your internet address.
# Below a verdict that can kill, and at the end of a guide.
nearby-help = Peers who can help
nearby-help-what = For now or afterwards. In an emergency call first.
nearby-help-open = Nearest open stall that can help
