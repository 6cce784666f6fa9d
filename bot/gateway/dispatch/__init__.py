"""The page of who sends interpreters and cars: Korean, drawn by the server, without scripts."""
