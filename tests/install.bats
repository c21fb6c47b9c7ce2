#!/usr/bin/env bats

load lib

into() {
	make -s -C "$TOP" BUILD="$BUILD" DESTDIR="$BATS_TEST_TMPDIR/the root" prefix=/usr "$@"
}

@test "make install: each program with its manual, its completion, the schema" {
	local program
	into install
	cd "$BATS_TEST_TMPDIR/the root/usr"
	for program in "$BIN"/jg-*; do
		program=${program##*/}
		[ -x "bin/$program" ]
		[ -s "share/man/man1/$program.1" ]
		bash -n "share/bash-completion/completions/$program"
	done
	[ -s share/man/man5/jg-blocks.5 ]
	[ -s share/man/man7/jianggao.7 ]
	grep -q 过滤器 share/man/zh_CN/man7/jianggao.7
	[ -s share/jianggao/jianggao.rng ]
	! type msgfmt >/dev/null 2>&1 || [ -s share/locale/zh_CN/LC_MESSAGES/jianggao.mo ]
	printf '%s\n' 一、查。要查。 | bin/jg-normalize | bin/jg-headings | bin/jg-text
}

@test "make uninstall: nothing of it stays" {
	into install
	into uninstall
	[ -z "$(find "$BATS_TEST_TMPDIR/the root" ! -type d)" ]
}

@test "completion: the long options of a program" {
	cp "$TOP/filters/lib/completion.bash" "$BATS_TEST_TMPDIR/completion"
	run bash -c '. "$1"; COMP_WORDS=(jg-split --st); COMP_CWORD=1
		compopt() { :; }; _jianggao jg-split; echo "${COMPREPLY[*]}"' \
		_ "$BATS_TEST_TMPDIR/completion"
	[ "$output" = "--state=" ]
	# Digits, an argument that may be left out, an option named by the text of another.
	local program word want
	while read -r program word want; do
		run bash -c '. "$1"; COMP_WORDS=("$2" "$3"); COMP_CWORD=1
			compopt() { :; }; _jianggao "$2"; echo "${COMPREPLY[*]}"' \
			_ "$BATS_TEST_TMPDIR/completion" "$program" "$word"
		[ "$output" = "$want" ] || flunk "$program $word: $output"
	done <<-'E'
		jg-normalize --fi --files0-from=
		jg-normalize --repo --report
		jg-html --t
		jg-html --cat --catalogue=
	E
}
