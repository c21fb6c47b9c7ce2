# One corpus: input list, block stream, one stamp for each kind of output.
#
# The Makefile runs this in $(OUTPUT)/.jianggao, so that every target has a
# plain name, whatever the folders of the corpus are called.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules

export TOP INPUT OUTPUT BIN
export STATE := $(CURDIR)
export PATH := $(BIN):$(PATH)

FORMATS := $(filter-out corpus hosts,$(basename $(notdir $(wildcard $(TOP)/pipelines/*.mk))))
comma := ,
# Commands are parted by ; and not &&, behind which -e does not hold.
stage := cd "$$TOP"; . pipelines/stage.bash; trap unfinished EXIT;

.PHONY: all review $(FORMATS) FORCE
all: $(FORMATS:=.done)
	@$(stage) verdict blocks $(foreach f,$(FORMATS),$(streams.$f) $f)
$(FORMATS): %: %.done
	@$(stage) verdict blocks $(streams.$@) $@

# Written anew only when it says something new, so that nothing starts when
# nothing has changed.
inputs: FORCE
	@$(stage) list_inputs >"$$STATE/$@.new"
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

tables: FORCE
	@$(stage) list_tables | write_if_new "$$STATE/$@"

# A change of the settings, or of a program, rebuilds what depends on it.
.PHONY: settings
settings:
	@$(stage) settings
options.%: settings
	@:
.PRECIOUS: options.%
needs = $(foreach p,$1,$(BIN)/$p options.$p)

blocks: inputs tables $(call needs,jg-normalize jg-frommarkdown jg-headings jg-changed) $(TOP)/pipelines/stage.bash
	@printf '  %-8s %s\n' BLOCKS "$$INPUT"
	@$(stage) blocks

# Not kept by time, so that it is there also when it was deleted.
review: blocks $(BIN)/jg-check
	@printf '  %-8s %s\n' REVIEW "$$OUTPUT/review.txt"
	@$(stage) review; verdict blocks

# What stands in a folder of the output: a file that was deleted or changed by
# hand makes the pipeline run again.
%.found: FORCE
	@$(stage) list_outputs "$$OUTPUT/$*" >"$$STATE/$@.new"
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

# What a program makes of the corpus for several kinds of output: made once, and
# gone when all have used it.
stream.%: blocks $(BIN)/% options.% $(TOP)/pipelines/stage.bash
	@$(stage) stream $*

# $(call output,NAME,PROGRAMS,SHARED,COMMANDS): the rule for one kind of output,
# made by PROGRAMS and from the streams of SHARED programs.
define output
streams.$1 := $(3:%=stream.%)
.INTERMEDIATE: $(3:%=stream.%)
$1.done: blocks $1.found $(call needs,$2 jg-split) $(3:%=stream.%) $(TOP)/pipelines/$1.mk
	@$$(stage) $4
	@$$(stage) settle $1 $(3:%=stream.%)
endef

include $(filter-out %/corpus.mk,$(wildcard $(TOP)/pipelines/*.mk))
