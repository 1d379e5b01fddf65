"""How much an import takes in: beyond it a file is refused or a row reported, never held."""

FILE_BYTES = 64 * 1024 * 1024
CARDS_BYTES = 512 * 1024 * 1024
"""Cards and directories are read entry by entry, and most of them is photos."""
ENTRIES = 100_000
PROBLEMS = 2_000
LINE_CHARACTERS = 1024 * 1024
CARD_CHARACTERS = 8 * 1024 * 1024
CARD_LINES = 120_000
DETAILS = 200
"""Channels, addresses and the like of one contact."""
COLUMNS = 200
CELL_CHARACTERS = 20_000
TABLE_CHARACTERS = 60_000_000
UNPACKED_BYTES = 300 * 1024 * 1024
PACKING_RATIO = 200
ARCHIVE_FILES = 2_000
PHOTO_BYTES = 512 * 1024
PHOTO_POINTS = 25_000_000
PHOTO_SIDE = 512
PHOTOS_BYTES = 256 * 1024 * 1024
"""All photos of one file: the window holds them until the import is carried out."""
MEMORY_BYTES = 256 * 1024 * 1024
"""What the child may take beyond an idle process: with the window it is less than 500 MB."""
SECONDS = 180.0
