"""How often a test repeats what is left to chance: seldom in every run, often on demand.

`DABIR_THOROUGH=1` asks for all rounds; it is for whoever changes what such a test is about.
"""

import os

THOROUGH = bool(os.environ.get("DABIR_THOROUGH"))


def rounds(usual: int, thorough: int) -> int:
    """The number of rounds in this run."""
    return thorough if THOROUGH else usual
