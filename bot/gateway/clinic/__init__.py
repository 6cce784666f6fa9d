"""The clinic's page: Korean, drawn by the server, without scripts."""
