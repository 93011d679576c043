# `make` renders the sample guide into public/; `make test` runs every test. Nothing else has to be done by hand.
#
# What is missing is installed through the system's package manager, and said so. What is done already is not done
# again.

SHELL := /bin/sh
BINARY := .build/release/allocation-guide
# The guide shows what is in force today, so a new day is a reason to render again.
STAMP := .build/rendered-$(shell date +%F)
SOURCES := $(shell find Package.swift Sources -type f)
INPUTS := $(shell find content templates)
STRICT := --explicit-target-dependency-import-check error

SIMULATOR := .build/release/disclosure-simulator

# Where the toolchain has Swift's library in a form to link in, the program starts in half the time. All programs of a release
# are built alike: another set of flags would compile everything again.
STATIC := $(if $(wildcard $(dir $(realpath $(shell command -v swift)))../lib/swift_static/linux),--static-swift-stdlib)
RELEASE := --configuration release $(STATIC) --quiet

.PHONY: all libraries test lint swift-test plain-test disclosure-test data-test letter-test journey-test serving-test \
  benchmark-test browser-test clean

all: $(STAMP)

$(STAMP): $(BINARY) $(INPUTS)
	@$(BINARY) build
	@rm -f .build/rendered-*
	@touch $@

$(BINARY): $(SOURCES) | libraries
	@echo "Building allocation-guide; the first time takes a few minutes …"
	@swift package resolve >/dev/null 2>&1 || swift package resolve
	@swift build $(RELEASE) --product allocation-guide
	@touch $@

# libcmark reads Markdown: it is the one library that Swift's package manager cannot fetch.
libraries:
	@if [ ! -e /usr/include/cmark.h ] && ! pkg-config --exists libcmark 2>/dev/null; then \
	  Tests/Tools/install libcmark-dev; \
	fi

test: lint swift-test plain-test disclosure-test data-test letter-test journey-test serving-test benchmark-test \
  browser-test

lint:
	@echo "Checking the style of the code …"
	@swift format lint --strict --recursive Package.swift Sources Tests

swift-test: | libraries
	@echo "Building the tests …"
	@swift build --build-tests $(STRICT) --quiet
	@echo "Running the tests …"
	@swift test --skip-build --quiet

plain-test: $(BINARY)
	@echo "Measuring how hard the sample guide is to read …"
	@$(BINARY) check --strict --readability --as-at 2026-11-25 > /dev/null

disclosure-test: $(BINARY)
	@echo "Attacking what the program publishes about people …"
	@Tests/Records/check
	@swift build $(RELEASE) --product disclosure-simulator
	@Tests/Disclosure/run $(SIMULATOR)

data-test: $(BINARY)
	@echo "Reading the data files with programs of others …"
	@Tests/Data/run $(BINARY)

letter-test: $(BINARY)
	@echo "Opening the letters with LibreOffice …"
	@Tests/Letters/run $(BINARY)

journey-test: $(BINARY)
	@echo "Walking to everything that readers come to do …"
	@Tests/Journeys/run $(BINARY)

serving-test: $(BINARY)
	@echo "Serving the sample guide with nginx …"
	@Tests/Serving/run $(BINARY)

benchmark-test: $(BINARY)
	@echo "Checking the guides that we measure with …"
	@Benchmarks/check $(BINARY)

browser-test: $(BINARY)
	@Tests/Browser/run $(BINARY)

clean:
	@rm -rf .build .tools
