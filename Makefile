# make demo: set up what is missing and show a report's targets, outcomes and initiatives
# make test: set up what is missing and run the tests
# make same: the package as installed, compiled where there is a C compiler, gives what the source gives
# Needs Python 3.10 or later with pip, and a package index.  Everything goes into .venv.

PYTHON ?= python3
REPORT ?= corpora/reports/临江省/临江省-2025.txt
BIN := .venv/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
SOURCES := $(shell find src -type f ! -name '*.pyc')
# Whatever is installed in .venv, these read the source that lies here.
OF_SOURCE := PYTHONPATH=src $(BIN)/python -m
ROOMS_COMPILED := $(addprefix tests/,catalogue corpora initiatives language measures pipeline quantities restoring text)

.PHONY: demo test lint same schema docs study bench clean

demo: .venv/installed
	$(BIN)/python -m policy_nlp show $(REPORT)

test: .venv/tested
	$(OF_SOURCE) pytest -n auto --dist worksteal

lint: .venv/linted
	$(OF_SOURCE) ruff check .
	$(OF_SOURCE) mypy

same: .venv/tested .venv/installed
	$(BIN)/python -m pytest -n auto --dist worksteal $(ROOMS_COMPILED)

# Files that are made from the types; the tests fail where they are out of date.
schema: .venv/tested
	$(OF_SOURCE) policy_nlp.records.schema

docs: .venv/tested
	PYTHONPATH=src $(BIN)/python docs/make_fields.py

# The worked study; that of the State Council where its reports lie in ../shared.
study: .venv/tested
	PYTHONPATH=src $(BIN)/python docs/make_study.py

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

# As a user has it: hatch_build.py compiles the rooms that read sentences, which takes a minute.
.venv/installed: .venv/pip pyproject.toml hatch_build.py $(SOURCES)
	@echo "Installing policy-nlp; it is compiled, which takes a minute."
	$(INSTALL) .
	@touch $@

# As a developer has it: what the tests and the linter need, and the source as it lies here.
.venv/tested: .venv/pip pyproject.toml
	$(INSTALL) --editable '.[test]'
	@touch $@ && rm -f .venv/installed

.venv/linted: .venv/pip pyproject.toml
	$(INSTALL) --editable '.[test,lint]'
	@touch $@ .venv/tested && rm -f .venv/installed
