"""The colours of the two themes by what they are for, as sRGB hexadecimal.

Text on its ground keeps at least 4.5 to 1, and the edges of what is typed in at least 3 to 1
(WCAG 2.2, 1.4.3 and 1.4.11; a button is known by its text); a test computes them.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. `paper` is the ground, `surface` what lies on it, `ink` the text."""

    paper: str
    sidebar: str
    surface: str
    desk: str
    line: str
    edge: str
    button: str
    scroll: str
    hover: str
    ink: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_text: str
    accent_soft: str
    teal_ground: str
    teal_text: str
    neutral_ground: str
    neutral_text: str
    green_ground: str
    green_text: str
    amber_ground: str
    amber_text: str
    red_ground: str
    red_text: str


LIGHT = Tokens(
    paper="#fbfaf6",
    sidebar="#f2f0ea",
    surface="#ffffff",
    desk="#dedbd3",
    line="#e3e0d8",
    edge="#938e83",
    button="#cfcabe",
    scroll="#c4bfb3",
    hover="#eceae3",
    ink="#1a2330",
    muted="#555e6a",
    accent="#0f5c5c",
    accent_hover="#0b4a4a",
    on_accent="#ffffff",
    accent_text="#0f5c5c",
    accent_soft="#e3efed",
    teal_ground="#d3e7e4",
    teal_text="#0f5c5c",
    neutral_ground="#e9e7e1",
    neutral_text="#55524a",
    green_ground="#e4f3e7",
    green_text="#1e6a2f",
    amber_ground="#fdeedd",
    amber_text="#97480c",
    red_ground="#fbe5e2",
    red_text="#a3261c",
)

DARK = Tokens(
    paper="#17191b",
    sidebar="#111314",
    surface="#202427",
    desk="#0d0f10",
    line="#32383b",
    edge="#79838a",
    button="#4b5459",
    scroll="#4b5459",
    hover="#262b2e",
    ink="#e9e7e2",
    muted="#a6adb1",
    accent="#5ab9b2",
    accent_hover="#74cbc4",
    on_accent="#04201e",
    accent_text="#74cbc4",
    accent_soft="#18322f",
    teal_ground="#1f4441",
    teal_text="#86d6d0",
    neutral_ground="#32373a",
    neutral_text="#c9c6be",
    green_ground="#1b3422",
    green_text="#8fd3a0",
    amber_ground="#42290f",
    amber_text="#f2b677",
    red_ground="#451f1c",
    red_text="#f5a69d",
)
