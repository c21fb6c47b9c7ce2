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
	# Whoever started this in the background has SIGQUIT ignored.
	env --default-signal=QUIT make -s -C "$TOP" BUILD="$BUILD" INPUT="$IN" OUTPUT="$OUT" "$@"
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
	run -1 --separate-stderr corpus report
	[[ $stderr == *"jg-normalize: $IN/c.txt:"* ]]
	[[ $output == *"$IN/a.txt"*total* ]]
}

@test "make review: the words of a list of the house" {
	known
	printf '%s\t%s\n' 要查 查验 >"$IN/words.tsv"
	echo 'words = words.tsv' >"$IN/jianggao.conf"
	run -0 --separate-stderr corpus review
	[[ $stderr != *words.tsv* ]]
	grep ': words: ' "$OUT/review.txt" | sed "s|^$IN/||" >got
	printf '%s\n' 'a.txt:5: words: 要查, where 查验 is meant' \
		'b/二 [x].txt:4: words: 要查, where 查验 is meant' >want
	same want got
	printf '%s\t%s\n' 要改 修改 >"$IN/words.tsv"
	corpus review
	grep ': words: ' "$OUT/review.txt" | grep -c 修改 >got
	[ "$(<got)" = 2 ]
	rm "$IN/words.tsv"
	run -1 --separate-stderr corpus review
	[[ $stderr == *"jianggao.conf:1: words names no file"* ]] || flunk "$stderr"
}

# Three speeches of which the day and the speaker are known.
known() {
	printf 'name\tspeaker\tdate\n*\t乔望川\t2031-03-05\n' >"$IN/metadata.tsv"
}

@test "make review: findings by file and line, and how many of each" {
	known
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

@test "make review: what nobody knows of a speech, and copies of another" {
	printf '%s\n' '今天看了渠，水很大，路也不好走，走了一天才到村里，大家都来看我们。' >"$IN/d.txt"
	cp "$IN/c.txt" "$IN/e.txt"
	printf '%s\r\n' '在会上的讲话' '同志们：' '今天很好。' >"$IN/f.txt"
	printf '%s\n' '渠水集团股东信' '各位股东：' '今年水大。' '石远山' '2031年3月5日' >"$IN/g.txt"
	corpus review
	grep -E ': (title|date|speaker|duplicate): ' "$OUT/review.txt" |
		sed "s|^$IN/||" >got
	cat >want <<-'E'
		a.txt:1: date: no date is known
		a.txt:1: speaker: no speaker is known
		b/二 [x].txt:1: date: no date is known
		b/二 [x].txt:1: speaker: no speaker is known
		c.txt:1: date: no date is known
		c.txt:1: speaker: no speaker is known
		d.txt:1: title: no title stands there; d was made up
		d.txt:1: date: no date is known
		e.txt:1: duplicate: the same file as c
		e.txt:1: date: no date is known
		e.txt:1: speaker: no speaker is known
		f.txt:1: duplicate: the same text as c
		f.txt:1: date: no date is known
		f.txt:1: speaker: no speaker is known
	E
	same want got
}

@test "make review: a table, the worst first, with the words and the page" {
	known
	printf '%s\n' '在会上的讲话' '同志们：' '=今天锟斤拷很好。' >"$IN/z.txt"
	corpus review
	head -c 3 "$OUT/review.tsv" | od -An -tx1 | grep -q 'ef bb bf'
	tail -c +4 "$OUT/review.tsv" >got
	{
		printf '%s\t' document file line column weight check finding words
		echo page
		printf '%s\t' z "$IN/z.txt" 3 1 error garbled \
			'looks like U+FFFD read as GBK: text was lost before it came here (1 lines)' \
			"'=今天锟斤拷很好。"
		echo
		printf '%s\t' a "$IN/a.txt" 3 3 warning count '三点意见: 2 from line 4 on' 我讲三点意见：
		echo
		printf '%s\t' a "$IN/a.txt" 5 3 warning brackets '（ is not closed' 他说（要查。
		echo
		printf '%s\t' 'b/二 [x]' "$IN/b/二 [x].txt" 5 1 warning skip \
			'三、 follows number 1 of line 3' 三、改
		echo
	} >want
	same want got
	# a way to the page, once there is one
	run ! grep '<a ' "$OUT/review.html"
	corpus html
	corpus review
	anchor() { # PAGE TEXT: that of the element
		sed -n "s/.* id=\"\([^\"]*\)\">\(<a [^>]*><\/a>\)*$2.*/\1/p" "$OUT/html/s/$1.html"
	}
	three=$(anchor 'b/二 [x]' 三、改)
	[[ "$three" == h-?????? ]]
	[ "$(tail -n 1 "$OUT/review.tsv" | cut -f 9)" = "html/s/b/二 [x].html#$three" ]
	grep -o '<a href="[^"]*">' "$OUT/review.html" >got
	cat >want <<-E
		<a href="html/s/z.html">
		<a href="html/s/z.html#$(anchor z =今天)">
		<a href="html/s/a.html">
		<a href="html/s/a.html#$(anchor a 我讲三点)">
		<a href="html/s/a.html#$(anchor a 他说（)">
		<a href="html/s/b/二%20%5Bx%5D.html">
		<a href="html/s/b/二%20%5Bx%5D.html#$three">
	E
	same want got
	xmllint --html --noout "$OUT/review.html"
}

@test "make review: a corpus without a finding leaves an empty file" {
	rm -r "$IN/a.txt" "$IN/b"
	known
	corpus review
	grep -q 'Nothing was found' "$OUT/review.html"
	test -f "$OUT/review.txt"
	run ! test -s "$OUT/review.txt"
}

@test "make review: a file without a text is a row, and has no page" {
	known
	: >"$IN/b/=x.txt"
	corpus html review
	grep -qxF "$IN/b/=x.txt:1: empty: a document without text" "$OUT/review.txt"
	[ "$(grep -c empty "$OUT/review.tsv")" = 1 ]
	grep -qxF $'b/=x\t'"$IN/b/=x.txt"$'\t1\t1\twarning\tempty\ta document without text\t\t' "$OUT/review.tsv"
	grep -qF 'b/=x' "$OUT/review.html"
	run ! grep -qF 'href="html/s/b/=x' "$OUT/review.html"
}

@test "make review: it follows the speeches, and comes back when deleted" {
	known
	corpus review
	rm "$OUT/review.txt" "$IN/a.txt"
	corpus review
	run -0 grep -c . "$OUT/review.txt"
	[ "$output" = 1 ]
}

@test "make review: what was refused is named, the rest reviewed, make fails" {
	known
	printf '\xe5\xff\xff\n' >"$IN/c.txt"
	run -1 --separate-stderr corpus review
	[[ $stderr == *"not everything was converted"*"$IN/c.txt"* ]]
	[ "$(wc -l <"$OUT/review.txt")" = 3 ]
}
