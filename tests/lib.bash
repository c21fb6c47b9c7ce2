# What the suites share.  Load it with: load lib

bats_require_minimum_version 1.5.0

TOP=${BATS_TEST_DIRNAME%/*}
BUILD=${JG_BUILD:-$TOP/build}
BIN=${JG_BIN:-$BUILD/bin}
TOOLS=$BUILD/tools
PATH=$BIN:$PATH
# script(1) runs its command by $SHELL, and dash passes no function on.
SHELL=$BASH
# Programs that were built elsewhere find the kinds of output here.
JG_PIPELINES=$TOP/pipelines
export JG_PIPELINES TOP BUILD BIN TOOLS PATH SHELL LC_ALL=C.UTF-8
# Nothing of the tester's own settings gets in.
unset MAKEFLAGS MFLAGS MAKELEVEL SOURCE_DATE_EPOCH INPUT OUTPUT V NO_COLOR \
	BASE_URL PARALLEL HOSTS

# Real documents outside the tree: folders that JG_CORPORA names, with colons
# between.  A few tests know what the first one holds.
IFS=: read -ra CORPORA <<<"${JG_CORPORA:-}"

# link_corpora FOLDER: each as FOLDER/corpora, FOLDER/corpora2 and so on.
link_corpora() {
	local i
	for i in "${!CORPORA[@]}"; do
		[ ! -d "${CORPORA[i]}" ] || ln -s "$(realpath "${CORPORA[i]}")" \
			"$1/corpora$([ "$i" = 0 ] || echo $((i + 1)))"
	done
}

# Where they are present: all of them, below $BATS_TEST_TMPDIR/sets.
corpora() {
	local sets=$BATS_TEST_TMPDIR/sets
	[ -d "${CORPORA[0]:-}" ] || skip "JG_CORPORA names no corpora"
	mkdir -p "$sets"
	link_corpora "$sets"
	find -L "$sets" -name '*.txt' -print0 | sort -z
}

# stream_of FOLDER...: the documents of each as one framed stream.
stream_of() {
	local root
	for root; do
		find "$root" -name '*.txt' -print0 | sort -z |
			jg-normalize --frame --base="$root" --files0-from=-
	done
}

# Three hundred documents of any kind at any level.
any_blocks() {
	awk -f "$TOP/tests/fuzz/tei-blocks.awk" from=1 to=300 \
		"$TOP/filters/lib/stream/kinds.def"
}

flunk() {
	printf '%s\n' "$@" >&2
	return 1
}

# same EXPECTED ACTUAL: the two files hold the same bytes, or a diff is shown.
same() {
	cmp -s "$1" "$2" && return
	diff -u "$1" "$2" >&2 || true
	flunk "$2 differs from $1"
}

# differing [WANT GOT]...: fails if a pair of files is not the same; it is shown.
# Digests tell, by one process for all.
differing() {
	local status=0 i
	local -a pairs=() sums
	while [ "$#" -gt 0 ]; do
		if [ -e "$1" ] && [ -e "$2" ]; then
			pairs+=("$1" "$2")
		else
			same "$1" "$2" || status=1
		fi
		shift 2
	done
	mapfile -t sums < <(sha256sum -- "${pairs[@]}" </dev/null)
	for ((i = 0; i < ${#pairs[@]}; i += 2)); do
		[ "${sums[i]%% *}" = "${sums[i + 1]%% *}" ] ||
			same "${pairs[@]:i:2}" || status=1
	done
	return "$status"
}

# make_corpus INPUT OUTPUT [ARGUMENT...]: what the Makefile runs once the programs
# are built, those of $PROGRAMS where a test has its own; the arguments are those of
# make.  The status of any failure is 2.
make_corpus() (
	words=(-i "$1" -o "$2" --bin="${PROGRAMS:-$BIN}" --pipelines="$TOP/pipelines")
	shift 2
	goal=convert
	for word; do
		case $word in
		-*) words+=("$word") ;;
		*=*) export "JG_$word" ;;
		review | report | sheet) goal=$word ;;
		blocks) goal=review ;;
		all) ;;
		*) words+=("$word") ;;
		esac
	done
	"$BIN/jianggao" "$goal" "${words[@]}" || exit 2
)

# goldens NAME: run jg-NAME over tests/golden/NAME/CASE.in, compare standard
# output with CASE.out, standard error with CASE.err (absent: nothing is said)
# and the status with CASE.status (absent: 0).  CASE.args holds arguments, one
# a line.  At least one case must be there.
goldens() {
	local filter=$1 folder=$BATS_TEST_DIRNAME/golden/$1 failed=0
	local in case args want got made
	local -a pairs=()
	for in in "$folder"/*.in; do
		case=${in%.in}
		args=()
		[ ! -e "$case.args" ] || mapfile -t args <"$case.args"
		want=0
		[ ! -e "$case.status" ] || read -r want <"$case.status"
		got=0
		made=$BATS_TEST_TMPDIR/${case##*/}
		"jg-$filter" "${args[@]}" <"$in" >"$made.out" 2>"$made.err" || got=$?
		[ "$got" = "$want" ] || {
			echo "$case: status $got, not $want" >&2
			failed=1
		}
		pairs+=("$case.out" "$made.out")
		if [ -e "$case.err" ]; then
			pairs+=("$case.err" "$made.err")
		elif [ -s "$made.err" ]; then
			pairs+=(/dev/null "$made.err")
		fi
	done
	[ "${#pairs[@]}" -gt 0 ] || flunk "no golden in $folder"
	differing "${pairs[@]}" || failed=1
	return "$failed"
}
