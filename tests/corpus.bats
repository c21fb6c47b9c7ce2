#!/usr/bin/env bats

load lib
# Leaks are looked for where each program is tested: that doubles what a start costs.
export ASAN_OPTIONS=detect_leaks=0

# A corpus of three in a folder whose own name is awkward.
setup() {
	cd "$BATS_TEST_TMPDIR" || return
	IN="$PWD/my talks"
	OUT="$PWD/out put"
	PROGRAMS=$BIN
	mkdir -p "$IN/2023"
	speech 甲 >"$IN/2023/讲话（一）.txt"
	speech 乙 >"$IN/plain.txt"
	speech 丙 >"$IN/with space [x].txt"
}

speech() {
	printf '%s\n' "在$1会议上的讲话" "同志们：" "一、提高认识" "要学$1。" \
		"二、抓好落实" "要做$1。" "同志们，努力！"
}

# What the Makefile runs once the programs are built.
convert() {
	make_corpus "$IN" "$OUT" "$@"
}

# All files of the output with their times.
listing() {
	find "$OUT" -type f ! -path '*/.jianggao/*' -printf '%p %T@\n' | sort
}

# The programs, with one of them replaced by a script read from input.
replace() {
	PROGRAMS=$BATS_TEST_TMPDIR/programs
	mkdir -p "$PROGRAMS"
	ln -sf "$BIN"/* "$PROGRAMS"
	rm "$PROGRAMS/$1"
	cat >"$PROGRAMS/$1"
	chmod +x "$PROGRAMS/$1"
}

@test "corpus: every speech becomes Markdown, XML and a page" {
	local name
	convert
	for name in "2023/讲话（一）" plain "with space [x]"; do
		[ -s "$OUT/markdown/$name.md" ]
		[ -s "$OUT/xml/$name.xml" ]
		[ -s "$OUT/html/s/$name.html" ]
	done
	[ -s "$OUT/html/index.html" ]
	[ -s "$OUT/html/style.css" ]
}

@test "corpus: one kind alone" {
	convert markdown
	[ -s "$OUT/markdown/plain.md" ]
	[ ! -e "$OUT/xml" ]
	[ ! -e "$OUT/html" ]
}

@test "corpus: what several kinds of output hold is made once, and alike" {
	local kind
	replace jg-markdown <<-E
		#!/bin/sh
		echo started >>"$BATS_TEST_TMPDIR/started"
		exec "$BIN/jg-markdown" "\$@"
	E
	convert -j3
	[ "$(wc -l <started)" = 1 ]
	for kind in md:markdown xml:xml; do
		cmp "$OUT/html/s/plain.${kind%:*}" "$OUT/${kind#*:}/plain.${kind%:*}"
	done
	echo "front-matter = yaml" >"$IN/jianggao.conf"
	convert html
	grep -q '^title: ' "$OUT/html/s/plain.md"
	run ! grep -q '^title: ' "$OUT/markdown/plain.md"
	convert
	cmp "$OUT/html/s/plain.md" "$OUT/markdown/plain.md"
	[ "$(wc -l <started)" = 3 ]
}

@test "corpus: what is refused in a stream that several hold is named once" {
	replace jg-tei <<-E
		#!/bin/bash
		"$BIN/jg-tei" "\$@"
		[[ \$* == *corpus* ]] || ! echo 'jg-tei: plain: refused' >&2
	E
	run -2 --separate-stderr convert
	[ "$(grep -c '^  jg-tei: plain: refused' <<<"$stderr")" = 1 ] || flunk "$stderr"
	run -2 --separate-stderr convert xml
	[ "$(grep -c '^  jg-tei: plain: refused' <<<"$stderr")" = 1 ] || flunk "$stderr"
	convert markdown
	PROGRAMS=$BIN
	convert
}

@test "corpus: run again, no filter starts and nothing is touched" {
	replace jg-normalize <<-E
		#!/bin/sh
		touch "$BATS_TEST_TMPDIR/started"
		exec "$BIN/jg-normalize" "\$@"
	E
	convert -j3
	listing >before
	rm started
	run -0 convert
	[ -z "$output" ] || flunk "$output"
	[ ! -e started ]
	listing >after
	same before after
}

@test "corpus: a program that is newer works again, with what it feeds" {
	local program
	for program in jg-normalize jg-tei jg-site; do
		PROGRAMS=$BIN
		convert
		replace "$program" <<-E
			#!/bin/sh
			echo $program >>"$BATS_TEST_TMPDIR/started"
			exec "$BIN/$program" "\$@"
		E
		convert
		grep -qx "$program" started || flunk "$program is not run"
		rm started
		convert
		[ ! -e started ]
	done
}

@test "corpus: one speech changed, only what comes of it is written" {
	convert
	listing >before
	sed -i "s/要学乙/要学丁/" "$IN/plain.txt"
	convert
	listing >after
	grep -q 丁 "$OUT/markdown/plain.md"
	diff before after | grep '^>' | sed 's/^> \(.*\) .*/\1/' >changed
	run ! grep -v -e plain -e html/ changed
	run ! grep s/2023 changed
	grep -q "markdown/plain.md" changed
}

@test "corpus: a speech removed, its outputs go" {
	convert
	rm -r "$IN/2023"
	convert
	[ ! -e "$OUT/markdown/2023" ]
	[ ! -e "$OUT/xml/2023" ]
	[ ! -e "$OUT/html/s/2023" ]
	[ -e "$OUT/markdown/plain.md" ]
	run ! grep -q 2023 "$OUT/html/index.html"
}

@test "corpus: an output deleted or changed by hand comes back" {
	convert
	cp -r "$OUT" first
	rm "$OUT/xml/plain.xml" "$OUT/html/index.html"
	echo mischief >>"$OUT/markdown/plain.md"
	convert
	diff -r -x .jianggao first "$OUT"
}

@test "corpus: a file that somebody put there stays" {
	convert
	echo mine >"$OUT/markdown/notes.md"
	rm "$IN/plain.txt"
	convert
	[ -e "$OUT/markdown/notes.md" ]
}

@test "corpus: a broken document is named, the rest done, make fails" {
	convert
	printf '\xe5\xff\xff\n' >"$IN/plain.txt"
	run -2 --separate-stderr convert
	[[ $stderr == *"not everything was converted"*"jg-normalize: $IN/plain.txt:"* ]]
	[ "$(grep -c plain.txt <<<"$stderr")" = 1 ]
	[ ! -e "$OUT/markdown/plain.md" ]
	[ ! -e "$OUT/html/s/plain.html" ]
	[ -e "$OUT/markdown/with space [x].md" ]
	run -2 --separate-stderr convert
	[[ $stderr == *"plain.txt"* ]]
	speech 乙 >"$IN/plain.txt"
	convert
	[ -e "$OUT/markdown/plain.md" ]
}

@test "corpus: a closing line counts what was done, and what was refused" {
	line() {
		convert >said 2>err || [ "$1" = fails ]
		grep -F "$OUT/markdown/*.md: $2" said || flunk "$(<said)"
	}
	line ends "3 documents, 3 written, 0 unchanged, 0 removed, 0 refused"
	speech 丁 >"$IN/plain.txt"
	printf '\xe5\xff\xff\n' >"$IN/with space [x].txt"
	line fails "3 documents, 1 written, 1 unchanged, 1 removed, 1 refused"
	rm "$IN/plain.txt"
	line fails "2 documents, 0 written, 1 unchanged, 1 removed, 1 refused"
	# A line for each kind of output.
	[ "$(grep -c ' documents, ' said)" = 3 ]
}

@test "corpus: progress on a terminal, and only there" {
	script -qec true /dev/null || skip "no terminal can be had here"
	export TOP OUT IN PROGRAMS
	export -f convert make_corpus
	run -0 script -qec "TERM=xterm bash -c convert" /dev/null
	[[ $output == *"[1/3] "* ]]
	rm -r "$OUT"
	run -0 script -qec "TERM=dumb bash -c convert" /dev/null
	[[ $output != *"[1/3]"* ]]
	rm -r "$OUT"
	run -0 script -qec "NO_COLOR=1 TERM=xterm bash -c convert" /dev/null
	[[ $output != *"[1/3]"* ]]
	rm -r "$OUT"
	run -0 convert
	[[ $output != *"[1/3]"* ]]
}

@test "corpus: a converter that is killed stops make, and nothing is lost" {
	convert
	cp -r "$OUT" first
	speech 丁 >"$IN/plain.txt"
	replace jg-tei <<-E
		#!/bin/bash
		"$BIN/jg-tei" "\$@" | head -c 4000
		kill -KILL \$\$
	E
	run -2 --separate-stderr convert
	[[ $stderr == *137* ]]
	[ -e "$OUT/xml/2023/讲话（一）.xml" ]
	for f in "$OUT"/xml/*.xml "$OUT"/xml/*/*.xml; do
		xmllint --noout "$f"
	done
	PROGRAMS=$BIN
	convert
	grep -q 丁 "$OUT/xml/plain.xml"
	[ "$(find "$OUT/xml" -type f | wc -l)" = 4 ]
}

@test "corpus: a killed jg-headings leaves no block stream behind" {
	replace jg-headings <<-E
		#!/bin/bash
		"$BIN/jg-headings" "\$@" | head -c 300
		kill -KILL \$\$
	E
	run -2 convert
	[ ! -e "$OUT/.jianggao/blocks" ]
	[ ! -e "$OUT/markdown" ]
	PROGRAMS=$BIN
	convert
	[ -e "$OUT/markdown/plain.md" ]
}

@test "corpus: two names that are one in NFC are refused by name" {
	speech 甲 >"$IN/$(printf 'caf\xc3\xa9').txt"
	speech 乙 >"$IN/$(printf 'cafe\xcc\x81').txt"
	run -2 --separate-stderr convert markdown
	[[ $stderr == *"caf"* ]]
	[ -e "$OUT/markdown/plain.md" ]
}

@test "corpus: what is no text is refused by what it is, with what helps" {
	local name
	printf '%%PDF-1.4\n' >"$IN/a.pdf"
	printf 'PK\003\004 [Content_Types].xml word/document.xml' >"$IN/c.docx"
	printf '<!DOCTYPE html><html></html>' >"$IN/d.html"
	printf 'PK\003\004 talks/' >"$IN/e.zip"
	printf '\211PNG\r\n\032\n' >"$IN/f.png"
	echo 'take = *.zip *.png' >"$IN/jianggao.conf"
	run -2 --separate-stderr convert
	for name in a.pdf:*damaged c.docx:*ZIP \
		d.html:*article e.zip:*unzip f.png:*tesseract; do
		# shellcheck disable=SC2053 # the * is a pattern
		[[ $stderr == *$name* ]]
	done
	[ -e "$OUT/markdown/plain.md" ]
}

@test "corpus: what systems and editors leave about is passed over" {
	touch "$IN/.hidden.txt" "$IN/plain.txt~" "$IN/Thumbs.db" "$IN/a.bak" "$IN/~\$plan.docx"
	run -0 --separate-stderr convert
	[[ $stderr == *"4 files of other kinds were not taken: Thumbs.db, a.bak, plain.txt~, ~\$plan.docx;"* ]] || flunk "$stderr"
	[ "$(find "$OUT/markdown" -type f | wc -l)" = 3 ]
}

@test "corpus: an output folder inside the input is no input" {
	OUT="$IN/out [1]"
	convert
	speech 丁 >"$IN/plain.txt"
	convert
	[ "$(find "$OUT/markdown" -type f | wc -l)" = 3 ]
}

@test "corpus: an input that is no folder is named" {
	IN=$PWD/nowhere
	run -2 --separate-stderr convert
	[[ $stderr == *"nowhere: no such folder"* ]]
}

@test "corpus: an empty folder gives an empty site" {
	IN=$PWD/empty
	mkdir "$IN"
	convert
	[ ! -e "$OUT/markdown" ] || [ -z "$(ls -A "$OUT/markdown")" ]
}

@test "corpus: two runs, and -j, give the same bytes" {
	convert
	mv "$OUT" first
	convert -j3
	diff -r -x .jianggao first "$OUT"
}

@test "corpus: folders of any name, also with an apostrophe" {
	local in="$PWD/it's \"mine\" [x]" out="$PWD/o'ut"
	mv "$IN" "$in"
	make -s -C "$TOP" BUILD="$BUILD" INPUT="$in" OUTPUT="$out"
	make -s -C "$TOP" BUILD="$BUILD" INPUT="$in" OUTPUT="$out" report review >said
	[ -s "$out/xml/2023/讲话（一）.xml" ]
	[ -e "$out/review.txt" ]
	grep -q total said
}

@test "corpus: the Makefile runs it, and two at once wait for one another" {
	make -s -C "$TOP" BUILD="$BUILD" INPUT="$IN" OUTPUT="$OUT" &
	make -s -C "$TOP" BUILD="$BUILD" INPUT="$IN" OUTPUT="$OUT"
	wait $!
	[ -s "$OUT/xml/plain.xml" ]
}

@test "corpus: what make refuses it tells once, and make adds no word of its own" {
	printf '\xe5\xff\xff\n' >"$IN/plain.txt"
	# Whoever started this in the background has SIGQUIT ignored.
	run -1 --separate-stderr env --default-signal=QUIT \
		make -s -C "$TOP" BUILD="$BUILD" -o build INPUT="$IN" OUTPUT="$OUT"
	[ "$(grep -c plain.txt <<<"$stderr")" = 1 ]
	[[ $stderr != *make:* ]]
	[ -e "$OUT/markdown/with space [x].md" ]
}

@test "corpus: what was only noted of a speech is not among what was not converted" {
	printf '# 题\n\n如图![](渠.png)。\n' >"$IN/figure.md"
	run -0 --separate-stderr convert
	[[ $stderr == *"figure.md:3: note: a picture"* ]]
	printf '\xff\xff\xff' >"$IN/bad.txt"
	run -2 --separate-stderr convert
	[[ ${stderr#*not everything was converted} == *bad.txt* ]]
	[[ ${stderr#*not everything was converted} != *figure.md* ]]
}
