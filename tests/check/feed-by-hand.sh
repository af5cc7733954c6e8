#!/usr/bin/env bash
# feed-by-hand.sh SITE FEED-ID: checks a published feed with nothing of ours: minisign, sha256sum, zstd, jq, sort.
set -euo pipefail
site=$1 feed=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
die() { echo "feed-by-hand: $*" >&2; exit 1; }

# take_apart NAME: signature blocks of four lines each, an empty line, the body.
take_apart() {
    local blank
    blank=$(grep -n -m 1 '^$' "$site/$1.txt" | cut -d: -f1)
    head -n $((blank - 1)) "$site/$1.txt" | split -l 4 - "$work/$1.minisig."
    tail -n +$((blank + 1)) "$site/$1.txt" >"$work/$1.json"
}

# signed NAME KEY: whether one of the blocks is this key's.
signed() {
    local block
    for block in "$work/$1".minisig.*; do
        minisign -V -q -P "$2" -m "$work/$1.json" -x "$block" 2>/dev/null && return 0
    done
    return 1
}

take_apart keys
group=$(jq -r .group "$work/keys.json")
# The feed's id is the fingerprint of its key: base32 of the first 20 bytes of SHA-256 over the 32 raw bytes.
id=$(base64 -d <<<"$group" | tail -c 32 | sha256sum | cut -c 1-40 | tr a-f A-F | basenc --base16 -d | base32 | tr A-Z a-z)
[ "$id" = "$feed" ] || die "the group key is that of $id"
[ "$(jq -r .feed "$work/keys.json")" = "$feed" ] || die "keys.txt is another feed's"
signed keys "$group" || die "keys.txt is not signed by the group key"

take_apart head
[ "$(jq -r .feed "$work/head.json")" = "$feed" ] || die "head.txt is another feed's"
[ "$(jq .epoch "$work/head.json")" = "$(jq .epoch "$work/keys.json")" ] || die "head.txt is of another epoch"
signers=0
for key in $(jq -r '.publish[].key' "$work/keys.json"); do
    if signed head "$key"; then signers=$((signers + 1)); fi
done
[ "$signers" -ge "$(jq .threshold "$work/keys.json")" ] || die "head.txt has $signers signatures that count"

# unpack HASH PACKED UNPACKED: hash and length first, then its lines.
unpack() {
    echo "$1  $site/p/$1.zst" | sha256sum --check --quiet
    [ "$(stat -c %s "$site/p/$1.zst")" = "$2" ] || die "$1 has another length"
    zstd -d -q -c --memory=8MB "$site/p/$1.zst" >"$work/lines"
    [ "$(stat -c %s "$work/lines")" = "$3" ] || die "$1 unpacks to another length"
}

jq -r '.deltas[]? | "\(.h) \(.n) \(.u)"' "$work/head.json" | while read -r hash packed unpacked; do
    unpack "$hash" "$packed" "$unpacked"
done
read -r hash packed unpacked < <(jq -r '.base | "\(.h) \(.n) \(.u)"' "$work/head.json")
unpack "$hash" "$packed" "$unpacked"
[ "$(wc -l <"$work/lines")" = "$(jq .count "$work/head.json")" ] || die "another number of records"

# The state: of each record its kind, its id and the hash of its line, in byte order.
while IFS= read -r line; do
    printf '%s\t%s\n' "$(jq -r '"\(.k)\t\(.id)"' <<<"$line")" "$(printf %s "$line" | sha256sum | cut -d' ' -f1)"
done <"$work/lines" >"$work/state"
state=$(LC_ALL=C sort "$work/state" | sha256sum | cut -d' ' -f1)
[ "$state" = "$(jq -r .state "$work/head.json")" ] || die "the records are not those that were signed"
echo "$feed edition $(jq -r '"\(.epoch).\(.seq)"' "$work/head.json"): $(jq .count "$work/head.json") records, signed by $signers, state $state"
