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

@test "jg-outline: a subtitle dates a speech where it tells the day" {
	cd "$BATS_TEST_TMPDIR" || return
	local text want
	while IFS='|' read -r text want; do
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 x title 1 题 subtitle 2 "$text" \
			date 3 （2024年3月8日） end 3 '' >in
		[ "$(jg-outline --tsv in | tail -n 1 | cut -f 3)" = "$want" ] || flunk "$text"
	done <<-'E'
		——2024年3月5日在全市大会上|2024年3月5日
		（——2024年3月5日在会上）|2024年3月5日
		——2024年3月5日（星期二）上午在会上|2024年3月5日
		——2024 年 3 月 5 日 在会上|2024 年 3 月 5 日
		——2024年3月在全市大会上|2024年3月8日
		——甲辰年三月在会上|2024年3月8日
		——2024年2月30日在会上|2024年3月8日
		——2024年3月5日（修改）在会上|2024年3月8日
		——2024年3月5日的会议|2024年3月8日
	E
}
