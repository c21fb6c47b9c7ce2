#!/usr/bin/env bats

load lib

@test "jg-headings: goldens" {
	goldens headings
}

@test "jg-headings: an empty text is a document of 0 lines" {
	run jg-headings </dev/null
	[ "$output" = "$(printf 'doc\t0\t0\t-\t0\t\nend\t0\t0\t-\t0\t')" ]
}

@test "jg-headings: frame fields become meta" {
	printf '\fa b\tsource=in/a b.txt\tencoding=GB18030\n正文。\n\f\n' |
		jg-headings >"$BATS_TEST_TMPDIR/out"
	printf '%s\n' 'doc	0	0	-	0	a b' \
		'meta	0	0	source	0	in/a b.txt' \
		'meta	0	0	encoding	0	GB18030' \
		'para	0	0	-	1	正文。' \
		'end	0	0	-	1	' >"$BATS_TEST_TMPDIR/want"
	same "$BATS_TEST_TMPDIR/want" "$BATS_TEST_TMPDIR/out"
}

@test "jg-headings: text that is not normalized is refused" {
	run -1 jg-headings <<<$'一、\t甲'
	[[ $output == *"run jg-normalize first"* ]]
}
