"""How the tables of an office came to be, step by step; see `desktop_app.db.migrate`."""
