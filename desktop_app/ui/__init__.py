"""Shared Qt parts: task runner, messages, change bus, lists, forms, editors and the theme."""
