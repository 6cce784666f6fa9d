"""``make bench``: every benchmark that needs no outside data, one after the other."""

import runpy

for name in ("benchmarks.safety", "benchmarks.times", "benchmarks.turn"):
    print(f"\n## {name}\n", flush=True)
    runpy.run_module(name, run_name="__main__")
