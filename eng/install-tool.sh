#!/usr/bin/env bash
# Installs the command as a .NET tool of these sources: eng/install-tool.sh DIR, then DIR/cleanup. Needs the .NET SDK.
set -euo pipefail
target=$(realpath -m "${1:?where to}")
# In this folder: the global.json of a repository that is checked is none of ours.
cd "$(dirname "$0")/.."
packages=$(mktemp -d); trap 'rm -rf "$packages"' EXIT
dotnet pack src/Cleanup.Cli -c Release -o "$packages" --nologo -v quiet
# The package has all it needs inside: no other source is asked.
dotnet tool install Cleanup.Cli --tool-path "$target" --source "$packages" > /dev/null
