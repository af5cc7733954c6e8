### Settings: what the reader chooses, and taking all of it away again.

settings-title = Settings
settings-language = Language
# Where the browser holds only English until another language was fetched.
# Variables:
#   $language (String) - what its readers call it, for example "Deutsch"
settings-language-coming = { $language } is on its way.
settings-language-not-come = { $language } could not be fetched: that needs a connection, once. The app tries again when it next starts.
settings-language-again = Try again
# Beneath the choice of a language whose safety messages no named native reader has signed yet.
settings-language-unsigned = Machine-assisted, not yet reviewed by a native speaker. Where a mistake could cost a life, the English stands beneath.
settings-text = Text size
settings-text-100 = Usual (100 %)
settings-text-125 = Larger (125 %)
settings-text-150 = Large (150 %)
settings-text-200 = Twice as large (200 %)
# The colours of the screens. After the colon: what each is for.
settings-theme = Colours
settings-theme-dark = Dark: for the night
settings-theme-light = Light: for the day
settings-theme-contrast = High contrast: easiest to read
settings-theme-red = Red night: for night eyes
settings-theme-help = Help always uses the usual colours: red light hides blue lips.
settings-country = Country you are in
# First in the list of countries. Variables:
#   $country (String) - the country whose network the phone uses, for example "Austria"
settings-country-network = { $country } (your phone's network)
settings-country-none = Not sure
# Variables:
#   $number (String) - the number, for example "112"
settings-call = The call button in Help now calls { $number }.
settings-country-day = Holds for a day: then Help shows 112 again. Your phone's language or region is never used.
settings-start = Start screen
settings-hides-mix = Hide Mix
settings-hides-mix-what = Mix and the chart are left out. Help can never be hidden.
# What comes from groups that are followed, without a press. After the colon: what that means.
settings-loads = News of groups
settings-loads-careful = Careful: asks before more than 64 KB
settings-loads-all = All: for Wi-Fi, or where data cost nothing
settings-loads-by-hand = By hand: only when you press
settings-loads-what = Who follows no group loads nothing.
settings-tor = Ask through Tor (Orbot)
settings-tor-what = Needs the app Orbot, running. Then a group's host does not see from where you ask. Without Orbot nothing comes.
settings-tor-browser = Groups are asked by this browser, over its own connection. To ask through Tor, open this page in Tor Browser.
# The heading above the button that clears.
settings-data = What you chose
settings-data-seen = Anyone who unlocks this phone can see what you chose. Clearing removes it from this app.
settings-data-goes = What goes: language, text size, colours, country, start screen, whether Mix is hidden, your naloxone, what you read and how the quiz went, what stands in Mix now, and the groups you follow with all that came from them.
settings-data-not = What clearing cannot do: take back what somebody has already seen, or a picture of the screen.
settings-clear = Clear my data
# The question, and its two answers. "It" is what was chosen.
settings-clear-sure = Clear everything you chose?
settings-clear-undone = The app begins again as on its first day. This cannot be undone.
settings-clear-no = Keep it
settings-clear-yes = Clear
# When something could not be cleared: what, and what to do.
settings-clear-problem-busy = Not everything is cleared: another program holds a file of this app. Close that program, then clear again.
settings-clear-problem-unwritable = Not everything is cleared: this device lets nothing be written there. Make room or allow it, then clear again. Removing the app from a phone removes all of it.
settings-clear-problem-foreign = Not everything is cleared: a file there belongs to a later version or to another program, and was left alone. Update the app, then clear again.
settings-clear-problem-corrupt = Not everything is cleared: a file of this app is broken. Clear again. Removing the app from a phone removes all of it.
settings-clear-problem-other = Not everything is cleared: a file of this app could not be read. Clear again. Removing the app from a phone removes all of it.
settings-clear-problem-other-page = Nothing that is kept was cleared: Tentlight is open in another tab of this browser, which holds it. Clear there, or close that tab, load this page again and clear.
settings-clear-problem-no-storage = There is nothing to clear: this browser keeps nothing for this page.

# Only in a browser.
settings-browser = This browser
settings-browser-kept = Tentlight is kept in this browser and opens with no network. In a private window that holds only until you close it.
settings-browser-not-yet = Tentlight is not kept in this browser yet: without a network it would not open. Stay here for a moment, then load the page again.
settings-browser-never = This browser cannot keep Tentlight: without a network it does not open. Another browser can, or an address that begins with https.
settings-browser-lasts = A browser may let go of a page that nobody opened for a week, and of what you follow there. On the home screen it lasts longer, and opens like an app.
settings-browser-promised = This browser says that it keeps what you follow until you remove it. On the home screen Tentlight opens like an app.
settings-browser-install = Put it on the home screen
settings-browser-menu = Open the browser's menu and choose "Add to home screen". On an iPhone: press Share, then "Add to Home Screen".
