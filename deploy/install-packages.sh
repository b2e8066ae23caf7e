#!/usr/bin/env bash
# Installs the Debian packages that are named as COMMAND-OR-FILE=PACKAGE and not there yet. Says what it does; safe to run twice.
#   deploy/install-packages.sh chromium=chromium /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc=fonts-noto-cjk
set -euo pipefail

missing=()
for pair in "$@"; do
  sign=${pair%%=*}
  package=${pair#*=}
  if [[ "$sign" == /* ]]; then
    [[ -e "$sign" ]] || missing+=("$package")
  else
    command -v "$sign" >/dev/null 2>&1 || missing+=("$package")
  fi
done

if [[ ${#missing[@]} -eq 0 ]]; then
  echo "System packages: all there."
  exit 0
fi

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Missing: ${missing[*]}. This is not Debian or Ubuntu: install them by hand and run this again." >&2
  exit 1
fi

as_root=()
if [[ $(id -u) -ne 0 ]]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "Missing: ${missing[*]}. Run as root, or install sudo." >&2
    exit 1
  fi
  as_root=(sudo)
fi

echo "System packages: installing ${missing[*]} ..."
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
echo "System packages: installed ${missing[*]}."
