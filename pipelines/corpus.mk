# One corpus: input list, block stream, one stamp for each kind of output.
#
# run.bash starts this in the folder STATE, so that every target has a plain name,
# and hands on the rest in the environment: KINDS, those of outputs, and TOP, BIN,
# LIBEXEC, INPUT, OUTPUT and PATH for the commands.  No path that a person gave
# stands in a rule.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules

export STATE := $(CURDIR)

comma := ,
# Commands are parted by ; and not &&, behind which -e does not hold.
stage := cd "$$TOP"; . pipelines/stage.bash; trap unfinished EXIT;

.PHONY: all review $(KINDS) FORCE
all: $(KINDS:=.done)
$(KINDS): %: %.done

# Written anew only when it says something new, so that nothing starts when
# nothing has changed.
inputs: options.jg-list FORCE
	@$(stage) find_inputs

tables: FORCE
	@$(stage) list_tables | write_if_new "$$STATE/$@"

# A change of the settings, of a program, or of the pipelines, rebuilds what depends
# on it: settings() renews the options of a program for each of these.
.PHONY: settings
settings:
	@rm -f *.closing
	@$(stage) settings
options.%: settings ;
.PRECIOUS: options.%
needs = $(1:%=options.%)

blocks: inputs tables $(call needs,jg-normalize jg-frommarkdown jg-headings jg-changed jg-splice)
	@printf '  %-8s %s\n' BLOCKS "$$INPUT"
	@$(stage) blocks

# Not kept by time, so that it is there also when it was deleted.
review: blocks options.jg-check
	@printf '  %-8s %s\n' REVIEW "$$OUTPUT/review.txt"
	@$(stage) review

# What stands in a folder of the output: a file that was deleted or changed by
# hand makes the pipeline run again.  It is looked at beside the blocks, for which
# all else waits.
%.found: FORCE | inputs tables
	@$(stage) find_touched $*

# What a program makes of the corpus for several kinds of output: made once, and
# gone when all have used it.
stream.%: blocks options.%
	@$(stage) stream $*

# $(call part,KIND,PART,PROGRAMS,SHARED,COMMANDS): the rule for a part of one kind
# of output, made by PROGRAMS and from the streams of SHARED programs.  The parts
# of a kind are made side by side.
define part
parts.$1 += $2
.INTERMEDIATE: $(4:%=stream.%)
$2.made: blocks $1.found $(call needs,$3 jg-split) $(4:%=stream.%)
	@$$(stage) $5; end_part $2
endef

include $(KINDS:=.mk)

define kind
$1.done: $(parts.$1:=.made)
	@$$(stage) settle $1 $(parts.$1)
endef
$(foreach f,$(KINDS),$(eval $(call kind,$f)))

# What runs side by side, and shares the cores of PARALLEL=auto: of each part a
# converter and jg-split; make review is one program.
ifneq ($(SPREAD_AUTO),)
beside := $(foreach f,$(or $(filter $(KINDS),$(MAKECMDGOALS)),$(KINDS)),$(parts.$f))
export SPREAD_BESIDE := $(if $(filter review,$(MAKECMDGOALS)),1,$(words $(beside) $(beside)))
endif
