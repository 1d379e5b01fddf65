"""The main window and what belongs to it: navigation, search, Today, toasts, preferences."""
