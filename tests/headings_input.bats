#!/usr/bin/env bats
# The structure of each document of input/, read by a person once and kept in
# tests/golden/headings/input: what jg-headings writes in make, but for meta
# records, which tell of the file.
#
# When a text was added or changed, or a rule was, this says what differs.  Read
# it against the text; to keep it: KEEP=yes make test TESTS=tests/headings_input.bats

load lib

@test "input/: each line is what a reader said it is" {
	local gold=$BATS_TEST_DIRNAME/golden/headings/input
	cd "$BATS_TEST_TMPDIR"
	make_corpus "$TOP/input" "$PWD/out" blocks
	awk -F '\t' '
		$1 == "meta" && $4 != "title-supplied" { next }
		$1 == "doc" { printf "\f%s\n", $6 }
		{ print }
		$1 == "end" { print "\f" }' out/.jianggao/blocks |
		jg-split -d got -s .blocks
	if [ "${KEEP:-}" ]; then
		rm -rf "$gold"
		cp -r got "$gold"
	fi
	diff -ru "$gold" got >&2
}
