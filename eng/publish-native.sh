#!/usr/bin/env bash
# Publishes the command as one native program, OUT_DIR/cleanup, that needs no .NET: eng/publish-native.sh OUT_DIR [RID] [MSBUILD_ARGUMENT…]
# RID is that of this machine by default, or where it is ''. For its own Linux nothing but the C library is needed to run it, of this machine's
# version or later.
# For older C libraries, from 2.34 on and half a megabyte larger: eng/publish-native.sh OUT_DIR '' -p:PacksRelocations=false
# linux-arm64 is linked on linux-x64 too, by Debian's tools for it, and then needs OpenSSL where it runs. Windows and macOS link their own.
# The x64 program needs AVX2; for older processors: eng/publish-native.sh OUT_DIR linux-x64 -p:IlcInstructionSet=x86-64-v2
set -euo pipefail
out=$(realpath -m "${1:?where to}")
cd "$(dirname "$0")/.."
source tests/integration/common.bash
own=linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
rid=${2:-$own}

linking=()
if [ "$rid" = "$own" ]; then
  # SHA-256 is OpenSSL's. Slim images lack it, and without it the program would end at the first text.
  need 'command -v cmake && command -v cc && test -e /usr/include/openssl/ssl.h' cmake make gcc libc6-dev zlib1g-dev libssl-dev
  linking=(-p:StaticOpenSslLinking=true)
  # From 2.36 on the C library reads relocations that are packed.
  if printf '2.36\n%s\n' "$(getconf GNU_LIBC_VERSION 2> /dev/null | cut -d ' ' -f 2)" | sort -CV; then linking+=(-p:PacksRelocations=true); fi
elif [ "$rid" = linux-arm64 ]; then
  need 'command -v clang && command -v aarch64-linux-gnu-gcc && test -d /usr/aarch64-linux-gnu/include' \
    clang gcc-aarch64-linux-gnu libc6-dev-arm64-cross
  linking=(-p:CppCompilerAndLinker=clang -p:ObjCopyName=aarch64-linux-gnu-objcopy)
fi

# Apart from other builds, which know nothing of a runtime and would have to be restored again.
published=artifacts/native/$rid
build=artifacts/native/build
# What was linked otherwise is not linked anew by itself.
said="${linking[*]} ${*:3}"
[ "$(cat "$build/said-$rid" 2> /dev/null)" = "$said" ] || rm -f "$build/bin/Cleanup.Cli/release_$rid"/native/Cleanup.Cli*
dotnet publish src/Cleanup.Cli -c Release -r "$rid" -p:PublishAot=true "${linking[@]}" --artifacts-path "$build" \
  -o "$published" --nologo -v quiet "${@:3}"
echo "$said" > "$build/said-$rid"
suffix=; [[ "$rid" == win-* ]] && suffix=.exe
# The assembly cannot be called so, see its project.
install -D "$published/Cleanup.Cli$suffix" "$out/cleanup$suffix"
