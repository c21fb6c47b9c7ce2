#!/usr/bin/env bats
# Tests of the tests: what must fail does fail, and says so.

load lib

# A suite of its own, in an empty folder, with a program jg-upper.
setup() {
	suite=$BATS_TEST_TMPDIR/suite
	mkdir -p "$suite/golden/upper" "$suite/bin"
	cp "$BATS_TEST_DIRNAME/lib.bash" "$suite"
	cat >"$suite/bin/jg-upper" <<'END'
#!/bin/sh
[ "$1" != -w ] || echo 'jg-upper: a warning' >&2
tr a-z A-Z
[ "$1" != -f ]
END
	chmod +x "$suite/bin/jg-upper"
	printf 'load lib\n@test "goldens" {\n\tgoldens upper\n}\n' >"$suite/t.bats"
	golden one 'abc\n' 'ABC\n'
}

# golden CASE IN OUT: make one.
golden() {
	# shellcheck disable=SC2059
	printf "$2" >"$suite/golden/upper/$1.in"
	# shellcheck disable=SC2059
	printf "$3" >"$suite/golden/upper/$1.out"
}

# suite_gives STATUS TEXT: run it.
suite_gives() {
	local got=0
	JG_BIN=$suite/bin bats "$suite/t.bats" >"$suite/log" 2>&1 || got=$?
	[ "$got" = "$1" ] || flunk "status $got, not $1" "$(<"$suite/log")"
	grep -Fq -- "$2" "$suite/log" || flunk "no $2 in" "$(<"$suite/log")"
}

@test "a golden that holds passes" {
	suite_gives 0 "ok 1 goldens"
}

@test "a golden that differs fails, and the difference is shown" {
	golden two 'x\n' 'Y\n'
	suite_gives 1 "-Y"
}

@test "a golden that differs by its last newline fails" {
	golden two 'x\n' 'X'
	suite_gives 1 "No newline at end of file"
}

@test "every golden is looked at, also behind one that fails" {
	golden a 'x\n' 'first\n'
	golden z 'x\n' 'last\n'
	suite_gives 1 "-first"
	suite_gives 1 "-last"
}

@test "a golden without the output that it should have fails" {
	rm "$suite/golden/upper/one.out"
	suite_gives 1 "one.out"
}

@test "a message that is not expected fails" {
	echo -w >"$suite/golden/upper/one.args"
	suite_gives 1 "+jg-upper: a warning"
	echo 'jg-upper: a warning' >"$suite/golden/upper/one.err"
	suite_gives 0 "ok 1 goldens"
}

@test "a message that is expected and does not come fails" {
	echo 'jg-upper: a warning' >"$suite/golden/upper/one.err"
	suite_gives 1 "-jg-upper: a warning"
}

@test "another status than expected fails" {
	echo -f >"$suite/golden/upper/one.args"
	suite_gives 1 "status 1, not 0"
	echo 1 >"$suite/golden/upper/one.status"
	suite_gives 0 "ok 1 goldens"
	rm "$suite/golden/upper/one.args"
	suite_gives 1 "status 0, not 1"
}

@test "a folder without a golden fails" {
	rm "$suite"/golden/upper/*
	suite_gives 1 "not ok 1 goldens"
}

@test "a program that is not there fails" {
	rm "$suite/bin/jg-upper"
	suite_gives 1 "status 127, not 0"
}

@test "goldens of every filter are looked at by a test" {
	for folder in "$BATS_TEST_DIRNAME"/golden/*/; do
		name=$(basename "$folder")
		grep -qE "goldens $name\$|golden/$name" \
			"$BATS_TEST_DIRNAME"/*.bats || flunk "golden/$name is not"
	done
}

# bats goes on behind a `!` that fails.
@test "no test hangs on a negation that bats does not see" {
	run -1 grep -nE '^[[:blank:]]+! [^|]*[^|&]$' "$BATS_TEST_DIRNAME"/*.bats
}

@test "html-blocks tells what is not a paragraph" {
	printf '<p>a <em>b</em></p>\n<ul><li>c</li></ul>\nd\n' |
		"$TOOLS/html-blocks" >"$suite/got"
	printf 'p\t em\tab\nul\t li\tc\n\t\td\n' >"$suite/want"
	same "$suite/want" "$suite/got"
}

@test "text-of sees what is lost, and what is not well-formed" {
	printf '\fa\n一*二 *\n\f\n' | "$TOOLS/text-of" plain >"$suite/want"
	printf '\fa\n一*二*\n\f\n' | "$TOOLS/text-of" markdown >"$suite/got"
	run -1 cmp "$suite/want" "$suite/got"
	printf '\fa\n一\\*二\\*\n\f\n' | "$TOOLS/text-of" markdown >"$suite/got"
	same "$suite/want" "$suite/got"
	printf '\fa\n<a><article>一*<i data-added="">x</i>二*</article></a>\n\f\n' |
		"$TOOLS/text-of" html >"$suite/got"
	same "$suite/want" "$suite/got"
	for page in '<a><article>一</a>' '<a>一二</a>'; do
		run -1 "$TOOLS/text-of" html < <(printf '\fa\n%s\n\f\n' "$page")
	done
}

@test "make: what a failed compilation leaves is no rule for the next" {
	cd "$BATS_TEST_TMPDIR" || return
	printf '#!/bin/sh\n%q "$@"\nexit 1\n' "$(type -P gcc)" >cc
	chmod +x cc
	run ! make -s -C "$TOP" BUILD="$PWD/build" CC="$PWD/cc" "$PWD/build/obj/text/text.o"
	[ -e build/obj/text ]
	[ -z "$(find build -name '*.d' -o -name text.o)" ]
	make -s -C "$TOP" BUILD="$PWD/build" "$PWD/build/obj/text/text.o"
	[ -e build/obj/text/text.o ]
	grep -q filters/lib/base/filter.h build/obj/text/text.d
}
