# Two commands for a newcomer: `make demo` and `make test`. `make help` lists the rest.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
VENV   ?= .venv
BIN    := $(VENV)/bin
DEMO   := sample_data/out
REPORT := $(DEMO)/reports

.DEFAULT_GOAL := help
.PHONY: help demo test check format clean estate

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(VENV)/.demo: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Vigie needs Python 3.11 or newer (PYTHON=…)."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing Vigie into $(VENV) …"
	@$(BIN)/pip install --quiet --disable-pip-version-check --upgrade pip
	@PYTHONWARNINGS=ignore $(BIN)/pip install --quiet --disable-pip-version-check --editable '.[demo]'
	@$(BIN)/python -m compileall -q connectors classifiers scanner reports  # the workers that read files may write none
	@touch $@

$(VENV)/.dev: pyproject.toml $(VENV)/.demo
	@echo "Installing what the tests need …"
	@PYTHONWARNINGS=ignore $(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

estate: $(VENV)/.demo  ## build the example estate: three databases, a file share, and the truth about them
	@$(BIN)/python -m sample_data build --out $(DEMO)

demo: $(VENV)/.demo  ## scan the example estate and write its record of processing and audit
	@$(BIN)/python -m sample_data demo --out $(DEMO)

test: $(VENV)/.dev  ## set up and run the tests; says at the end what could not be tested
	@$(BIN)/pytest -q -n auto --dist loadgroup $(TESTS)

check: $(VENV)/.dev  ## style, types, import rules, documents in step
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q -p no:cacheprovider tests/documents

format: $(VENV)/.dev  ## put the code in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:  ## remove what was generated, the virtual environment included
	rm -rf $(VENV) $(DEMO) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache
