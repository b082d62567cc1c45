#!/usr/bin/env bash
# Lock names, versions and hashes for every Python and system that the project supports.
# Arguments go to uv: `--upgrade` takes the newest versions, `--upgrade-package NAME` one of them.
set -euo pipefail
cd "$(dirname "$0")/.."

# What this machine adds to the package index must not reach a lock.
unset UV_CONSTRAINT UV_EXTRA_INDEX_URL UV_FIND_LINKS UV_INDEX UV_OVERRIDE UV_PRERELEASE

lock() {
  local target=$1
  shift
  .venv/bin/uv pip compile --quiet --no-config --system-certs --cache-dir .cache/uv \
    --universal --python-version 3.11 --generate-hashes --no-header \
    --output-file "requirements/$target.txt" "$@"
}

lock uv requirements/uv.in "$@"
lock runtime pyproject.toml "$@"
lock dev pyproject.toml requirements/uv.in requirements/dev.in \
  --excludes requirements/excluded.in \
  --constraint requirements/uv.txt --constraint requirements/runtime.txt "$@"
lock site requirements/site.in "$@"
lock container pyproject.toml --extra studio --extra postgres --extra documents \
  --constraint requirements/dev.txt "$@"
