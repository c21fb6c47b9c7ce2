#!/usr/bin/env bats
# A corpus that changes: only what is new is converted, and what stands is what
# a first run would have made.

load lib
# Leaks are looked for where each program is tested: that doubles what a start costs.
export ASAN_OPTIONS=detect_leaks=0

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	IN="$PWD/my talks"
	OUT="$PWD/out put"
	PROGRAMS=$PWD/programs
	mkdir -p "$IN/a" "$PROGRAMS"
	ln -s "$BIN"/* "$PROGRAMS"
	local i
	for i in {10..19}; do
		speech "$i" >"$IN/a/第$i次.txt"
	done
}

speech() {
	printf '%s\n' "在第$1次会议上的讲话" "同志们：" "一、提高认识" "要学$1。" \
		"二、抓好落实" "要做。" "同志们，努力！"
}

# What the Makefile runs once the programs are built.
convert_to() {
	make_corpus "$IN" "$1" "${@:2}"
}

# as_first STATUS: convert what has changed; it is what a first run makes.
as_first() {
	run "-$1" convert_to "$OUT"
	rm -rf first
	run "-$1" convert_to "$PWD/first"
	diff -r -x .jianggao first "$OUT"
}

# converted PROGRAM: how many documents it has been given since.
converted() {
	awk '/^doc\t/ { n++ } END { print n + 0 }' "given.$1" 2>/dev/null || echo 0
}

# watch_programs: keep what each converter is given.
watch_programs() {
	local program
	for program in jg-markdown jg-tei jg-html jg-text; do
		rm "$PROGRAMS/$program"
		printf '#!/bin/bash\ncase "$*" in *--corpus*) exec %q "$@" ;; esac\ntee -a %q | %q "$@"\n' \
			"$BIN/$program" "$PWD/given.$program" "$BIN/$program" >"$PROGRAMS/$program"
		chmod +x "$PROGRAMS/$program"
		touch -d 2001-01-01 "$PROGRAMS/$program"
	done
}

@test "incremental: of one changed speech, only that is converted" {
	local program
	watch_programs
	convert_to "$OUT"
	for program in jg-markdown jg-tei jg-html jg-text; do
		[ "$(converted "$program")" = 10 ] || flunk "$program: $(converted "$program")"
	done
	rm given.*
	sed -i 's/要学15/要用15/' "$IN/a/第15次.txt"
	run -0 convert_to "$OUT"
	[[ $output == *"html/s/*.html: 10 documents, 1 written, 9 unchanged, 0 removed, 0 refused"* ]]
	for program in jg-markdown jg-tei jg-html jg-text; do
		[ "$(converted "$program")" = 1 ] || flunk "$program: $(converted "$program")"
	done
	as_first 0
}

@test "incremental: a new title makes the pages anew that show it, and no others" {
	watch_programs
	convert_to "$OUT"
	rm given.*
	sed -i '1s/会议/大会/' "$IN/a/第15次.txt"
	convert_to "$OUT"
	[ "$(converted jg-tei)" = 1 ]
	[ "$(converted jg-html)" = 3 ] || flunk "$(converted jg-html)"
	as_first 0
	# What is put to the end of the folder, or taken out of it, is seen by those beside.
	rm given.*
	printf 'name\torder\na/第12次\t1\n' >"$IN/metadata.tsv"
	convert_to "$OUT"
	[ "$(converted jg-html)" = 4 ] || flunk "$(converted jg-html)"
	as_first 0
	rm given.* "$IN/a/第19次.txt"
	convert_to "$OUT"
	[ "$(converted jg-html)" = 1 ] || flunk "$(converted jg-html)"
	as_first 0
}

@test "incremental: a folder that is named makes the pages in it anew, and no others" {
	mkdir "$IN/b"
	mv "$IN/a/第19次.txt" "$IN/b"
	watch_programs
	convert_to "$OUT"
	rm given.*
	printf 'name\ttitle\nb/\t乙集\n' >"$IN/metadata.tsv"
	convert_to "$OUT"
	[ "$(converted jg-html)" = 1 ] || flunk "$(converted jg-html)"
	grep -q '<h1>乙集</h1>' "$OUT/html/folders/b/index.html"
	grep -q '>乙集</a>' "$OUT/html/s/b/第19次.html"
	as_first 0
}

@test "incremental: pages are made anew where their catalogue of before is lost" {
	watch_programs
	convert_to "$OUT"
	rm given.* "$OUT/.jianggao/html.beside"
	sed -i '1s/会议/大会/' "$IN/a/第15次.txt"
	convert_to "$OUT"
	[ "$(converted jg-html)" = 10 ]
	as_first 0
}

@test "incremental: after any change the files are those of a first run" {
	as_first 0
	sed -i 's/要学12/要用12/' "$IN/a/第12次.txt"
	as_first 0
	rm "$IN/a/第10次.txt"
	speech 30 >"$IN/b.txt"
	as_first 0
	printf '\xe5\xff\xff\n' >"$IN/a/第11次.txt"
	sed -i 's/要学13/要用13/' "$IN/a/第13次.txt"
	as_first 2
	speech 11 >"$IN/a/第11次.txt"
	as_first 0
	# One that the converters refuse, and its cure.
	speech 31 >"$IN/$(printf 'a\xef\xbf\xbfb').txt"
	as_first 2
	sed -i 's/要学14/要用14/' "$IN/a/第14次.txt"
	as_first 2
	rm "$IN/$(printf 'a\xef\xbf\xbfb').txt"
	as_first 0
}

@test "incremental: after any change of settings, tables, outputs or programs, too" {
	as_first 0
	echo 'redaction = mark' >"$IN/jianggao.conf"
	sed -i 's/要学12/要用12/' "$IN/a/第12次.txt"
	run convert_to "$OUT"
	echo 'ids = yes' >"$IN/jianggao.conf"
	sed -i 's/要学13/要用13/' "$IN/a/第13次.txt"
	as_first 0
	printf 'name\ttitle\na/第15次\t另一题\n' >"$IN/metadata.tsv"
	as_first 0
	rm "$OUT/xml/a/第16次.xml"
	echo x >>"$OUT/html/s/a/第17次.md"
	sed -i 's/要学18/要用18/' "$IN/a/第18次.txt"
	as_first 0
	rm "$PROGRAMS/jg-tei"
	printf '#!/bin/bash\n%q "$@" | sed s/努力/加油/\n' "$BIN/jg-tei" >"$PROGRAMS/jg-tei"
	chmod +x "$PROGRAMS/jg-tei"
	sed -i 's/要学19/要用19/' "$IN/a/第19次.txt"
	as_first 0
	grep -q 加油 "$OUT/xml/a/第14次.xml"
}

@test "incremental: one kind of output, then all, then one" {
	convert_to "$OUT" xml
	sed -i 's/要学12/要用12/' "$IN/a/第12次.txt"
	convert_to "$OUT" markdown
	sed -i 's/要学13/要用13/' "$IN/a/第13次.txt"
	as_first 0
	sed -i 's/要学14/要用14/' "$IN/a/第14次.txt"
	convert_to "$OUT" html
	sed -i 's/要学15/要用15/' "$IN/a/第15次.txt"
	as_first 0
}

@test "incremental: a run that was stopped is made good" {
	convert_to "$OUT"
	rm "$PROGRAMS/jg-tei"
	printf '#!/bin/bash\nhead -c 100 >/dev/null\nkill -KILL $$\n' >"$PROGRAMS/jg-tei"
	chmod +x "$PROGRAMS/jg-tei"
	sed -i 's/要学12/要用12/' "$IN/a/第12次.txt"
	run ! convert_to "$OUT"
	ln -sf "$BIN/jg-tei" "$PROGRAMS/jg-tei"
	sed -i 's/要学13/要用13/' "$IN/a/第13次.txt"
	as_first 0
}

# watch_reading, read_again: how many inputs were read since.
watch_reading() {
	rm -f "$PROGRAMS/jg-normalize"
	printf '#!/bin/bash\ntee -a %q | %q "$@"\n' "$PWD/given" "$BIN/jg-normalize" \
		>"$PROGRAMS/jg-normalize"
	chmod +x "$PROGRAMS/jg-normalize"
	touch -d 2001-01-01 "$PROGRAMS/jg-normalize"
}
read_again() {
	tr -cd '\0' <given | wc -c
	rm given
}

@test "incremental: only a changed speech is read again" {
	watch_reading
	convert_to "$OUT"
	[ "$(read_again)" = 10 ]
	sed -i 's/要学15/要用15/' "$IN/a/第15次.txt"
	rm "$IN/a/第10次.txt"
	speech 30 >"$IN/b.txt"
	convert_to "$OUT"
	[ "$(read_again)" = 2 ]
	as_first 0
	# Most of them are as well read all.
	rm given
	sed -i 's/要学/要用/' "$IN"/a/第1[2-7]次.txt
	convert_to "$OUT"
	[ "$(read_again)" = 10 ]
}

@test "incremental: a row for a file that was refused says so, and no other row" {
	watch_reading
	printf 'name\ttitle\na/第15次\t另一题\na/第16次/2\t又一题\na/第61次\t又一题\n' \
		>"$IN/metadata.tsv"
	printf '\0\0' >"$IN/a/第16次.txt"
	run -2 convert_to "$OUT"
	[[ $output == *"metadata.tsv:3: the file was refused that is called a/第16次/2"* ]]
	[[ $output == *"metadata.tsv:4: no document has the name a/第61次"* ]]
}

@test "incremental: all are read where one speech may matter to another" {
	watch_reading
	printf 'name\ttitle\na/第15次\t另一题\na/第16次\t又一题\n' >"$IN/metadata.tsv"
	convert_to "$OUT"
	rm given
	# Rows of the table for others are none too many, and are when these are gone.
	sed -i 's/要学15/要用15/' "$IN/a/第15次.txt"
	convert_to "$OUT"
	[ "$(read_again)" = 1 ]
	as_first 0
	rm "$IN/a/第16次.txt"
	run -2 convert_to "$OUT"
	[[ $output == *"metadata.tsv:3: no document has the name a/第16次"* ]]
	as_first 2
	speech 16 >"$IN/a/第16次.txt"
	as_first 0
	# Two of one name: the later is refused, whichever changed.
	speech 40 >"$IN/a/第12次.md"
	as_first 2
	[[ $output == *"name"* ]]
	speech 41 >"$IN/a/第12次.txt"
	as_first 2
	rm "$IN/a/第12次.txt"
	as_first 0
}

# killed_at N [ARGUMENT...]: a run that is killed in front of the Nth time that it
# puts a file in the place of another, or takes one away; true when it came to that.
killed_at() {
	local at=$1 status=0
	strace -o /dev/null -e trace='?rename,?renameat,?renameat2,?unlink,?unlinkat,?link,?linkat' \
		-e inject="?rename,?renameat,?renameat2,?unlink,?unlinkat,?link,?linkat:signal=KILL:when=$at" \
		"$BIN/jianggao" --bin="$PROGRAMS" --pipelines="$TOP/pipelines" \
		-i "$IN" -o "$OUT" "${@:2}" >/dev/null 2>&1 || status=$?
	[ "$status" -gt 128 ]
}

# bats test_tags=stress
@test "incremental: a run that was killed anywhere is made good" {
	local at
	strace -e trace=none true 2>/dev/null || skip "no strace here to kill it with"
	convert_to "$OUT"
	for ((at = 1; at < 200; at++)); do
		sed -i 's/要[学用]12/要用12/' "$IN/a/第12次.txt"
		killed_at "$at" || break
		sed -i 's/要用12/要学12/' "$IN/a/第12次.txt"
		sed -i 's/要[学用]13/要学13/' "$IN/a/第13次.txt"
		as_first 0
		# And with nothing changed behind it, of one kind first.
		sed -i 's/要[学用]14/要用14/' "$IN/a/第14次.txt"
		killed_at "$at" xml || true
		convert_to "$OUT" xml
		as_first 0
		sed -i 's/要用14/要学14/' "$IN/a/第14次.txt"
	done
	[ "$at" -gt 20 ] || flunk "it came to its end before change $at"
}

# bats test_tags=stress
@test "incremental: of so many that lists are made of what is new, killed at any time" {
	local at n killed=0
	mkdir "$IN/b"
	for n in {1000..1320}; do
		speech "$n" >"$IN/b/$n.txt"
	done
	convert_to "$OUT"
	# All of it, in a group of its own.
	for at in {01..30}; do
		speech "$at甲" >"$IN/b/12$at.txt"
		status=0
		setsid -w bash -c "(sleep 0.$at; kill -KILL 0) &
			$(printf '%q ' "$BIN/jianggao" --bin="$PROGRAMS" \
			--pipelines="$TOP/pipelines" -i "$IN" -o "$OUT")
			kill %1" >/dev/null 2>&1 || status=$?
		killed=$((killed + (status == 137)))
		((10#$at % 2)) || speech "$at乙" >"$IN/b/11$at.txt"
		as_first 0
	done
	[ "$killed" -gt 5 ] || flunk "$killed runs were killed"
}

@test "incremental: what was refused is not lost when the next run is killed" {
	local at
	strace -e trace=none true 2>/dev/null || skip "no strace here to kill it with"
	for ((at = 1; at < 200; at += 5)); do
		speech 40 >"$IN/a/第12次.md"
		run -2 convert_to "$OUT"
		rm "$IN/a/第12次.md"
		killed_at "$at" || break
		as_first 0
	done
}

@test "incremental: what is offered for download is chosen, and the rest goes" {
	local page="$OUT/html/s/a/第12次"
	as_first 0
	[ -e "$page.xml" ]
	echo 'downloads = md,txt' >"$IN/jianggao.conf"
	as_first 0
	[ -e "$page.md" ] && [ -e "$page.txt" ] && [ ! -e "$page.xml" ]
	run ! grep '"第12次.xml"' "$page.html"
	grep -q '"第12次.md"' "$page.html"
	echo 'downloads = no' >"$IN/jianggao.conf"
	as_first 0
	[ "$(find "$OUT/html/s" -type f ! -name '*.html' | wc -l)" = 0 ]
	rm "$IN/jianggao.conf"
	as_first 0
	[ -e "$page.xml" ]
}

@test "incremental: names are those of this INPUT" {
	convert_to "$OUT"
	IN=$IN/a
	as_first 0
	IN=${IN%/a}
	as_first 0
}

@test "incremental: a name of a file beside the parts of another, and of a part" {
	echo 'several = yes' >"$IN/jianggao.conf"
	{ speech 50 && echo && speech 51; } >"$IN/c.txt"
	as_first 0
	[ -e "$OUT/xml/c#2.xml" ]
	speech 52 >"$IN/c.md"
	as_first 2
	rm "$IN/c.md"
	as_first 0
	speech 53 >"$IN/c#2.txt"
	as_first 2
	speech 50 >"$IN/c.txt"
	as_first 0
	{ speech 50 && echo && speech 51; } >"$IN/c.txt"
	as_first 2
	rm "$IN/c#2.txt"
	as_first 0
}

@test "incremental: files of one size and one time that take each other's places" {
	local i
	mkdir "$IN/x" "$IN/y"
	for i in {1..4}; do
		speech "1$i" >"$IN/x/$i.txt"
		speech "2$i" >"$IN/y/$i.txt"
	done
	find "$IN" -name '?.txt' -exec touch -d 2024-01-01 {} +
	as_first 0
	mv "$IN/x" t && mv "$IN/y" "$IN/x" && mv t "$IN/y"
	as_first 0
	mkdir v1 v2
	speech 71 >v1/a.txt
	speech 72 >v2/a.txt
	ln -s "$PWD/v1" "$IN/now"
	as_first 0
	ln -sfn "$PWD/v2" "$IN/now"
	sed -i 's/要学12/要用12/' "$IN/a/第12次.txt"
	as_first 0
}

@test "incremental: of a speech that was emptied nothing stays, and it comes back" {
	as_first 0
	: >"$IN/a/第15次.txt"
	as_first 0
	[[ $output == *"1 file holds no text and has no page: a/第15次.txt"* ]]
	run ! test -e "$OUT/html/s/a/第15次.html"
	run -0 convert_to "$OUT"
	[ -z "$output" ]
	# Any other that is empty is news, too.
	echo >"$IN/b.txt"
	run -0 convert_to "$OUT"
	[[ $output == *"2 files hold no text and have no page: a/第15次.txt, b.txt"* ]]
	speech 15 >"$IN/a/第15次.txt"
	as_first 0
	[ -e "$OUT/html/s/a/第15次.html" ]
}

@test "incremental: an output that is a link to a folder is watched, too" {
	mkdir -p "$OUT" www
	ln -s "$PWD/www" "$OUT/html"
	convert_to "$OUT"
	rm "www/s/a/第12次.html"
	sed -i 's/要学13/要用13/' "$IN/a/第13次.txt"
	convert_to "$OUT"
	[ -e "www/s/a/第12次.html" ]
}
