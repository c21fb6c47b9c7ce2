#!/usr/bin/env bats
# make report and make review: what the filters say of a whole corpus.

load lib

# Two speeches with something to change and to find, and one with nothing.
setup() {
	cd "$BATS_TEST_TMPDIR" || return
	IN=$PWD/talks
	OUT="$PWD/out put"
	mkdir -p "$IN/b"
	printf '%s\n' '在会上的讲话' '同志们:' '我讲三点意见：' '一、查' \
		'他说（要查。' '二、改' '要改。' >"$IN/a.txt"
	printf '%s\r\n' '在会上的讲话' '同志们：' '一、查' '要查。' '三、改' \
		'要改。' >"$IN/b/二 [x].txt"
	printf '%s\n' '在会上的讲话' '同志们：' '今天很好。' >"$IN/c.txt"
}

corpus() {
	make -s -C "$TOP" BUILD="$BUILD" INPUT="$IN" OUTPUT="$OUT" "$@"
}

@test "make report: every edit and totals, and nothing is written" {
	corpus report >got
	run ! test -e "$OUT"
	{
		printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$IN/a.txt" 2 4 punct : ：
		for line in 6 8 8 7 8 7; do
			printf '%s\t%d\t%d\teol\t\\u{D}\t\n' "$IN/b/二 [x].txt" \
				"$((++number))" "$((line - 1))"
		done
	} >want
	cut -f 1,4 want | sort >want.rules
	grep -v ^total got | cut -f 1,4 | sort >got.rules
	same want.rules got.rules
	printf 'total\t0\t0\teol\t6\t\ntotal\t0\t0\tpunct\t1\t\n' >want
	tail -n 2 got >totals
	same want totals
}

@test "jianggao report: what stands in the file that it is written to stays" {
	echo before >got
	jianggao report --pipelines="$TOP/pipelines" -i "$IN" >>got
	[ "$(head -n 1 got)" = before ]
	[ "$(wc -l <got)" -gt 5 ]
}

@test "make report: no output folder is touched, and the input is not" {
	corpus markdown
	find "$OUT" "$IN" -printf '%p %T@\n' | sort >before
	corpus report >/dev/null
	find "$OUT" "$IN" -printf '%p %T@\n' | sort >after
	same before after
}

@test "make report: the corpus' settings hold, and a variable beats them" {
	echo 'rules = -punct' >"$IN/jianggao.conf"
	corpus report >got
	run ! grep punct got
	corpus report RULES=punct >got
	run ! grep eol got
	grep -q punct got
}

@test "make report: what is refused is named, the rest told, make fails" {
	printf '\xe5\xff\xff\n' >"$IN/c.txt"
	run -2 --separate-stderr corpus report
	[[ $stderr == *"jg-normalize: $IN/c.txt:"* ]]
	[[ $output == *"$IN/a.txt"*total* ]]
}

@test "make review: findings by file and line, and how many of each" {
	corpus review >said
	cat >want <<-E
		$IN/a.txt:3: count: 三点意见: 2 from line 4 on
		$IN/a.txt:5: brackets: （ is not closed
		$IN/b/二 [x].txt:5: skip: 三、 follows number 1 of line 3
	E
	same want "$OUT/review.txt"
	tail -n 4 said | sed 's/  */ /g' >got
	printf '%s\n' ' brackets 1' ' count 1' ' skip 1' ' total 3' >want
	same want got
	run ! test -e "$OUT/markdown"
}

@test "make review: a corpus without a finding leaves an empty file" {
	rm -r "$IN/a.txt" "$IN/b"
	corpus review
	test -f "$OUT/review.txt"
	run ! test -s "$OUT/review.txt"
}

@test "make review: it follows the speeches, and comes back when deleted" {
	corpus review
	rm "$OUT/review.txt" "$IN/a.txt"
	corpus review
	run -0 grep -c . "$OUT/review.txt"
	[ "$output" = 1 ]
}

@test "make review: what was refused is named, the rest reviewed, make fails" {
	printf '\xe5\xff\xff\n' >"$IN/c.txt"
	run -2 --separate-stderr corpus review
	[[ $stderr == *"not everything was converted"*"$IN/c.txt"* ]]
	[ "$(wc -l <"$OUT/review.txt")" = 3 ]
}
