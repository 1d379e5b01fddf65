"""The window's part of mous."""
