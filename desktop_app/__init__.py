"""Dabir: a desktop assistant for the officers of a secretariat."""

__version__ = "0.1.0"
