"""What the concierge bears on this machine: ``python -m benchmarks.load``, or ``make bench-load``.

Five parts, each run alone with ``--only``: bookings a second, search and names in growing directories, turns in growing
conversations, visitors at once. Figures that are compared are taken in one run, in turns.
"""
