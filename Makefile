# Verbatim: `make run` and `make test` do all their set-up; `make help` lists the rest.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
ARGS   ?=

.DEFAULT_GOAL := help
.PHONY: help run test cover check bench lock clean

help: ## list what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-7s %s\n", $$1, $$2}'

run: $(VENV)/.run ## start the bot (ARGS="--once" passes arguments on)
	@$(BIN)/python -m bot run $(ARGS)

# Bytecode is kept, whatever the environment says: hundreds of child processes load the same modules.
test: $(VENV)/.test ## run the whole suite
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

cover: ## run the whole suite and tell what it covers (half as long again)
	@$(MAKE) --no-print-directory test ARGS="--cov --cov-report=term $(ARGS)"

check: $(VENV)/.test ## style, types, import contract
	@$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy && $(BIN)/lint-imports

bench: $(VENV)/.test ## run the benchmarks (ARGS=name runs one)
	@$(BIN)/python -m benchmarks $(ARGS)

lock: $(VENV)/.test ## pin the dependencies anew
	@echo pip | $(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header \
	  --no-annotate --upgrade - -o requirements-pip.lock
	@$(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header \
	  pyproject.toml -o requirements.lock
	@$(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header \
	  pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock

clean: ## remove what make made (never the store in var/)
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .coverage*

# An installer of our own choice: the one that comes with Python (23.2 with 3.11) mistakes hashes of
# packages with extras as soon as a newer release of one is out.
$(VENV)/.venv: requirements-pip.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Verbatim needs Python 3.11 or newer; say which: make PYTHON=python3.12 ..." >&2; exit 1; }
	@echo "Setting up $(VENV) (once, about half a minute) ..." >&2
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-pip.lock
	@touch $@

$(VENV)/.run: $(VENV)/.venv requirements.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.test: $(VENV)/.run requirements-dev.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
