#!/usr/bin/env bash
# Run a command with ROLEWRIGHT_TEST_POSTGRES naming a throw-away PostgreSQL server: tools/with_postgres.sh pytest …
# The server listens on a socket in a temporary folder alone, and is gone with it afterwards. Where PostgreSQL is
# not installed the command runs without it, and the tests of it are skipped.
set -euo pipefail

# What becomes another user lies where an ordinary PATH does not reach.
PATH="$PATH:/usr/sbin:/sbin"
bin="$(command -v initdb >/dev/null && dirname "$(readlink -f "$(command -v initdb)")" || true)"
[[ -n $bin ]] || bin="$({ find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null || true; } | sort -V | tail -n 1)"
if [[ -n ${ROLEWRIGHT_TEST_POSTGRES:-} || -z $bin || ! -x $bin/initdb ]]; then
  [[ -n ${ROLEWRIGHT_TEST_POSTGRES:-} ]] || printf 'PostgreSQL is not installed; its tests are skipped.\n' >&2
  exec "$@"
fi

folder="$(mktemp -d "${TMPDIR:-/tmp}/rolewright-postgres.XXXXXX")"
as=()
# PostgreSQL does not run as root.
if [[ $(id -u) == 0 ]]; then
  user=nobody
  id postgres >/dev/null 2>&1 && user=postgres
  chown "$user" "$folder"
  as=(runuser -u "$user" --)
fi
stop() {
  "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT

cd "$folder"
"${as[@]}" "$bin/initdb" -D "$folder/data" -U rolewright --auth=trust -E UTF8 --locale=C.UTF-8 >"$folder/log" 2>&1 ||
  { cat "$folder/log" >&2; exit 1; }
# Nothing here needs to outlive a power cut.
"${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/data/server.log" \
  -o "-c listen_addresses='' -k $folder -c fsync=off -c full_page_writes=off" start >/dev/null
cd "$OLDPWD"
export ROLEWRIGHT_TEST_POSTGRES="postgresql+psycopg://rolewright@/postgres?host=$folder"
"$@"
