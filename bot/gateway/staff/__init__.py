"""What the pages of all staff share: signing in, sessions, forms with their tokens, and how a page is drawn."""
