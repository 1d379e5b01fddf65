"""Memoranda of understanding: parties, texts, terms and dates."""
