"""The register of outgoing letters, from draft to issue."""
