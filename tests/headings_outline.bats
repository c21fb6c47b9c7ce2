#!/usr/bin/env bats

load lib

@test "jg-outline: goldens" {
	goldens outline
}

@test "jg-outline: a catalogue has a line for each document of all operands" {
	jg-headings >"$BATS_TEST_TMPDIR/a" <<<$'甲\n乙的正文在这里。'
	run -0 jg-outline -t "$BATS_TEST_TMPDIR/a" "$BATS_TEST_TMPDIR/a"
	[ "${#lines[@]}" -eq 3 ]
	[ "${lines[1]}" = "${lines[2]}" ]
	[[ ${lines[0]} == name$'\t'title$'\t'* ]]
}
