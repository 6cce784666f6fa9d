"""``make evaluate`` and ``make evaluate-peers``: what the concierge understands of lines it was not taught."""
