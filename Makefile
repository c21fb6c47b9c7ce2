# jianggao: Chinese speeches to Markdown, TEI XML and web pages.
#
# Programs are found by themselves: each folder filters/NAME is built to
# build/bin/jg-NAME, linked with the pkg-config packages that its file `libs`
# names.  Each pipelines/*.mk adds one kind of output of the corpus.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules

INPUT ?= input
OUTPUT ?= output
BUILD ?= build

PREFIX ?= /usr/local
prefix ?= $(PREFIX)
bindir ?= $(prefix)/bin
mandir ?= $(prefix)/share/man

CC ?= cc
ifeq ($(origin CC),default)
CC := gcc
endif
PKG_CONFIG ?= pkg-config
CFLAGS ?= -O2 -g
WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion \
    -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings -Wformat=2 \
    -Wswitch-enum -Wundef -Wvla -Wcast-qual -Wpointer-arith
# memmem(3) is POSIX.1-2024; glibc still hides it behind _GNU_SOURCE.
JG_CFLAGS := -std=c11 -D_GNU_SOURCE $(WARNINGS) $(WERROR) -MMD -MP

FILTERS := $(filter-out common,$(notdir $(patsubst %/,%,$(wildcard filters/*/))))
PROGRAMS := $(FILTERS:%=$(BUILD)/bin/jg-%)
COMMON := $(BUILD)/libjianggao.a
COMMON_LIBS := libutf8proc

# Say what is done in one short line; V=1 shows the commands.
Q := $(if $(V),,@)
say = @$(if $(V),:,printf '  %-8s %s\n' '$1' '$2')

.PHONY: all build
all: corpus
build: $(PROGRAMS)

# --- programs -------------------------------------------------------------

# $(call packages,NAME): the packages that filters/NAME asks for.
packages = $(COMMON_LIBS) $(shell cat filters/$1/libs 2>/dev/null)

# System headers by -isystem: our warnings are about our code.
cflags_of = $(patsubst -I%,-isystem %,$(shell $(PKG_CONFIG) --cflags $(packages)))
libs_of = $(shell $(PKG_CONFIG) --libs $(packages))

$(BUILD)/obj/%.o: filters/%.c
	$(call say,CC,$<)
	@mkdir -p $(@D)
	$(Q)$(CC) $(CPPFLAGS) $(JG_CFLAGS) $(CFLAGS) -Ifilters/common \
	    $(call cflags_of,$(firstword $(subst /, ,$*))) -c -o $@ $<

$(COMMON): $(patsubst filters/%.c,$(BUILD)/obj/%.o,$(wildcard filters/common/*.c))
	$(call say,AR,$@)
	$(Q)rm -f $@ && $(AR) rcs $@ $^

define PROGRAM
$(BUILD)/bin/jg-$1: $(patsubst filters/%.c,$(BUILD)/obj/%.o,$(wildcard filters/$1/*.c)) $(COMMON)
	$$(call say,LD,$$@)
	@mkdir -p $$(@D)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $$@ $$^ $$(call libs_of,$1) $(LDLIBS)
endef
$(foreach f,$(FILTERS),$(eval $(call PROGRAM,$f)))

-include $(wildcard $(BUILD)/obj/*/*.d)
