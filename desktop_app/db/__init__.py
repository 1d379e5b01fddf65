"""The office's database: everything that speaks SQL of its own lives here."""
