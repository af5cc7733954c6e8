"""What other people's programs find in a file that was exported: one JSON object for each event or card.

export-by-hand.py FILE, an .ics or a .vcf. Times in UTC.
"""

import json
import sys
from datetime import timezone
from pathlib import Path

import icalendar
import vobject


def text(value):
    return None if value is None else str(value)


def event(found):
    geo = found.get("GEO")
    alarms = found.walk("VALARM")
    moment = lambda when: when.astimezone(timezone.utc).isoformat()
    return {
        "uid": text(found["UID"]),
        "stamp": moment(found["DTSTAMP"].dt),
        "name": text(found["SUMMARY"]),
        "language": text(found["SUMMARY"].params.get("LANGUAGE")),
        "start": moment(found.start),
        "end": moment(found.end),
        "status": text(found.get("STATUS")),
        "place": text(found.get("LOCATION")),
        "geo": None if geo is None else [geo.latitude, geo.longitude],
        "about": text(found.get("DESCRIPTION")),
        "url": text(found.get("URL")),
        "who": text(found.get("CONTACT")),
        "kinds": [text(one) for one in found["CATEGORIES"].cats] if "CATEGORIES" in found else [],
        "repeats": found["RRULE"].to_ical().decode() if "RRULE" in found else None,
        "minutes_before": [int(-alarm["TRIGGER"].dt.total_seconds() // 60) for alarm in alarms],
    }


def card(found):
    one = lambda value: value if isinstance(value, str) else " ".join(value) if isinstance(value, list) else str(value)
    return {name: [one(line.value) for line in lines] for name, lines in found.contents.items()}


def main(file):
    path = Path(file)
    if path.suffix == ".ics":
        icalendar.use_zoneinfo()
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        wrong = [str(error) for part in calendar.walk() for error in part.errors]
        assert not wrong, wrong
        found = [event(one) for one in calendar.walk("VEVENT")]
    else:
        found = [card(one) for one in vobject.readComponents(path.read_bytes().decode())]
    for one in found:
        print(json.dumps(one))


main(*sys.argv[1:])
