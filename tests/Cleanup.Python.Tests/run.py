"""Runs the tests beside it, or those in a folder of it, and ends with a plain line: N passed, N failed: run.py [FOLDER]"""

import sys
import unittest
from pathlib import Path


def main() -> int:
    suite = unittest.defaultTestLoader.discover(str(Path(__file__).parent.joinpath(*sys.argv[1:])))
    result = unittest.TextTestRunner(verbosity=1).run(suite)
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed - len(result.skipped)} passed, {failed} failed")
    return int(failed > 0)


# Workers of Dask import it again.
if __name__ == "__main__":
    sys.exit(main())
