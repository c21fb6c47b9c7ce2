# What the suites share.  Load it with: load lib

bats_require_minimum_version 1.5.0

TOP=${BATS_TEST_DIRNAME%/*}
BUILD=${JG_BUILD:-$TOP/build}
BIN=${JG_BIN:-$BUILD/bin}
TOOLS=$BUILD/tools
PATH=$BIN:$PATH
# script(1) runs its command by $SHELL, and dash passes no function on.
SHELL=$BASH
export TOP BUILD BIN TOOLS PATH SHELL LC_ALL=C.UTF-8
# Nothing of the tester's own settings gets in.
unset MAKEFLAGS MFLAGS MAKELEVEL SOURCE_DATE_EPOCH INPUT OUTPUT V NO_COLOR \
	BASE_URL PARALLEL HOSTS

# Real documents outside the tree, where they are present.
corpora() {
	local root=${JG_CORPORA:-}
	[ -d "$root" ] || skip "JG_CORPORA names no corpora"
	find "$root" -name '*.txt' -print0 | sort -z
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

# goldens NAME: run jg-NAME over tests/golden/NAME/CASE.in, compare standard
# output with CASE.out, standard error with CASE.err (absent: nothing is said)
# and the status with CASE.status (absent: 0).  CASE.args holds arguments, one
# a line.  At least one case must be there.
goldens() {
	local filter=$1 folder=$BATS_TEST_DIRNAME/golden/$1 count=0 failed=0
	local in case args want got
	for in in "$folder"/*.in; do
		case=${in%.in}
		args=()
		[ ! -e "$case.args" ] || mapfile -t args <"$case.args"
		want=0
		[ ! -e "$case.status" ] || want=$(<"$case.status")
		got=0
		"jg-$filter" "${args[@]}" <"$in" >"$BATS_TEST_TMPDIR/out" \
			2>"$BATS_TEST_TMPDIR/err" || got=$?
		[ "$got" = "$want" ] || {
			echo "$case: status $got, not $want" >&2
			failed=1
		}
		same "$case.out" "$BATS_TEST_TMPDIR/out" || failed=1
		if [ -e "$case.err" ]; then
			same "$case.err" "$BATS_TEST_TMPDIR/err" || failed=1
		else
			same /dev/null "$BATS_TEST_TMPDIR/err" || failed=1
		fi
		count=$((count + 1))
	done
	[ "$count" -gt 0 ] || flunk "no golden in $folder"
	return "$failed"
}
