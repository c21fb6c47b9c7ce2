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
		[ "$(jg-outline --tsv in | tail -n 1 | cut -f 15)" = "$want" ] || flunk "$text"
	done <<-'E'
		——2024年3月5日在全市大会上|2024-03-05
		（——2024年3月5日在会上）|2024-03-05
		——2024年3月5日（星期二）上午在会上|2024-03-05
		——2024 年 3 月 5 日 在会上|2024-03-05
		——2024年3月在全市大会上|2024-03-08
		——甲辰年三月在会上|2024-03-08
		——2024年2月30日在会上|2024-03-08
		——2024年3月5日（修改）在会上|2024-03-08
		——2024年3月5日的会议|2024-03-08
	E
}

# speeches: one of each title, named n1, n2 …, and, at the end, one named =n.
speeches() {
	local n=0 title
	for title in "${titles[@]}"; do
		n=$((n + 1))
		printf '%s\t0\t0\t-\t0\t%s\n' doc "n$n"
		printf '%s\t0\t0\t%s\t0\t%s\n' meta title "$title" end - ''
	done
	printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 =n title 1 题 end 1 ''
}

@test "jg-outline: no cell of a catalogue is a formula, and what reads it undoes that" {
	cd "$BATS_TEST_TMPDIR" || return
	local titles=('=1+1' '+86' '-题' '@某' "'=1" "''＝1" '＋1' '－题' '＠某' "'题'" "''题" '题=1' 一)
	local shown=("'=1+1" "'+86" "'-题" "'@某" "''=1" "'''＝1" "'＋1" "'－题" "'＠某" "'题'" "''题" '题=1' 一)
	local n
	speeches >blocks
	jg-outline --tsv blocks >catalogue
	sed '1d;$d' catalogue | cut -f 2 >got
	printf '%s\n' "${shown[@]}" >want
	same want got
	run ! grep -qP '(^|\t)[=+@-]' catalogue
	# As a table of metadata it says the titles again.
	cut -f 1,2 catalogue | sed '$d' >metadata.tsv
	for n in "${!titles[@]}"; do
		echo 各位，今天开会。 >"n$((n + 1)).txt"
		printf 'n%d\t%s\n' "$((n + 1))" "${titles[n]}"
	done >want
	jg-normalize n*.txt | jg-headings --metadata=metadata.tsv |
		awk -F'\t' '$1 == "doc" { name = $6 } $4 == "title" { print name "\t" $6 }' | sort -V >got
	same want got
	# So do the pages, which find their names in it and show the titles.
	jg-html --site --catalogue=catalogue blocks >pages
	grep -aqF '>=1+1<' pages
	run ! grep -aqF ">'=1+1<" pages
}
