#!/usr/bin/env bats

load lib

@test "inline scanner: masks, quotations, works, reactions" {
	"$TOOLS/marks" <"$BATS_TEST_DIRNAME/golden/inline/cases.in" \
		>"$BATS_TEST_TMPDIR/out"
	same "$BATS_TEST_DIRNAME/golden/inline/cases.out" "$BATS_TEST_TMPDIR/out"
}

@test "inline scanner: 5 MB of opening marks are read in linear time" {
	awk 'BEGIN { for (i = 0; i < 300000; i++) printf "“《（「**"; print "" }' |
		"$TOOLS/marks" | tail -n +2 | cut -f 1 | sort -u >"$BATS_TEST_TMPDIR/out"
	[ "$(cat "$BATS_TEST_TMPDIR/out")" = mask ]
}
