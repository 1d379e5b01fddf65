"""The window's part of meetings."""
