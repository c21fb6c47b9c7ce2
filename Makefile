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
# On all cores, unless somebody says otherwise.
ifeq ($(MAKELEVEL)$(filter -j%,$(MAKEFLAGS)),0)
MAKEFLAGS += -j$(shell nproc)
endif

# What a person gives on the command line is data.  It goes to the commands as it
# stands, in JG_NAME, and neither make nor a shell reads it again.  What somebody's
# environment holds by such a name is not meant for us.
GIVEN := $(foreach v,$(.VARIABLES),$(if $(findstring command line,$(origin $v)),$v))
$(foreach v,$(GIVEN),$(eval export JG_$v := $$(value $v)))

BUILD = build
V =
ifneq ($(words $(BUILD)),1)
$(error BUILD=$(BUILD): a folder whose path has no blank)
endif

PREFIX ?= /usr/local
prefix ?= $(PREFIX)
bindir ?= $(prefix)/bin
libexecdir ?= $(prefix)/libexec
datarootdir ?= $(prefix)/share
datadir ?= $(datarootdir)/jianggao
completiondir ?= $(datarootdir)/bash-completion/completions
mandir ?= $(datarootdir)/man
localedir ?= $(datarootdir)/locale

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

WITHOUT =
FILTERS := $(filter-out lib $(WITHOUT),$(notdir $(patsubst %/,%,$(wildcard filters/*/))))
PROGRAMS := $(FILTERS:%=$(BUILD)/bin/jg-%)
LIBRARY := $(BUILD)/libjianggao.a
LIBRARY_PACKAGES := libutf8proc

# $(call sources,NAME): the C files of filters/NAME, in it and in its rooms.
DEPTHS := * */* */*/* */*/*/*
sources = $(wildcard $(DEPTHS:%=filters/$1/%.c))
RUNS := $(wildcard $(DEPTHS:%=pipelines/jianggao/%.c))
HEADERS := $(wildcard $(DEPTHS:%=filters/%.h) $(DEPTHS:%=filters/%.def))

# Say what is done in one short line; V=1 shows the commands.
Q := $(if $(V),,@)
say = @$(if $(V),:,printf '  %-8s %s\n' '$1' '$2')

#: make                 build the programs and convert input/ to output/
#: make INPUT=D OUTPUT=D   the same for a corpus of your own
#: make PARALLEL=auto   on all cores; HOSTS=FILE: on other machines, jianggao(7)
all: corpus
#: make build           the programs only, to build/bin; WITHOUT=frompdf: but for one,
#:                      and the packages it needs
build: without $(PROGRAMS) $(BUILD)/bin/jianggao catalogues
without:
	$(if $(WITHOUT),@rm -f $(WITHOUT:%=$(BUILD)/bin/jg-%))
	$(if $(WITHOUT),$(call say,SKIP,$(WITHOUT:%=jg-%): WITHOUT=$(WITHOUT)))

# --- programs -------------------------------------------------------------

# $(call packages,NAME): the packages that filters/NAME asks for; of what lib has for
# those alone that read files of Word, libxml2 need only be known.
packages = $(LIBRARY_PACKAGES) $(if $(filter lib,$1),libxml-2.0) $(shell cat filters/$1/libs 2>/dev/null)

# Made under a name of this process alone, so that two that build at once, or one
# that is killed or fails, leave nothing half made, nor what make would read as
# made.  What an object depends on holds also
# where BUILD is called by another name, as a whole path.
new = $@.$$$$

# System headers by -isystem: our warnings are about our code.
cflags_of = $(patsubst -I%,-isystem %,$(shell $(PKG_CONFIG) --cflags $(packages)))
libs_of = $(shell $(PKG_CONFIG) --libs $(packages))

library_libs = $(shell $(PKG_CONFIG) --libs $(LIBRARY_PACKAGES))

# $(call compile,FLAGS), $(call link,LIBRARIES): whole recipes.
define compile
$(call say,CC,$<)
@mkdir -p $(@D)
$(Q)$(CC) $(CPPFLAGS) $(JG_CFLAGS) $(CFLAGS) -Ifilters/lib $1 -MT '$$(BUILD)/$(@:$(BUILD)/%=%)' \
    -MF $(new).dep -c -o $(new) $< && mv $(new).dep $(@:.o=.d) && mv $(new) $@
endef
define link
$(call say,LD,$@)
@mkdir -p $(@D)
$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $(new) $^ $1 $(LDLIBS) && mv $(new) $@
endef

room = $(firstword $(subst /, ,$*))
$(BUILD)/obj/%.o: filters/%.c
	$(call compile,-Ifilters/$(room) $(call cflags_of,$(room)))

# The tables of words, made from lists that people read.
WORDS := $(wildcard filters/lib/chinese/words/*.words)
$(BUILD)/words.c: filters/lib/chinese/words/words.awk $(WORDS)
	$(call say,WORDS,$@)
	@mkdir -p $(@D)
	$(Q)LC_ALL=C awk -f $^ >$(new) && mv $(new) $@
$(BUILD)/obj/words.o: $(BUILD)/words.c
	$(call compile)

$(LIBRARY): $(patsubst filters/%.c,$(BUILD)/obj/%.o,$(call sources,lib)) $(BUILD)/obj/words.o
	$(call say,AR,$@)
	$(Q)$(AR) rcs $(new) $^ && mv $(new) $@

define PROGRAM
$(BUILD)/bin/jg-$1: $(patsubst filters/%.c,$(BUILD)/obj/%.o,$(call sources,$1)) $(LIBRARY)
	$$(call link,$$(call libs_of,$1))
endef
$(foreach f,$(FILTERS),$(eval $(call PROGRAM,$f)))

# What runs the chain over a corpus; no filter, so its sources lie with the pipelines.
RUNNER := $(BUILD)/bin/jianggao
$(BUILD)/obj/pipelines/%.o: pipelines/%.c
	$(call compile,-Ipipelines/jianggao)
$(RUNNER): $(RUNS:%.c=$(BUILD)/obj/%.o) $(LIBRARY)
	$(call link,$(library_libs))

# --- what is said in Chinese -------------------------------------------------

# Without msgfmt, of the package gettext, it is said in English.
PO := $(wildcard filters/lib/po/*.po)
CATALOGUES := $(PO:filters/lib/po/%.po=$(BUILD)/share/locale/%/LC_MESSAGES/jianggao.mo)
ifeq ($(shell type -P msgfmt),)
INSTALLED_CATALOGUES :=
catalogues:
	$(call say,SKIP,messages in Chinese: no msgfmt; on Debian: sudo apt-get install gettext)
else
INSTALLED_CATALOGUES := $(CATALOGUES)
catalogues: $(CATALOGUES)
endif
$(BUILD)/share/locale/%/LC_MESSAGES/jianggao.mo: filters/lib/po/%.po
	$(call say,PO,$<)
	@mkdir -p $(@D)
	$(Q)msgfmt -c -o $(new) $< && mv $(new) $@

# The template, from the sources, has no line numbers and no day: it changes when
# what is said does.
#: make po              what is new to say, into filters/lib/po
WORDS_OF := N_ translate fail:3 lose:3 warn:3 complain:1 report_add:4 report_confirm:4 \
    report_block:4 folder_refuse:3 TRAIT:3 REASON:2
TEMPLATE = xgettext --language=C --from-code=UTF-8 --sort-output --no-location --no-wrap --package-name=jianggao \
    --keyword $(WORDS_OF:%=--keyword=%) --output=- $(sort $(call sources,*) $(wildcard filters/lib/structure/*/*.def) $(RUNS)) | \
    sed -e '/^"POT-Creation-Date/d' -e '1,/^$$/{/^\#/d}'
template:
	@$(TEMPLATE)
po:
	$(Q)$(TEMPLATE) >filters/lib/po/jianggao.pot
	$(Q)for file in $(PO); do \
	    msgmerge -q --update --backup=none --no-wrap --no-fuzzy-matching "$$file" filters/lib/po/jianggao.pot; \
	    msgattrib --no-obsolete --no-wrap -o "$$file" "$$file"; \
	done

# What a program takes in as it is lies beside the asset.c that names it.
ASSETS := $(wildcard filters/*/asset.c filters/lib/*/asset.c)
$(foreach a,$(ASSETS),$(eval $(a:filters/%.c=$(BUILD)/obj/%.o): \
    $(wildcard $(dir $a)*.css $(dir $a)*.js $(dir $a)*.tsv)))

-include $(wildcard $(DEPTHS:%=$(BUILD)/obj/%.d))

# --- a corpus -------------------------------------------------------------

KINDS := $(basename $(notdir $(wildcard pipelines/*.kind)))
# -j without a number is for make: as many pipelines as there are cores.
jobs = $(patsubst -j%,--jobs=%,$(filter-out -j,$(filter -j%,$(MAKEFLAGS))))
anew = $(if $(findstring B,$(firstword -$(MAKEFLAGS))),--anew)
run = $(BUILD)/bin/jianggao --pipelines=pipelines $(jobs) $(anew)

# What was refused the program has told in full, so make is to fail and say nothing
# more.  By SIGQUIT it ends with 1 without a word, once it has seen the signal, for
# which there must be a child to wait for.  Where somebody ignores the signal,
# make has its line.
quietly = || { status=$$?; [ -z "$$(trap -p QUIT)" ] || exit $$status; kill -QUIT $$PPID; sleep .3; }

# Without +, so that make -n only shows it.
corpus: build
	$(Q)$(run) convert $(quietly)
#: make report          what jg-normalize would change; writes nothing
#: make review          what jg-check finds, to output/review.html and .tsv
#: make sheet           what is known of each speech, to output/metadata.tsv
#: make pdf             each page as PDF, by Chromium, to output/pdf
#: make serve           look at the site on http://127.0.0.1:8000/; PORT=8080 for another
#: make watch           convert again whenever a speech changes
#: make publish DEST=P  the site to a folder, or host:folder
review report sheet pdf publish serve watch: build
	$(Q)$(run) $@ $(quietly)
# What is asked for together is done by one run, or one after another: two at once
# would wait for each other.
ASKED := $(filter $(KINDS),$(MAKECMDGOALS))
$(KINDS): kinds
	@:
kinds: build
	$(Q)$(run) convert $(ASKED) $(quietly)
$(foreach goal,$(if $(ASKED),kinds) $(filter corpus review report sheet pdf publish serve watch,$(MAKECMDGOALS:all=corpus)), \
    $(eval $(goal): | $(before))$(eval before := $(goal)))

# --- tests ----------------------------------------------------------------

# Suites side by side, the longest first, so that none is left alone at the end;
# bats would have the tests of one wait for one another by polling each second.
here = $(if $(filter /%,$(BUILD)),,$$PWD/)$(BUILD)
JOBS ?= $(shell nproc)
TESTS ?= $(shell ls -S tests/*.bats)
TOOLS := $(patsubst tests/tools/%.c,$(BUILD)/tools/%,$(wildcard tests/tools/*.c))
TEST_LIBS := libxml-2.0 libcmark libutf8proc libmd libzip libdeflate icu-uc
test_cflags = $(patsubst -I%,-isystem %,$(shell $(PKG_CONFIG) --cflags $(TEST_LIBS)))
test_libs = $(shell $(PKG_CONFIG) --libs $(TEST_LIBS))

# What the suites start besides the programs.
tools: $(TOOLS)
$(BUILD)/tools/%: tests/tools/%.c $(LIBRARY)
	$(call say,LD,$@)
	@mkdir -p $(@D)
	$(Q)$(CC) $(CPPFLAGS) $(JG_CFLAGS) $(CFLAGS) -Ifilters/lib \
	    $(test_cflags) $(LDFLAGS) -o $@ $< $(LIBRARY) $(test_libs) $(LDLIBS)

#: make check           goldens and contracts, in seconds: after each change
check: build
	$(Q)export JG_BUILD="$(here)"; bats --jobs $(JOBS) --no-parallelize-within-files \
	    --filter 'goldens|edges|words' $$(grep -l 'goldens' tests/*.bats) && \
	    bats --filter-tags '!stress' tests/contract.bats

#: make weights         what the traits of a line are worth, learned from JG_CORPORA;
#: make weights-check   how the sum fares on each set that it was not learned from
TRAITS := filters/lib/structure/plain/traits.def
LEARNING := $(BUILD)/tools/traits $(BUILD)/tools/learn
$(BUILD)/tools/learn: test_libs += -lm
weights: build $(LEARNING)
	$(Q)tests/learn/rows '$(BUILD)' $(subst :, ,$(JG_CORPORA)) >'$(BUILD)/rows.tsv'
	$(Q)'$(BUILD)/tools/learn' <'$(BUILD)/rows.tsv' | tests/learn/table $(TRAITS) >'$(BUILD)/traits.def'
	$(Q)mv '$(BUILD)/traits.def' $(TRAITS)
weights-check: build $(LEARNING)
	$(Q)tests/learn/rows '$(BUILD)' $(subst :, ,$(JG_CORPORA)) | '$(BUILD)/tools/learn' -x

# The time is for a test that hangs: none depends on how fast the machine is.
#: make test            the tests (TESTS=tests/text.bats for one suite), in minutes
#: make stress          what takes long: huge lines, a million blocks, random kills
test: stress_or_not = !stress
stress: stress_or_not = stress
test stress: build $(TOOLS)
	$(Q)JG_BUILD="$(here)" BATS_TEST_TIMEOUT=1800 bats --filter-tags '$(stress_or_not)' \
	    --jobs $(JOBS) --no-parallelize-within-files $(TESTS)

#: make mutants         rules changed one at a time: seen? ONLY=NAME, QUICK=yes
mutants:
	$(Q)QUICK='$(QUICK)' tests/mutants/run $(ONLY)

#: make deps-test-markdown   more processors of Markdown for the tests
deps-test-markdown:
	$(Q)cd tests/markdown && npm ci --ignore-scripts --no-audit --no-fund

#: make asan            the tests under ASan and UBSan
SANITIZE := -fsanitize=address,undefined -fno-sanitize-recover=all
asan fuzz: export LSAN_OPTIONS := suppressions='$(CURDIR)/tests/lint/leaks':print_suppressions=0
asan:
	$(Q)$(MAKE) BUILD=build/asan CFLAGS='-O1 -g $(SANITIZE)' test
	$(Q)$(MAKE) BUILD=build/asan CFLAGS='-O1 -g $(SANITIZE)' stress

# Each tests/fuzz/NAME.c, with what filters/NAME holds beside its main.  An empty span
# may point to nothing, and nothing and no bytes more is nothing still.
FUZZ_SECONDS ?= 60
# 0: another every time.  What is found is printed, and base64 -d makes the input of
# it again.
FUZZ_SEED ?= 0
FUZZ_FLAGS := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all \
    -fno-sanitize=pointer-overflow
FUZZ_LIBRARY := $(BUILD)/fuzz/libjianggao.a
.PRECIOUS: $(BUILD)/fuzz/%
FUZZERS := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*.c))
#: make fuzz            each parser under libFuzzer for FUZZ_SECONDS=60, or FUZZ_RUNS
fuzz: $(FUZZERS:%=fuzz-%)
$(FUZZ_LIBRARY): $(call sources,lib) $(HEADERS) $(BUILD)/words.c
	$(Q)$(MAKE) BUILD=$(BUILD)/fuzz CC=clang CFLAGS='$(FUZZ_FLAGS)' WARNINGS= $@
$(BUILD)/fuzz/%: tests/fuzz/%.c $(call sources,*) $(FUZZ_LIBRARY)
	$(call say,FUZZ,$@)
	$(Q)clang -std=c11 -D_GNU_SOURCE $(FUZZ_FLAGS) -fsanitize=fuzzer -Ifilters/lib -Ifilters/$* \
	    $(test_cflags) $(call cflags_of,$*) -o $@ $< \
	    $(filter-out filters/$*/$*.c,$(call sources,$*)) $(FUZZ_LIBRARY) $(test_libs) $(call libs_of,$*)
# What a grammar hangs on, a word a line: as a dictionary, each by itself and at
# the beginning of a line.
$(BUILD)/fuzz/%.dict: tests/fuzz/%.words
	@mkdir -p $(@D)
	$(Q)od -An -v -tx1 -w1 $< | awk '$$1 != "0a" { word = word "\x" $$1 } \
	    $$1 == "0a" { printf "\"%s\"\n\"\\x0a%s\"\n", word, word; word = "" }' >$@
WORDED := $(patsubst tests/fuzz/%.words,%,$(wildcard tests/fuzz/*.words))
$(WORDED:%=fuzz-%): fuzz-%: $(BUILD)/fuzz/%.dict
# With FUZZ_RUNS a run is as long everywhere and begins alike: nothing that an earlier
# one found is read, and the seeds come in the order of their names.  What it finds may
# still differ a little from one run to the next.
fuzz-%: $(BUILD)/fuzz/%
	$(Q)$(if $(FUZZ_RUNS),rm -rf $(BUILD)/fuzz/corpus-$*)
	@mkdir -p $(BUILD)/fuzz/corpus-$*
	$(Q)printf '%s\n' $(sort $(wildcard tests/golden/$*/*)) | paste -s -d , >$(BUILD)/fuzz/$*.seeds
	$(Q)$< -max_total_time=$(FUZZ_SECONDS) -seed=$(FUZZ_SEED) -timeout=10 \
	    $(if $(FUZZ_RUNS),-runs=$(FUZZ_RUNS) -reload=0) \
	    -rss_limit_mb=4096 -verbosity=0 -print_final_stats=1 -artifact_prefix=$(BUILD)/fuzz/$*- \
	    $(patsubst %,-dict=$(BUILD)/fuzz/%.dict,$(filter $*,$(WORDED))) \
	    -seed_inputs=@$(BUILD)/fuzz/$*.seeds $(BUILD)/fuzz/corpus-$* || \
	    { for f in $(BUILD)/fuzz/$*-*-*; do echo "$$f"; base64 "$$f"; done; exit 1; }

# The site in validators and a browser.  What they are: a program and the
# package of Debian that has it, and tests/site/package.json.
SITE_TOOLS := chromium:chromium java:default-jre-headless npm:npm node:nodejs \
    linkchecker:linkchecker pdftotext:poppler-utils xmllint:libxml2-utils
SITE_DEPS = $(foreach t,$(SITE_TOOLS),$(if $(shell type -P $(firstword $(subst :, ,$t))),,$(lastword $(subst :, ,$t)))) \
    $(if $(shell fc-list :lang=zh 2>/dev/null),,fonts-noto-cjk)
SUDO = $(if $(filter-out 0,$(shell id -u)),sudo)
deps-test-site:
	$(Q)missing='$(strip $(SITE_DEPS))'; \
	[ -z "$$missing" ] || $(SUDO) apt-get install -y --no-install-recommends $$missing
	$(Q)cd tests/site && npm ci --ignore-scripts --no-audit --no-fund

#: make test-site       the site in validators, Chromium, and Firefox where it is; before
#:                      it make deps-test-site, for what that needs
test-site: build
	$(Q)if ! type -P node >/dev/null || [ ! -d tests/site/node_modules ]; then \
	    echo 'ok 1 site # skip first run make deps-test-site'; exit; fi; \
	tests/site/build '$(BUILD)/bin' '$(BUILD)/site-test' 2>&1 | sed 's/^/# /'; \
	node tests/site/test.mjs "$(here)/site-test" "$(here)/screens"

#: make test-cluster    on several hosts, real sshd and Slurm on loopback; as root
#:                      it installs them
test-cluster: build
	$(Q)tests/cluster/run '$(BUILD)/bin'

# Ratios of medians in one run; the table and the machine go to output/bench.
#: make bench           how fast the filters are, beside others
bench: build
	$(Q)tests/bench/run '$(BUILD)/bin' "$${JG_OUTPUT:-output}/bench"
	$(Q)tests/bench/site '$(BUILD)/bin' "$${JG_OUTPUT:-output}/bench"

#: make robust          what is found in JG_CORPORA wrapped, read from pictures, …
robust: build
	$(Q)tests/bench/robust '$(BUILD)/bin' $(subst :, ,$(JG_CORPORA))

SOURCES := $(sort $(call sources,*)) $(HEADERS) $(RUNS) $(wildcard $(DEPTHS:%=pipelines/jianggao/%.h) tests/fuzz/*.c tests/tools/*.c)
SCRIPTS := $(wildcard tests/*.bats tests/*.bash pipelines/*.bash filters/lib/*.bash tests/bench/run tests/bench/site tests/bench/robust tests/cluster/run tests/cluster/*.bash tests/site/build tests/learn/rows tests/learn/table tests/mutants/run .ci/run pipelines/*.sbatch)
MANUALS := $(filter-out $(foreach w,$(WITHOUT),filters/$w/%),$(wildcard filters/*/*.[157] filters/lib/*/*.[157] pipelines/*/*.1))
CHINESE := $(wildcard filters/lib/*.zh.7)
LINTS := format clang gcc musl cppcheck complexity circles names shell manuals licences
#: make lint            formatting, warnings, analyzers, manuals
lint: $(LINTS:%=lint-%)
lint-format:
	$(Q)clang-format --dry-run --Werror $(SOURCES)
lint-clang lint-gcc: lint-%:
	$(Q)$(MAKE) BUILD=build/lint-$* CC=$* WERROR=-Werror build
# Another libc, as far as what is compiled needs no other library than utf8proc;
# in lib who reads files asks libmd for their digests, archives that are read are libzip's, packed by libdeflate
# and libxml2's, and words
# ICU's.
MUSL := lib $(filter-out $(notdir $(patsubst %/libs,%,$(wildcard filters/*/libs))),$(FILTERS))
musl = musl-gcc -std=c11 -D_GNU_SOURCE $(WARNINGS) -Werror -fsyntax-only -isystem $(BUILD)/musl
lint-musl:
	$(Q)mkdir -p $(BUILD)/musl
	$(Q)ln -sf "$$($(PKG_CONFIG) --variable=includedir libutf8proc)/utf8proc.h" $(BUILD)/musl
	$(Q)$(foreach f,$(MUSL),$(musl) -Ifilters/lib -Ifilters/$f $(filter-out %/given/named.c %/stream/packing.c %/chinese/measure.c filters/lib/package/%,$(call sources,$f)) &&) \
	    $(musl) -Ifilters/lib -Ipipelines/jianggao $(RUNS)
lint-cppcheck:
	$(Q)cppcheck --quiet --enable=warning,performance,portability --inline-suppr \
	    --suppress=missingIncludeSystem --error-exitcode=1 -Ifilters/lib -Ipipelines/jianggao \
	    $(filter %.c,$(SOURCES))
lint-complexity:
	$(Q)pmccabe $(filter %.c,$(SOURCES)) | awk -f tests/lint/complexity.awk >&2
lint-circles:
	$(Q)awk -f tests/lint/circles.awk $(SOURCES) | tsort >/dev/null
lint-names:
	$(Q)awk -f tests/lint/names.awk $(filter %.h,$(SOURCES)) >&2
lint-shell:
	$(Q)shellcheck -x $(SCRIPTS)
	$(Q)shfmt -ln bats -d $(filter-out %.sh,$(SCRIPTS))
lint-manuals:
	$(Q)mandoc -T lint -W warning $(MANUALS)
lint-licences:
	$(Q)rm -rf $(BUILD)/licences && mkdir -p $(BUILD)/licences/tree
	$(Q)git ls-files -z | tar -c --null -T - | tar -x -C $(BUILD)/licences/tree
	$(Q)ln -s .reuse/LICENSES $(BUILD)/licences/tree/LICENSES
	$(Q)reuse --root $(BUILD)/licences/tree lint >$(BUILD)/licences/said || \
	    { cat $(BUILD)/licences/said >&2; exit 1; }

# --- installing -----------------------------------------------------------

# filters/NAME/NAME.1 is installed as jg-NAME.1, other pages as they are named.
page = $(if $(filter $(notdir $(basename $1)),$(FILTERS)),jg-)$(notdir $1)
VERSION = $(shell sed -n 's/.*JIANGGAO_VERSION "\(.*\)"/\1/p' filters/lib/base/version.h)

# What is installed, a row each: mode, source, place; and where the places are,
# which may have blanks in their names.
INSTALLED := $(foreach p,$(PROGRAMS) $(RUNNER),755:$p:bin/$(notdir $p)) \
    $(foreach k,$(wildcard pipelines/*.kind pipelines/*.bash),644:$k:libexec/$(notdir $k)) \
    755:pipelines/slurm.sbatch:libexec/slurm.sbatch \
    $(foreach m,$(INSTALLED_CATALOGUES),644:$m:$(m:$(BUILD)/share/%=%)) \
    $(foreach m,$(filter-out $(CHINESE),$(MANUALS)),644:$m:man/man$(subst .,,$(suffix $m))/$(call page,$m)) \
    $(foreach m,$(CHINESE),644:$m:man/zh_CN/man7/$(notdir $(m:.zh.7=.7))) \
    $(foreach s,$(wildcard filters/*/*.rng filters/*/*.rnc filters/*/*.sch filters/*/*.tsv),644:$s:data/$(notdir $s))
below = '$(subst ','\'',$(DESTDIR)$1)'
places = declare -A at=([bin]=$(call below,$(bindir)) [man]=$(call below,$(mandir)) \
    [data]=$(call below,$(datadir)) [locale]=$(call below,$(localedir)) [libexec]=$(call below,$(libexecdir)/jianggao))
completions := $(foreach p,$(PROGRAMS) $(RUNNER),$(call below,$(completiondir)/$(notdir $p)))

#: make install         to prefix=/usr/local, below DESTDIR; install-strip, uninstall
install: build
	$(Q)$(places); for row in $(INSTALLED); do \
	    IFS=: read -r mode source place <<<"$$row"; \
	    install -D -m "$$mode" "$$source" "$${at[$${place%%/*}]}/$${place#*/}"; \
	done
	$(Q)install -d $(call below,$(completiondir))
	$(Q)for file in $(completions); do \
	    { cat filters/lib/completion.bash; \
	      echo "complete -o default -F _jianggao $${file##*/}"; } >"$$file"; \
	done

uninstall:
	$(Q)$(places); for row in $(INSTALLED); do \
	    row=$${row##*:}; \
	    rm -f "$${at[$${row%%/*}]}/$${row#*/}"; \
	done
	$(Q)rm -f $(completions)
	$(Q)for folder in $(call below,$(datadir)) $(call below,$(libexecdir)/jianggao); do \
	    [ ! -d "$$folder" ] || rmdir "$$folder"; \
	done

install-strip:
	$(Q)$(MAKE) --no-print-directory install
	$(Q)$(places); for program in $(notdir $(PROGRAMS) $(RUNNER)); do strip "$${at[bin]}/$$program"; done

#: make dist            a tar of this version, the same bytes from any clone
dist:
	@mkdir -p $(BUILD)
	$(Q)git archive --prefix=jianggao-$(VERSION)/ HEAD | gzip -9n >$(BUILD)/jianggao-$(VERSION).tar.gz
	$(call say,DIST,$(BUILD)/jianggao-$(VERSION).tar.gz)

# A package of Debian, from a copy of what git holds or, without git, of what is
# here.  Its packaging is kept in .debian, out of sight of who uses the sources.
DEB := $(BUILD)/deb
#: make deb             a package of Debian, to build/deb; make test-deb
deb:
	$(Q)rm -rf $(DEB) && mkdir -p $(DEB)/jianggao
	$(Q){ git ls-files -z 2>/dev/null || \
	    find . -path ./$(BUILD) -prune -o -type f -printf '%P\0'; } | \
	    tar --null -T - --ignore-failed-read -c | tar -C $(DEB)/jianggao -x
	$(Q)mv $(DEB)/jianggao/.debian $(DEB)/jianggao/debian
	$(Q)cd $(DEB)/jianggao && env -u MAKEFLAGS -u MAKELEVEL \
	    dpkg-buildpackage --no-sign --build=binary >../log 2>&1 || { tail ../log >&2; exit 1; }
	$(Q)for file in $(DEB)/*.deb; do printf '  %-8s %s\n' DEB "$$file"; done

# The package is sound, and does without the sources what the programs here do.
test-deb: build deb
	$(Q)lintian --fail-on error --allow-root $(DEB)/*.changes
	$(Q)dpkg-deb -x $(DEB)/jianggao_*.deb $(DEB)/root
	$(Q)cp -r input $(DEB)/root
	$(Q)cd $(DEB)/root && env -i PATH=/usr/bin:/bin usr/bin/jianggao -o got >../said
	$(Q)programs="$(here)/bin"; cd $(DEB)/root && "$$programs/jianggao" -o want >../said
	$(Q)diff -r -x .jianggao $(DEB)/root/want $(DEB)/root/got

#: make readme          the tables of programs in README.md, from the manuals
PAGES := $(foreach f,$(FILTERS),$(wildcard filters/$f/$f.1))
readme:
	$(Q)for row in en:README.md zh:README.zh.md; do \
	    awk -v language="$${row%%:*}" -f filters/programs.awk $(PAGES) "$${row#*:}" >"$${row#*:}.new" && \
	        mv "$${row#*:}.new" "$${row#*:}"; \
	done

# The output is not ours to clean: it is somebody's site.
#: make clean, make distclean   what was built; what was installed for tests, too
clean:
	rm -rf build
distclean: clean
	rm -rf tests/site/node_modules tests/markdown/node_modules

# What stands in this file behind #:, with the kinds and the folder as they are now.
help:
	@sed -n 's/^#: //p' Makefile
	@printf '%-20s %s\n' 'one of these' 'a kind of output: $(KINDS)' 'V=1' 'shows the commands'

.PHONY: all build without catalogues po template corpus kinds review report sheet pdf publish serve watch $(KINDS) \
    tools check test stress asan fuzz lint deps-test-markdown deps-test-site test-site weights \
    weights-check mutants test-cluster bench robust $(LINTS:%=lint-%) install install-strip \
    uninstall dist readme clean distclean help deb test-deb
