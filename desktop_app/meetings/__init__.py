"""Meetings, their minutes, decisions, actions and news."""
