### Following a group: what its link says, what to compare, whom the phone will ask.

follow-title = Follow this group?
# Before the name. The next line says whose word that is.
follow-claims = The link says it is
follow-claims-who = Anybody can write that. The letters below are what counts.
follow-nameless = The link names nobody. The letters below say who it is.
follow-letters = Compare with the poster
follow-letters-what = The same eight groups of letters must stand there. If one differs, do not follow.
follow-asks = Who is asked for news
# Variables:
#   $host (String) - the name of a host, for example "peers.example"
follow-asks-host = { $host } sees that somebody asks, and from which internet address. Not who you are.
# Variables:
#   $host (String) - the name of a host, for example "peers.example"
follow-asks-open = { $host } sees that somebody asks, and from which internet address. So does the network you are in: this address is not encrypted.
# When everything is asked through Tor. Variables:
#   $host (String) - the name of a host, for example "peers.example"
follow-asks-tor = { $host } sees that somebody asks, through Tor. Not who, and not from where.
# A hidden service: it is reached through Tor only. Variables:
#   $host (String) - the name of a host, for example "abc.onion"
follow-asks-onion = { $host } can be asked only through Tor: switch that on in Settings.
# The same where a browser would ask. Variables:
#   $host (String) - the name of a host, for example "abc.onion"
follow-asks-onion-browser = { $host } can be asked only through Tor, which this page cannot do. Tentlight for computers can.
# In a browser, below the hosts.
follow-asks-browser = Your browser asks: it also says which browser it is, and from which site this page came.
follow-may = What it may publish
follow-may-never = It can never lower a rating, and never change what to do in an emergency.
follow-seen = Anyone who unlocks this phone can see which groups you follow. "Clear my data" in Settings removes it.
follow-yes = Follow
follow-no = Not now
follow-already = You follow this group already.
# The link names other addresses than those that are asked now.
follow-other-address = The link names another address than the one asked until now.
follow-take-address = Ask there from now on
follow-to-group = To the group
follow-failed = This could not be kept. Make room on the phone, then try again.
# A link that cannot be followed: its title, and why.
follow-bad = This link does not work
follow-bad-not-ours = It is no link to a group. A group's link begins with tentlight://follow/.
follow-bad-too-long = It is too long to be a group's link.
follow-bad-garbled = It holds hidden or broken characters. Scan or copy it again.
follow-bad-no-group = It does not say which group: something is cut off or miswritten. Scan or copy it again.
follow-bad-bad-address = It names no address that can be asked. Ask the group for a new link.
follow-bad-too-many-addresses = It names more addresses than a group has.
follow-nothing = No link was opened here.
