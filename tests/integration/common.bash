# What the scripts of this folder share; to be sourced, from the project's folder.

# Installs Debian packages where the test of what they bring fails: need 'command -v php' php-cli
need() {
  if ! bash -c "$1" > /dev/null 2>&1; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${@:2}" > /dev/null
  fi
}

# Builds the program that proves; once, before "run".
build() { dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet; }

# Runs it in one of its modes, the cases on standard input.
run() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@"; }

# What was checked, for scripts that count; $work is a folder of their own.
passed=0
failed=0

# check WHAT_IS_WRONG COMMAND…
check() {
  if "${@:2}" > "$work/check.log" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "$1"
    tail -n 20 "$work/check.log"
  fi
}

# holds WHAT_IS_SO COMMAND…
holds() { check "not so: $1" "${@:2}"; }

# Adds what another counted, by its last line: add "12 passed, 0 failed". What is no such line is a failure.
add() {
  if [[ "$1" =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed ]]; then
    passed=$((passed + BASH_REMATCH[1])) failed=$((failed + BASH_REMATCH[2]))
  else
    failed=$((failed + 1))
  fi
}

# The last line of a script, and its end.
total() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}
