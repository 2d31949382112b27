"""``cleanup`` on the PATH, where the wheel was installed."""

import os
import sys

from ._command import IN_WHEEL


def main() -> None:
    """Becomes the command in this package: what else is called so on the PATH may be this very program."""
    os.execv(IN_WHEEL, [str(IN_WHEEL), *sys.argv[1:]])


if __name__ == "__main__":
    main()
