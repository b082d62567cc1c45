#!/usr/bin/env bash
# Fill .venv with exactly the locked packages and this project, editable.
# Needs Python 3.11 or newer and, the first time, a package index.
set -euo pipefail
cd "$(dirname "$0")/.."

export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_CACHE_DIR="$PWD/.cache/pip"
export UV_CACHE_DIR="$PWD/.cache/uv" UV_PYTHON_DOWNLOADS=never UV_SYSTEM_CERTS=1 UV_NO_CONFIG=1
log=.cache/setup.log

fail() {
  printf 'set-up: %s\n' "$@" >&2
  exit 1
}

step() {
  local what=$1
  shift
  printf 'set-up: %s\n' "$what"
  "$@" >"$log" 2>&1 || {
    tail -n 25 "$log" >&2
    fail "could not ${what}; the messages above say why."
  }
}

usable_python() {
  local candidate
  for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
    if [[ -n $candidate ]] && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      printf '%s' "$candidate"
      return
    fi
  done
  fail 'Python 3.11 or newer is needed, and none is on the PATH.' 'PYTHON=/path/to/python3 make … names another one.'
}

# Debian and Ubuntu leave out the part of Python that makes environments.
provide_venv() {
  local python=$1 package
  "$python" -c 'import ensurepip, venv' 2>/dev/null && return
  package="$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
  if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    step 'read the list of system packages' apt-get update
    step "install $package" apt-get install --yes --no-install-recommends "$package"
  else
    fail "this Python cannot make environments. On Debian or Ubuntu: sudo apt-get install $package"
  fi
}

# An environment is bound to its folder and to the Python that it was made with.
is_ours() {
  [[ $(cat .venv/.folder 2>/dev/null) == "$PWD" ]] && .venv/bin/python -c '' && .venv/bin/uv --version
}

make_venv() {
  local python
  python="$(usable_python)"
  provide_venv "$python"
  step 'make .venv' "$python" -m venv --clear .venv
  step 'install uv' .venv/bin/python -m pip install --require-hashes --only-binary :all: -r requirements/uv.txt
  pwd >.venv/.folder
}

mkdir -p .cache
is_ours >/dev/null 2>&1 || make_venv
step 'install the locked packages' .venv/bin/uv pip sync --python .venv/bin/python --compile-bytecode \
  --require-hashes requirements/dev.txt
step 'install Rolewright, editable' .venv/bin/uv pip install --python .venv/bin/python --offline --no-deps \
  --no-build-isolation --editable .
