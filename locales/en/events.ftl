### Events: where peer groups will be.

events-title = Events
events-none = No events yet.
events-later = They come with the first peer group you follow. This version cannot follow groups yet.
