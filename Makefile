# The two commands are `make serve` and `make test`; the others are their parts.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: serve test install check bench clean

serve: install  ## build content/ and serve it on 127.0.0.1:8000
	$(BIN)/kg build
	$(BIN)/kg serve

test: $(VENV)/.test-installed  ## run every test
	$(BIN)/python -m pytest -n auto

install: $(VENV)/.installed  ## create .venv and install kg in it

check: $(VENV)/.test-installed  ## format, lint, types, layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.test-installed  ## measure speed against plain ways to do the same
	$(BIN)/python -m tests.benchmarks

clean:
	rm -rf $(VENV) .kg build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(BIN)/python pyproject.toml requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@

$(VENV)/.test-installed: $(VENV)/.installed requirements-test.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-test.txt
	touch $@
