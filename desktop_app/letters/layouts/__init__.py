"""One layout per tradition of letter writing; each is made for its language, none is a mirror."""
