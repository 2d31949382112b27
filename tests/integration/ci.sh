#!/usr/bin/env bash
# What docs/ci.md tells to paste, as its readers use it: the action's steps run as GitHub's runner runs them, GitLab's job by gitlab-ci-local, the
# hooks by pre-commit, all with a clone in the place of the repository. GitHub's and GitLab's own services are not asked.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
need 'command -v node && command -v npm' nodejs npm
need 'command -v pre-commit && command -v rsync && /usr/bin/python3 -c "import yaml"' pre-commit rsync python3-yaml
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
exits() { local code=0; "${@:2}" > "$work/output" 2>&1 || code=$?; [ "$code" = "$1" ] || { echo "exit $code"; cat "$work/output"; return 1; }; }
says() { grep -qE -e "$1" "$work/output" || { cat "$work/output"; return 1; }; }
block() { /usr/bin/python3 tests/integration/ci/block.py docs/ci.md "$@"; }

cp -r tests/integration/ci/*.mjs tests/integration/ci/package.json tests/integration/ci/re2 "$work/"
(cd "$work" && npm install --silent --no-audit --no-fund --no-package-lock > /dev/null)

# The repository of the page, and one whose texts are checked.
git clone -q --bare . "$work/cleanup.git"
git -C "$work/cleanup.git" tag -f v0.1.0 > /dev/null
mkdir -p "$work/config/git"
git config --file "$work/config/git/config" "url.file://$work/cleanup.git.insteadOf" https://example.com/cleanup.git
git config --file "$work/config/git/config" user.name texts
git config --file "$work/config/git/config" user.email texts@example.com
git config --file "$work/config/git/config" safe.directory '*'
export XDG_CONFIG_HOME=$work/config PRE_COMMIT_HOME=$work/pre-commit
texts=$work/texts
mkdir -p "$texts/news"
printf 'The ferry sails at nine.\n' > "$texts/news/ferry.txt"
printf 'Tickets cost two pounds.\n\narray(2) {\n  ["tide"]=>\n  string(4) "high"\n  ["pier"]=>\n  bool(true)\n}\n\nBring a coat.\n' > "$texts/news/leak.txt"
git -C "$texts" init -q
git -C "$texts" remote add origin https://example.com/texts.git
git -C "$texts" add .
git -C "$texts" commit -qm Texts

# GitHub
holds 'the action is one' "$work/node_modules/.bin/action-validator" action.yml
for number in 1 2; do
  block GitHub "$number" > "$work/workflow.yml"
  holds "workflow $number is one" "$work/node_modules/.bin/action-validator" "$work/workflow.yml"
  holds "workflow $number has no fault" node "$work/lint.mjs" "$work/workflow.yml"
done
git clone -q "$work/cleanup.git" "$work/action"
mkdir "$work/runner" "$work/steps"
: > "$work/path"
run_action() {
  local script
  for script in $(/usr/bin/python3 tests/integration/ci/steps.py action.yml "$work/steps" "$@"); do
    [[ "$script" == */step-0.sh ]] && [ -e "$work/runner/cleanup" ] && continue
    (cd "$texts" && GITHUB_ACTION_PATH=$work/action RUNNER_TEMP=$work/runner GITHUB_PATH=$work/path GITHUB_ACTIONS=true \
      PATH="$(paste -sd: "$work/path"):$PATH" bash --noprofile --norc -eo pipefail "$script") || return
  done
}
holds 'the action fails on a leak' exits 1 run_action
holds 'and annotates its line' says '^::(error|warning) .*file=news/leak\.txt,.*line=3\b'
holds 'it is content with a text' exits 0 run_action paths=news/ferry.txt
holds 'it writes other reports' exits 1 run_action paths=news/ $'report=github\nsarif=cleanup.sarif'
holds 'as SARIF' grep -q '"ruleId": *"php-var-dump"' "$texts/cleanup.sarif"
holds 'it takes options' exits 0 run_action $'paths=news/ferry.txt\nnews/leak.txt' $'args=--except\nphp-var-dump'
holds 'an input is no command' exits 2 run_action 'paths=$(touch owned); `touch owned`'
holds 'and is not run' test ! -e "$texts/owned"
rm "$texts/cleanup.sarif"

# GitLab
block GitLab 1 > "$texts/.gitlab-ci.yml"
git -C "$texts" add .
git -C "$texts" commit -qm Check
run_job() { (cd "$texts" && "$work/node_modules/.bin/gitlab-ci-local" --force-shell-executor --no-color); }
holds 'the job fails on a leak' exits 1 run_job
holds 'by the schema of GitLab' says 'json schema validated'
holds 'and names it' says 'news/leak\.txt:3:1: .*php-var-dump'
report=$(find "$texts" -name cleanup-quality.json | head -n 1)
holds 'and reports it' grep -q '"path": *"news/leak.txt"' "${report:-none}"
git -C "$texts" clean -qffdx

# pre-commit
holds 'the hooks are some' pre-commit validate-manifest .pre-commit-hooks.yaml
block pre-commit 1 > "$texts/.pre-commit-config.yaml"
holds 'the configuration is one' pre-commit validate-config "$texts/.pre-commit-config.yaml"
run_hooks() { (cd "$texts" && pre-commit run --all-files --color never --verbose "$@"); }
git -C "$texts" add .
holds 'the hook fails on a leak' exits 1 run_hooks
holds 'and names it' says '^news/leak\.txt:3:1: .*php-var-dump'
sed -i 's/cleanup-check/cleanup-clean/' "$texts/.pre-commit-config.yaml"
holds 'the other hook fails where it cuts' exits 1 run_hooks
holds 'and cuts the leak' test "$(cat "$texts/news/leak.txt")" = $'Tickets cost two pounds.\n\nBring a coat.'
holds 'nothing is left to cut' exits 0 run_hooks
block pre-commit 2 > "$texts/.pre-commit-config.yaml"
mkdir "$texts/posts"
printf 'Stock list.\n\narray(1) {\n  ["a"]=>\n  int(1)\n}\n\nMore of it.\n' > "$texts/posts/a.md"
git -C "$texts" add .
holds 'it looks at other files' exits 1 run_hooks
holds 'and at these alone' says '^posts/a\.md:3:1: '

total
