"""When the events of calendars are, read by other people's programs: one JSON object a line.

ics-by-hand.py FROM TO ZONE FILE... lists what is going on between two moments; times that name no zone, and whole days,
are in ZONE. Each line: {"file", "uid", "name", "start", "end"}, times in UTC.
"""

import json
import sys
from datetime import datetime, time, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events


def moment(when, zone):
    if not isinstance(when, datetime):
        when = datetime.combine(when, time.min)
    if when.tzinfo is None:
        when = when.replace(tzinfo=zone)
    return when.astimezone(timezone.utc)


def main(begin, end, zone, *files):
    begin, end, zone = datetime.fromisoformat(begin), datetime.fromisoformat(end), ZoneInfo(zone)
    icalendar.use_zoneinfo()
    for file in files:
        calendar = icalendar.Calendar.from_ical(Path(file).read_bytes())
        for event in recurring_ical_events.of(calendar).between(begin, end):
            start = moment(event["DTSTART"].dt, zone)
            stop = moment(event["DTEND"].dt, zone) if "DTEND" in event else start
            names = event["SUMMARY"]
            name = str(names[0] if isinstance(names, list) else names)
            found = {"file": Path(file).name, "uid": str(event["UID"]), "name": name}
            print(json.dumps({**found, "start": start.isoformat(), "end": stop.isoformat()}))


main(*sys.argv[1:])
