# Two commands for a fresh machine with Python 3.11 or later: make demo, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test check reference clean

demo: $(VENV)/installed
	$(BIN)/kg demo

test: $(VENV)/tested
	$(BIN)/python -m pytest

check: $(VENV)/tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

reference: $(VENV)/installed
	$(BIN)/python -m kg.cli.reference > REFERENCE.md

# A stamp a set of requirements, newer than setup.cfg: a changed requirement is installed at the next command.
$(VENV)/installed: setup.cfg | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/tested: setup.cfg | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .[test]
	touch $@ $(VENV)/installed

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

clean:
	rm -rf $(VENV) build dist demo *.egg-info
