#!/bin/bash
# usage: check-ledger.sh REPOSITORY BRANCH DIRECTORY CLONE
#
# Clones a ledger and checks each of its commits with git, sha256sum and jq alone, as an auditor
# would who trusts nothing of ours. Prints the manifests of its log, one a line, in their order.
set -euo pipefail
git() { command git -c safe.directory='*' -c advice.detachedHead=false "$@"; }
fail() { echo "commit $commit: $1" >&2; exit 1; }

repository=$1 branch=$2 directory=$3 clone=$4
git clone --quiet --branch "$branch" "$repository" "$clone"
cd "$clone"

commit='all of them'
final=":(glob)$directory/[0-9][0-9][0-9][0-9]/**"
changed=$(git log --format=%h --name-status --no-renames -m --diff-filter=MDT -- "$final")
[ -z "$changed" ] || fail "a final file was changed: $changed"

count=0
for commit in $(git rev-list --reverse "$branch" -- "$directory"); do
  git checkout --quiet --detach "$commit"
  cd "$directory"

  sha256sum --check --strict --quiet SHA256SUMS >&2 || fail 'a file is not what SHA256SUMS says'
  there=$(find . -name .git -prune -o -type f ! -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort)
  # In the repository's root there may be files of others.
  if [ "$directory" != . ]; then
    [ "$there" = "$(cut -c67- SHA256SUMS)" ] || fail 'SHA256SUMS does not list every file'
  fi

  shopt -s nullglob
  logged=([0-9][0-9][0-9][0-9]/*.manifest.json)
  place=0 before=none digest=none
  while read -r sequence path previous sha256; do
    place=$((place + 1))
    [ "$sequence" = "$place" ] || fail "$path has the sequence $sequence, not $place"
    [ "$previous" = "$before" ] || fail "$path names $previous as before it, not $before"
    [ "$sha256" = "$digest" ] || fail "$path names another digest of $previous"
    before=$path digest=$(sha256sum "$path" | cut -c-64)
  done < <([ ${#logged[@]} = 0 ] || jq -r '
    [.sequence, input_filename, .previous.path // "none", .previous.sha256 // "none"] | join(" ")
  ' "${logged[@]}" | LC_ALL=C sort -n)
  # A commit appends one month or, if it is of a provisional one, none.
  ((place == count || place == count + 1)) || fail "$count months were logged before, $place now"
  count=$place

  for path in "${logged[@]}" provisional/*.manifest.json; do
    jq -r '.files[] | "\(.sha256)  \(.path)"' "$path" | sha256sum --check --strict --quiet >&2 ||
      fail "a file is not what $path says"
    jq -r '.files[] | "\(.size) \(.path)"' "$path" | while read -r size file; do
      [ "$(stat -c %s "$file")" = "$size" ] || fail "$file has not the size that $path says"
    done
    grep -qF "($path)" README.md || fail "README.md has no row for $path"
  done
  for path in provisional/*.manifest.json; do
    jq -e '.final == false and .sequence == null and .previous == null' "$path" >/dev/null ||
      fail "$path is in the log"
  done
  cd "$clone"
done

[ ${#logged[@]} = 0 ] || (cd "$directory" && jq -sc 'sort_by(.sequence)[]' "${logged[@]}")
