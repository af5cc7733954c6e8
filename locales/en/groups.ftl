### Groups of peers: the directory, and one group.

groups-title = Groups
groups-what = By country and by what they do
groups-search = Name, town or country
# Variables:
#   $count (Number) - how many groups fit
groups-count = { $count ->
    [0] No group fits.
    [one] { $count } group
   *[other] { $count } groups
}
groups-choose = Choose
groups-country = Country
groups-category = What sort of group
groups-activity = What they do
# Neither way of working stands above the other.
groups-approach = Works towards
groups-any = All
# Variables:
#   $year (String) - for example "2017"
groups-as-of = As of { $year }, not checked
groups-follow = To hear news from a group, scan the code on its poster or paste its link in Updates.
groups-gone = This group is gone
groups-site-unchecked = No link: nobody has checked where this address leads today.
groups-stalls = Stalls
# Who says what comes with the app.
groups-directory = Tentlight's own directory
# How a group is reached.
groups-contact-phone = Phone
groups-contact-sms = Text message
groups-contact-mail = Mail
groups-contact-web = Web
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp
