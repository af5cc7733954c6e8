### Nearby: peer tents, meetings and naloxone around the reader.

nearby-title = Nearby
nearby-none = No places yet.
nearby-later = They come with the first peer group you follow. This version cannot follow groups yet. Where you are never leaves the phone.
