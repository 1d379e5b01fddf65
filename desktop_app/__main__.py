"""The entry of the `dabir` command: read the command line, then call a command or the window."""

import sys

from desktop_app.cli import run


def main() -> None:
    """Run one command and end with its status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
