#!/usr/bin/env bats

load lib

@test "jg-markdown: goldens" {
	goldens markdown
}

@test "jg-markdown: a wrong form is a wrong command line" {
	for option in --run-in=italic --front-matter=json --run-in --front-matter=; do
		run -2 --separate-stderr jg-markdown "$option" /dev/null
		[ -z "$output" ]
		[[ $stderr == *"usage: jg-markdown "* ]]
	done
}

@test "jg-markdown: only complete dates of the calendar reach the front matter" {
	while IFS='|' read -r text date; do
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 '' date 1 "$text" end 1 '' \
			>"$BATS_TEST_TMPDIR/in"
		got=$(jg-markdown --front-matter=yaml "$BATS_TEST_TMPDIR/in" |
			sed -n 's/^date: //p')
		[ "$got" = "$date" ] || flunk "$text: $got, not $date"
	done <<'END'
2024年3月5日|"2024-03-05"
（2024年12月31日）|"2024-12-31"
二〇二四年十二月三十一日|"2024-12-31"
二○二四年二月二十九日|"2024-02-29"
二〇二三年二月二十九日|
2024年13月1日|
2024年3月|
三月五日|
2024-03-05|"2024-03-05"
２０２４年３月１０日上午|"2024-03-10"
今天
END
}
