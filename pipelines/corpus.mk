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
scripts := $(wildcard $(TOP)/pipelines/*.bash)
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
	@rm -f *.closing
	@$(stage) settings
options.%: settings ;
.PRECIOUS: options.%
needs = $(foreach p,$1,$(BIN)/$p options.$p)

blocks: inputs tables $(call needs,jg-normalize jg-frommarkdown jg-headings jg-changed jg-splice) $(scripts)
	@printf '  %-8s %s\n' BLOCKS "$$INPUT"
	@$(stage) blocks

# Not kept by time, so that it is there also when it was deleted.
review: blocks $(BIN)/jg-check
	@printf '  %-8s %s\n' REVIEW "$$OUTPUT/review.txt"
	@$(stage) review; verdict blocks

# What stands in a folder of the output: a file that was deleted or changed by
# hand makes the pipeline run again.  It is looked at beside the blocks, for which
# all else waits.
%.found: FORCE | inputs tables
	@$(stage) find_touched $*

# What a program makes of the corpus for several kinds of output: made once, and
# gone when all have used it.
stream.%: blocks $(BIN)/% options.% $(scripts)
	@$(stage) stream $*

# $(call part,KIND,PART,PROGRAMS,SHARED,COMMANDS): the rule for a part of one kind
# of output, made by PROGRAMS and from the streams of SHARED programs.  The parts
# of a kind are made side by side.
define part
parts.$1 += $2
streams.$1 += $(4:%=stream.%)
.INTERMEDIATE: $(4:%=stream.%)
$2.made: blocks $1.found $(call needs,$3 jg-split) $(4:%=stream.%) $(TOP)/pipelines/$1.mk
	@$$(stage) $5; end_part $2 $(4:%=stream.%)
endef

include $(filter-out %/corpus.mk,$(wildcard $(TOP)/pipelines/*.mk))

define kind
$1.done: $(parts.$1:=.made)
	@$$(stage) settle $1 $(parts.$1)
endef
$(foreach f,$(FORMATS),$(eval $(call kind,$f)))
