# `make` lists the targets. Each sets up what it needs in .venv and .cache, and nothing outside this folder.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run studio test lint format bench bench-studio accuracy fuzz docs site web lock wheel compiled clean

BIN := .venv/bin
# An environment does not survive a move of its folder, so its stamp names the place.
READY := .venv/.ready-$(shell pwd | cksum | cut -d' ' -f1)

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS=$$'\t' read -r target what; do \
	  printf '  make %-12s %s\n' "$$target" "$$what"; done

$(READY): tools/setup.sh pyproject.toml hatch_build.py requirements/uv.txt requirements/dev.txt
	@bash tools/setup.sh
	@touch $@

# The environment may forbid Python to keep bytecode, and then every start would compile anew.
compiled: $(READY)
	@$(BIN)/python -m compileall -q src tools

run: compiled ## Check the example posting, then write one from an example brief and check it
	@$(BIN)/rolewright check examples/account-manager.md || [ $$? -eq 1 ]
	@printf '\n  The same job from a brief: rolewright new --brief examples/briefs/account-manager.toml\n\n'
	@$(BIN)/rolewright new --brief examples/briefs/account-manager.toml -o .cache/written.md --force
	@printf '\n'; cat .cache/written.md; printf '\n'
	@$(BIN)/rolewright check .cache/written.md
	@printf '\n  The same in the browser, with a dozen example postings: make studio\n'

studio: compiled ## Start the studio in the browser with an example workspace, and print its address
	@$(BIN)/rolewright studio .cache/studio --examples $(ARGS)

test: lint ## Lint, check the types and the imports, and run the tests (ARGS="-k pay" picks some)
	@PATH="$(CURDIR)/$(BIN):$$PATH" bash tools/with_postgres.sh $(BIN)/pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder $(ARGS)

lint: compiled ## Lint, check the types and the imports
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(READY) ## Format the code and mend what the linter can
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

bench: compiled ## Measure speed, cold start and memory
	@$(BIN)/python -m tools.bench $(ARGS)

bench-studio: compiled ## Measure the studio: pages, from key to remark, 20 people at once
	@$(BIN)/python -m tools.bench_studio
	@$(BIN)/python -m tools.bench_studio_editor
	@$(BIN)/python -m tools.bench_studio_editing

accuracy: compiled ## Measure how well postings are read
	@$(BIN)/python -m tools.accuracy $(ARGS)

fuzz: compiled ## Feed broken texts to the checker (ARGS="--seconds 60", "--files" for damaged files, "--growth 10000" for runs of one sign, "--api" for the studio)
	@$(BIN)/python -m tools.fuzz $(ARGS)

docs: compiled ## Generate the handbook
	@$(BIN)/python -m tools.handbook $(ARGS)

site: docs ## Build the documentation as web pages in site/
	@[[ -x .venv/site/bin/zensical ]] || $(BIN)/uv venv --quiet --clear --no-config --cache-dir .cache/uv .venv/site
	@$(BIN)/uv pip sync --quiet --no-config --system-certs --cache-dir .cache/uv --python .venv/site \
	  --require-hashes requirements/site.txt
	@rm -rf site
	@.venv/site/bin/zensical build --strict

# Whoever only uses the studio needs no Node: what this makes is kept in the repository.
web: ## Bundle the studio's scripts (needs Node 20 and npm)
	@cd web && npm ci --silent && npm run --silent check && npm test --silent && npm run --silent build

lock: $(READY) ## Lock the dependencies anew (ARGS=--upgrade takes the newest)
	@bash tools/lock.sh $(ARGS)

wheel: $(READY) ## Build the wheel into dist/
	@$(BIN)/python -m hatchling build -t wheel

clean: ## Remove everything that these targets make
	@rm -rf .venv .cache .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis dist site web/node_modules
	@find src tools tests -name __pycache__ -type d -prune -exec rm -rf {} +
