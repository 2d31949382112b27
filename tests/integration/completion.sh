#!/usr/bin/env bash
# Completion as users of bash and zsh meet it: keys are pressed in interactive shells, and what they then run is compared.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
need 'command -v zsh' zsh
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
dotnet build src/Cleanup.Cli -c Release --nologo -v quiet

# The command, which answers what the shells ask, and else only notes what it was told to do.
mkdir "$work/bin" "$work/functions"
cat > "$work/bin/cleanup" << END
#!/bin/sh
case \$1 in
  complete|completion) exec dotnet '$PWD/src/Cleanup.Cli/bin/Release/net10.0/Cleanup.Cli.dll' "\$@" ;;
  *) printf '%s|' "\$@" > '$work/told.part' && mv '$work/told.part' '$work/told' ;;
esac
END
chmod +x "$work/bin/cleanup"
"$work/bin/cleanup" completion zsh > "$work/functions/_cleanup"
zsh -f tests/integration/completion/press.zsh "$work"
