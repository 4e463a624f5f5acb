# make demo: set up what is missing and show a report's targets, outcomes and initiatives
# make test: set up what is missing and run the tests
# Needs Python 3.10 or later with pip, and a package index.  Everything goes into .venv.

PYTHON ?= python3
REPORT ?= corpora/reports/临江省/临江省-2025.txt
BIN := .venv/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable

.PHONY: demo test lint schema docs study bench clean

demo: .venv/installed
	$(BIN)/python -m policy_nlp show $(REPORT)

test: .venv/tested
	$(BIN)/python -m pytest -n auto --dist worksteal

lint: .venv/linted
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy

# Files that are made from the types; the tests fail where they are out of date.
schema: .venv/installed
	$(BIN)/python -m policy_nlp.records.schema

docs: .venv/installed
	$(BIN)/python docs/make_fields.py

# The worked study; that of the State Council where its reports lie in ../shared.
study: .venv/tested
	$(BIN)/python docs/make_study.py

bench: .venv/installed
	$(BIN)/python -m benchmarks.speed
	$(BIN)/python -m benchmarks.megabyte
	$(BIN)/python -m benchmarks.evaluate

clean:
	rm -rf .venv

# Debian's Python comes without the part of venv that brings pip: the pip outside then brings itself in.
.venv/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' \
		|| { echo "policy-nlp needs Python 3.10 or later: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -m venv --clear .venv >/dev/null 2>&1 || { \
		$(PYTHON) -m venv --clear --without-pip .venv && \
		$(BIN)/python "$$($(PYTHON) -c 'import os, pip; print(os.path.dirname(pip.__file__))')" \
			install --quiet --disable-pip-version-check --ignore-installed pip; }
	@touch $@

.venv/installed: .venv/pip pyproject.toml
	$(INSTALL) .
	@touch $@

.venv/tested: .venv/pip pyproject.toml
	$(INSTALL) '.[test]'
	@touch $@ .venv/installed

.venv/linted: .venv/pip pyproject.toml
	$(INSTALL) '.[test,lint]'
	@touch $@ .venv/tested .venv/installed
