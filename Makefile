# Gangnam Concierge. `make help` lists the commands; nothing needs to be installed by hand before them.
PYTHON3 ?= python3
PY := .venv/bin/python
# Processes that share the tests, file by file; each that holds conversations loads Rasa once (1.2 GB).
WORKERS ?= 2
export PYTHONUTF8 := 1
export PYTHONWARNINGS := ignore

.DEFAULT_GOAL := help
.PHONY: help setup setup-services train tune run run-production chat lint validate ready test test-full bench bench-load evaluate evaluate-peers clean

help: ## list the commands
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.venv/.ready: requirements.lock tools/environment.py tools/uv.lock .python-version
	@$(PYTHON3) tools/environment.py

setup: .venv/.ready ## make the environment, the database and the demonstration directory
	@$(PY) -m bot setup

setup-services: ## install PostgreSQL, Redis and nginx (Debian's packages) if they are missing; starts none
	@$(PYTHON3) tools/services.py

train: .venv/.ready ## train the model if its inputs changed
	@$(PY) -m bot train

tune: .venv/.ready ## tune the sentence encoder to the training sentences (an experiment, see docs/decisions.md)
	@$(PY) -m bot tune

run: setup train ## start the concierge and print its address (Ctrl-C ends it)
	@$(PY) -m bot run

run-production: setup-services train ## PostgreSQL, Redis, replicas of everything and nginx on this machine (Ctrl-C ends all)
	@$(PY) -m bot run --production

chat: .venv/.ready ## talk to a running concierge in the terminal
	@$(PY) -m bot chat

lint: .venv/.ready ## ruff, mypy and the catalogue lint
	@$(PY) -m ruff check . && $(PY) -m ruff format --check . && $(PY) -m mypy && $(PY) -m bot lint

validate: .venv/.ready # domain, rules and sentences agree; part of test
	@$(PY) -m bot validate

# three at once: each leaves a core idle for a while
ready: setup-services .venv/.ready
	@$(MAKE) --no-print-directory -j 3 lint validate train

test: ready ## what has to pass before every commit
	@$(PY) -m pytest -m "not full" -n $(WORKERS) --dist loadfile

test-full: ready ## test, and the matrices, kill tests, fuzzing and load
	@$(PY) -m pytest -m "not full" -n $(WORKERS) --dist loadfile
	@$(PY) -m pytest -m full

.peers/.ready: .venv/.ready tools/peers.lock
	@.tools/bin/uv pip install --quiet --python $(PY) --target .peers --require-hashes -r tools/peers.lock && touch $@

bench: setup train .peers/.ready ## measure beside stock Rasa, lingua, langdetect (CORPORA=folder names outside data)
	@PYTHONPATH=.peers $(PY) -m benchmarks

bench-load: setup-services setup train ## measure what this machine bears and write it into docs/operations.md
	@$(PY) -m benchmarks.load --write docs/operations.md

# Folds of three that are read; with tuned layers each takes nine minutes more.
ASKED ?= 3
evaluate: setup ## measure a fresh training and write docs/evaluation (CORPORA=folder names outside data)
	@$(PY) -m benchmarks.evaluation --asked $(ASKED)

evaluate-peers: setup .peers/.ready ## stock Rasa, lingua, dateparser and others on the same lines (CORPORA=folder)
	@PYTHONPATH=.peers $(PY) -m benchmarks.evaluation.peers

clean: ## remove what can be made again (keeps var/)
	rm -rf .venv .tools .mypy_cache .pytest_cache .ruff_cache models/*.tar.gz models/*.json
