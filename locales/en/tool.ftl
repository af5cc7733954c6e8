### The tool's own lines, printed by tentlight-cli.

tool-nothing-found = Nothing found by that name.
# The tool's last line: which edition answered.
# Variables:
#   $date (String) - the day the edition was made, for example "2026-11-21"
#   $days (Number) - how many days old it is, for example 12
tool-edition = { $days ->
    [0] Edition of { $date }, made today.
    [one] Edition of { $date }, { $days } day old.
   *[other] Edition of { $date }, { $days } days old.
}
