"""Where the program's own icons and translations lie, installed or in a checkout."""

from importlib.util import find_spec
from pathlib import Path

PACKAGE = "dabir_resources"
"""The name under which the top folder `resources/` is installed."""


def resource(name: str) -> Path:
    """The path of a file among the resources, such as `icons/dabir.svg`; it may not exist."""
    spec = find_spec(PACKAGE)
    if spec is not None and spec.submodule_search_locations:
        return Path(next(iter(spec.submodule_search_locations))) / name
    return Path(__file__).parents[2] / "resources" / name
