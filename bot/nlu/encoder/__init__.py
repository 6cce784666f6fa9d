"""Sentences as vectors: multilingual-e5-small, read layer by layer."""
