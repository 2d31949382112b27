"""The platform that a wheel promises: of the one that is installed, and of small programs that need this and that. Needs a C compiler."""

import platform
import re
import subprocess
import sys
import unittest
from importlib.metadata import distribution
from pathlib import Path
from tempfile import TemporaryDirectory

from cleanup import find_command

sys.path.insert(0, str(Path(__file__).parents[3] / "src" / "Cleanup.Python"))

from platform_tag import platform_tag  # noqa: E402

MACHINE = platform.machine()
OLDEST = {"x86_64": 5, "aarch64": 17}[MACHINE]


class InstalledTests(unittest.TestCase):
    def test_it_is_the_oldest_that_is_true(self):
        tags = re.findall("^Tag: (.*)$", distribution("cleanup-text").read_text("WHEEL"), re.MULTILINE)
        # The symbols one by one: the C library that has the newest has all of them, and one before it has not.
        symbols = subprocess.run(["objdump", "-T", *find_command()], capture_output=True, text=True, check=True).stdout
        newest = max(int(minor) for minor in re.findall(r"\(GLIBC_2\.(\d+)[.)]", symbols))
        self.assertEqual(tags, [f"py3-none-manylinux_2_{newest}_{MACHINE}"])

    def test_machines_of_these_years_take_it(self):
        # Ubuntu 22.04 has 2.35, Red Hat's 9 and Amazon's of 2023 have 2.34.
        self.assertLessEqual(int(platform_tag(find_command()[0]).split("_")[2]), 34)


class ProgramTests(unittest.TestCase):
    def setUp(self):
        folder = TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def tag(self, code, *options):
        source = self.folder / "program.c"
        source.write_text(code)
        target = str(self.folder / "program")
        subprocess.run(["cc", str(source), "-o", target, *options], capture_output=True, check=True)
        return platform_tag(target)

    def test_the_newest_symbol_counts(self):
        memcpy = "#include <string.h>\nvoid *f(void *a, void *b, long n) { return memcpy(a, b, n); }"
        old = '__asm__(".symver memcpy,memcpy@GLIBC_2.2.5");\n' + memcpy
        whole = ("-shared", "-fPIC", "-O0")
        self.assertEqual(self.tag("int f(void) { return 1; }", *whole), f"manylinux_2_{OLDEST}_{MACHINE}")
        random = "#include <unistd.h>\nint f(void *a) { return getentropy(a, 8); }"
        self.assertEqual(self.tag(random, *whole), f"manylinux_2_25_{MACHINE}")
        if MACHINE == "x86_64":
            self.assertEqual(self.tag(old, *whole), "manylinux_2_5_x86_64")
            self.assertEqual(self.tag(memcpy, *whole), "manylinux_2_14_x86_64")

    def test_packed_relocations_count(self):
        pointers = "int a, b; int *p[] = {&a, &b}; int main(void) { return p[0] == p[1]; }"
        self.assertEqual(self.tag(pointers, "-pie", "-fPIE", "-Wl,-z,pack-relative-relocs"), f"manylinux_2_36_{MACHINE}")

    def test_what_a_wheel_would_have_to_bring_is_refused(self):
        (self.folder / "other.c").write_text("int other(void) { return 1; }")
        library = str(self.folder / "libother.so.1")
        subprocess.run(["cc", "-shared", "-fPIC", str(self.folder / "other.c"), "-Wl,-soname,libother.so.1", "-o", library], check=True)
        with self.assertRaisesRegex(ValueError, r"needs libother\.so\.1"):
            self.tag("int other(void); int main(void) { return other(); }", library)

    def test_what_is_no_program_is_refused(self):
        (self.folder / "text").write_text("#!/bin/sh\n")
        for path in (self.folder / "text", self.folder / "none"):
            with self.assertRaises(ValueError):
                platform_tag(str(path))


if __name__ == "__main__":
    unittest.main()
