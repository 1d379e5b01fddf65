"""The window's part of letters."""
