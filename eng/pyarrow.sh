#!/usr/bin/env bash
# Unpacks Python with pyarrow into FOLDER, where it is not there yet, and prints what starts it: eng/pyarrow.sh FOLDER
# Debian has pyarrow from the release behind 13 on. Packages of that release run beside an older system, as they bring their own C library, and
# change nothing of it. No step of their installation runs: this Python is for tests.
set -euo pipefail
release=forky
root=$(realpath -m "${1:?where to}")
if [ ! -e "$root" ]; then
  work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
  mirror() { apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' 'Origin: Debian' 'Label: Debian' | head -n 1; }
  [ -n "$(mirror)" ] || apt-get update -qq
  mkdir -p "$work"/{lists,cache/archives}/partial
  mkdir -p "$work/tree/usr"/{bin,lib,lib64}
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(mirror) $release main" > "$work/sources.list"
  # An empty status: nothing counts as installed.
  : > "$work/status"
  packages() {
    apt-get -qq -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=- -o Dir::State::Lists="$work/lists" \
      -o Dir::State::Status="$work/status" -o Dir::Cache="$work/cache" -o Debug::NoLocking=1 -o APT::Sandbox::User=root \
      -o APT::Install-Recommends=false -o Acquire::Languages=none "$@"
  }
  packages update
  # A compiler of expressions: a half of all bytes, and pyarrow.lib does without.
  packages install --simulate python3-pyarrow | awk '$1 == "Inst" { print $2 }' | grep -vE '^lib(llvm|z3|gandiva)' > "$work/names"
  (cd "$work/cache/archives" && packages download $(cat "$work/names"))
  for place in bin lib lib64; do ln -s usr/$place "$work/tree/$place"; done
  for package in "$work"/cache/archives/*.deb; do dpkg-deb -x "$package" "$work/tree"; done
  cat > "$work/tree/python" << 'PYTHON'
#!/bin/sh
root=$(dirname "$(readlink -f "$0")")
libraries=$(echo "$root"/usr/lib/*-linux-gnu)
# It starts others by the name that it has itself: by this script.
PYTHONHOME=$root/usr exec "$root"/lib*/ld-linux-*.so.* --argv0 "$0" \
  --library-path "$libraries:$libraries/blas:$libraries/lapack" "$root/usr/bin/python3" "$@"
PYTHON
  chmod +x "$work/tree/python"
  mkdir -p "$(dirname "$root")"
  mv "$work/tree" "$root"
fi
"$root/python" -c 'import pyarrow' >&2
echo "$root/python"
