"""People, organisations and the posts that join them."""
