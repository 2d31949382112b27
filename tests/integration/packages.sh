#!/usr/bin/env bash
# The packages as their users meet them, built of a clone: what they say of themselves, the README's sample pasted into a new program, the tool in a
# fresh folder.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
need 'command -v unzip && command -v python3' unzip python3
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
has() { grep -qF -e "$2" "$1"; }
lacks() { ! grep -nE -e "$2" "$1"; }
# What is built here stays apart from what others restored.
export NUGET_PACKAGES=${NUGET_PACKAGES:-$HOME/.nuget/packages}

# The clone knows a remote, and is built as CI builds: both are in the package.
git clone -q . "$work/clone"
revision=$(git rev-parse HEAD)
git -C "$work/clone" remote set-url origin https://user:hunter2@github.com/example/cleanup.git
(cd "$work/clone" && CI=true dotnet pack src/Cleanup -c Release -o "$work/packages" --nologo -v quiet)
(cd "$work/clone" && CI=true dotnet pack src/Cleanup.Cli -c Release -o "$work/packages" --nologo -v quiet)
version=$(sed -nE 's|.*<Version>(.*)</Version>.*|\1|p' Directory.Build.props)
holds 'three packages' test "$(ls "$work/packages" | tr '\n' ' ')" = "Cleanup.$version.nupkg Cleanup.$version.snupkg Cleanup.Cli.$version.nupkg "

for package in Cleanup Cleanup.Cli; do
  inside=$work/$package
  unzip -q "$work/packages/$package.$version.nupkg" -d "$inside"
  nuspec=$inside/$package.nuspec
  holds "$package: its licence" has "$nuspec" '<license type="expression">MIT</license>'
  holds "$package: its icon" test "$(file -b --mime-type "$inside/icon.png")" = image/png
  holds "$package: its tags" has "$nuspec" '<tags>scraping '
  holds "$package: its changes" has "$nuspec" '<releaseNotes>###'
  holds "$package: its page" has "$nuspec" '<projectUrl>https://github.com/example/cleanup</projectUrl>'
  holds "$package: its repository" has "$nuspec" "<repository type=\"git\" url=\"https://github.com/example/cleanup.git\""
  holds "$package: its revision" has "$nuspec" "commit=\"$revision\""
  holds "$package: nobody's password" lacks "$nuspec" hunter2
  holds "$package: no link into a folder" lacks "$inside/README.md" '\]\((docs|src|eng|tests|CONTRIBUTING)'
  holds "$package: links into the revision" has "$inside/README.md" "](https://github.com/example/cleanup/blob/$revision/docs/cli.md)"
  holds "$package: the pages beside" test -s "$inside/docs/cli.md"
done
holds 'the library: no dependency' lacks "$work/Cleanup/Cleanup.nuspec" '<dependency '
holds 'the library: documentation' test -s "$work/Cleanup/lib/net10.0/Cleanup.xml"
unzip -q "$work/packages/Cleanup.$version.snupkg" -d "$work/symbols"
holds 'symbols: where the sources are' has "$work/symbols/lib/net10.0/Cleanup.pdb" "https://raw.githubusercontent.com/example/cleanup/$revision/*"
holds 'no folder of the machine that built' lacks "$work/symbols/lib/net10.0/Cleanup.pdb" "$work"

# Without a remote that others can reach nothing is said of one.
git -C "$work/clone" remote set-url origin "$PWD"
(cd "$work/clone" && dotnet pack src/Cleanup -c Release -o "$work/local" --nologo -v quiet)
unzip -q "$work/local/Cleanup.$version.nupkg" -d "$work/unknown"
holds 'no remote: no address' lacks "$work/unknown/Cleanup.nuspec" '<projectUrl|<repository[^>]*url='
holds 'no remote: no folder' lacks "$work/unknown/Cleanup.nuspec" "file:|$PWD"
holds 'no remote: no link into a folder' lacks "$work/unknown/README.md" '\]\((docs|src|eng|tests|CONTRIBUTING)'
holds 'no remote: names of files' has "$work/unknown/README.md" 'docs/cli.md'

# A new program, with what the README tells to paste; the package comes from the folder alone.
mkdir "$work/app"
cat > "$work/app/nuget.config" << END
<configuration>
  <packageSources><clear /><add key="local" value="$work/packages" /></packageSources>
  <config><add key="globalPackagesFolder" value="$work/global" /></config>
</configuration>
END
(
  unset NUGET_PACKAGES
  cd "$work/app"
  dotnet new console --no-restore > /dev/null
  awk '/^```csharp$/ { inside = 1; next } /^```$/ { inside = 0 } inside' "$OLDPWD/README.md" > Program.cs
  dotnet add package Cleanup > /dev/null
  dotnet run > "$work/sample" 2> "$work/errors" || true
)
holds 'the sample builds and runs without a word' test ! -s "$work/errors"
holds 'the sample finds the leak' has "$work/sample" 'php-var-dump Certain at 26: {"tide":"high","pier":true}'
holds 'the sample cuts it' test "$(sed -n 2,4p "$work/sample")" = $'The ferry sails at nine.\n\nTickets cost two pounds.'
holds 'the sample mends JSON' has "$work/sample" '{"id":7,"title":"A \"quoted\" word"}'

# The tool, in a fresh folder.
mkdir -p "$work/texts/news"
cp fixtures/articles/harbour-bridge.txt "$work/texts/news/"
printf 'The ferry sails at nine.\n' > "$work/texts/news/ferry.txt"
(cd "$work/texts" && dotnet tool install Cleanup.Cli --tool-path "$work/tools" --source "$work/packages" > /dev/null)
code=0; (cd "$work/texts" && "$work/tools/cleanup" check news/ > "$work/findings" 2> "$work/errors") || code=$?
holds 'the tool finds a leak' test "$code" = 1
holds 'the tool names its place' grep -q '^news/harbour-bridge.txt:16:1: error: php-var-dump (certain)' "$work/findings"
holds 'the tool names no other' test "$(grep -c ": error: " "$work/findings")" = 1
rm "$work/texts/news/harbour-bridge.txt"
holds 'the tool is content without it' "$work/tools/cleanup" check "$work/texts/news/"
holds 'the tool says its version' test "$("$work/tools/cleanup" --version)" = "$version"

total
