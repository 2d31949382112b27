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
