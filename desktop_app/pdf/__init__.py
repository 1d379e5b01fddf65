"""Papers: a frozen description of a document in, the bytes of an archival PDF out."""
