"""What the whole program shares and that needs neither a window nor a database."""
