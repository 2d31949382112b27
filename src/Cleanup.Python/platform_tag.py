"""The platform that a wheel may promise for a program: the oldest C library that it runs with, by what it asks of it (PEP 600)."""

import os
import re
import subprocess

# What each is called in tags, and the oldest C library that pip asks for there.
_MACHINES = {"Advanced Micro Devices X86-64": ("x86_64", 5), "AArch64": ("aarch64", 17)}

# Parts of the C library. All else a wheel would have to bring.
_C_LIBRARY = re.compile(r"(libc|libm|libdl|librt|libpthread)\.so\.\d|ld-linux[-\w]*\.so\.\d")

# What has no number but came with one: relocations that are packed.
_NUMBERS = {"GLIBC_ABI_DT_RELR": 36}


def platform_tag(program: str) -> str:
    """As ``manylinux_2_34_x86_64``.

    :raises ValueError: when there is none, as it needs what not every Linux has.
    """
    machine = re.search(r"Machine:\s+(.*\S)", _readelf("-h", program))
    if machine is None or machine[1] not in _MACHINES:
        raise ValueError(f"{program}: no program for Linux on a machine that wheels have a name for")
    for library in re.findall(r"\(NEEDED\).*\[(.*)\]", _readelf("-d", program)):
        if not _C_LIBRARY.fullmatch(library):
            raise ValueError(f"{program}: needs {library}, which is not in the wheel")
    name, oldest = _MACHINES[machine[1]]
    needs = re.findall(r"Name: (\S+)", _readelf("-V", program).partition("Version needs section")[2])
    return f"manylinux_2_{max([oldest, *map(_minor, needs)])}_{name}"


def _minor(need: str) -> int:
    if need in _NUMBERS:
        return _NUMBERS[need]
    number = re.fullmatch(r"GLIBC_2\.(\d+)(\.\d+)?", need)
    if number is None:
        raise ValueError(f"needs {need}, which no version of the C library stands for")
    return int(number[1])


def _readelf(option: str, program: str) -> str:
    done = subprocess.run(
        ["readelf", "--wide", option, program], capture_output=True, text=True, check=False, env={"LC_ALL": "C", "PATH": os.environ["PATH"]})
    if done.returncode != 0:
        raise ValueError(done.stderr.strip())
    return done.stdout
