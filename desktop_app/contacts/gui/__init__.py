"""The window's part of contacts."""
