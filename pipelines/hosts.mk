# More cores and more machines, by GNU parallel; see jianggao(7).
#
#   make PARALLEL=auto    the streams in pieces on all cores; a number: on so many
#   make HOSTS=FILE       on the hosts of FILE, as parallel --sshloginfile reads it
#   HOSTS_BIN=FOLDER      where the programs are there, if not on PATH
#
# Whatever runs them, the output is the same.

# A number of cores, or auto.  In the environment the variable may hold options
# for parallel itself, which mean nothing here.
cores := $(shell printf '%s' '$(subst ','\'',$(PARALLEL))' | sed -n '1{s/^auto$$/$(shell nproc)/;/^[1-9][0-9]*$$/p}')
ifeq ($(cores)$(filter environment,$(origin PARALLEL)),)
ifneq ($(PARALLEL),)
$(error PARALLEL=$(PARALLEL): neither auto nor a number)
endif
endif

export HOSTS HOSTS_BIN
ifneq ($(HOSTS),)
ifeq ($(wildcard $(HOSTS)),)
$(error HOSTS=$(HOSTS): no such file)
endif
endif

ifneq ($(cores)$(HOSTS),)
ifneq ($(findstring GNU parallel,$(shell parallel --version 2>/dev/null)),)
export SPREAD_JOBS := $(or $(cores),1)
ifeq ($(PARALLEL),auto)
# What runs side by side: of each part a converter and jg-split; make review is one
# program.
beside = $(foreach f,$(or $(filter $(FORMATS),$(MAKECMDGOALS)),$(FORMATS)),$(parts.$f))
export SPREAD_BESIDE = $(if $(filter review,$(MAKECMDGOALS)),1,$(words $(beside) $(beside)))
endif
else
override HOSTS :=
$(shell echo 'make: GNU parallel is not here, so one core does it all; on Debian: sudo apt-get install parallel' >&2)
endif
endif
