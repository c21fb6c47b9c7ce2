#!/usr/bin/env bats
# make over a corpus, by the Makefile: one at a time, and nothing where there is
# nothing to do.

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	mkdir -p talks/2023
	speech 甲 >talks/a.txt
	speech 乙 >talks/2023/b.txt
	# Programs of the test's own, so that one may be newer.
	mkdir -p build
	cp -r "$BUILD/bin" build/bin
}

speech() {
	printf '%s\n' "在$1会议上的讲话" "同志们：" "一、提高认识" "要学$1。" \
		"二、抓好落实" "要做$1。" "同志们，努力！"
}

# corpus [ARGUMENT...]: what the Makefile does once the programs are built.
corpus() {
	PROGRAMS=$PWD/build/bin make_corpus "$PWD/talks" "$PWD/out" "$@"
}

# idle [ARGUMENT...]: nothing is said, and no program starts.
idle() {
	corpus "$@" >idle.said 2>&1 && [ ! -s idle.said ]
}

@test "run: nothing to do, nothing starts; whatever changes, it is done" {
	local change
	corpus
	idle || flunk "$(<idle.said)"
	while IFS= read -r change; do
		eval "$change"
		run ! idle
		corpus >said
		idle || flunk "$change: not settled: $(<idle.said)"
	done <<-'E'
		speech 丙 >talks/c.txt
		speech 丁 >talks/c.txt
		touch -d 2001-01-01 talks/c.txt
		rm talks/c.txt
		echo 'run-in = bold' >talks/jianggao.conf
		printf 'name\ttitle\na\t题\n' >talks/metadata.tsv
		rm out/markdown/a.md
		rm out/html/s/2023/b.xml
		rm -r out/html
		mv out/xml/2023 out/xml/2024
		touch -d 2001-01-01 build/bin/jg-tei
	E
	cmp out/xml/2023/b.xml out/html/s/2023/b.xml
}

@test "run: some processes, however many speeches" {
	local program n
	for n in $(seq 40); do
		speech "$n" >"talks/$n.txt"
	done
	# Each program says that it was started.
	mkdir counted
	for program in build/bin/jg-*; do
		printf '#!/bin/sh\necho >>%q\nexec %q "$@"\n' "$PWD/started" "$PWD/$program" \
			>"counted/${program##*/}"
		chmod +x "counted/${program##*/}"
	done
	PROGRAMS=$PWD/counted make_corpus "$PWD/talks" "$PWD/out" >said
	[ "$(wc -l <started)" -lt 40 ]
	rm started
	speech 新 >talks/7.txt
	PROGRAMS=$PWD/counted make_corpus "$PWD/talks" "$PWD/out" >said
	[ "$(wc -l <started)" -lt 40 ]
	grep -q ' 1 written, 41 unchanged' said
}

@test "run: of many speeches, what comes of some that changed is what comes of all" {
	local n round
	for n in $(seq 320); do
		speech "第$n" >"talks/$n.txt"
	done
	corpus >said
	for round in "1 320" "17" "$(seq -s ' ' 100 5 200)"; do
		for n in $round; do
			speech "改$n" >"talks/$n.txt"
		done
		corpus >said
		make_corpus "$PWD/talks" "$PWD/all" -a >said
		diff -r -x .jianggao all out
	done
	# One more, one less, none of the same name: nothing that is gone is shown.
	rm talks/5.txt
	corpus markdown >said
	corpus >said
	make_corpus "$PWD/talks" "$PWD/all" -a >said
	diff -r -x .jianggao all out
	mv talks/6.txt talks/5.txt
	corpus >said
	make_corpus "$PWD/talks" "$PWD/all" -a >said
	diff -r -x .jianggao all out
	# What it remembers of other documents is not believed.
	rm out/.jianggao/html.site.memory out/.jianggao/catalogue
	speech 再 >talks/9.txt
	corpus >said
	make_corpus "$PWD/talks" "$PWD/all" -a >said
	diff -r -x .jianggao all out
}

@test "run: a setting by a variable, or a file that one names" {
	corpus
	JG_SITE_NAME=甲 run ! idle
	JG_SITE_NAME=甲 corpus
	JG_SITE_NAME=甲 idle
	run ! idle
	echo 'body { color: red }' >own.css
	echo "extra-css = $PWD/own.css" >talks/jianggao.conf
	corpus
	corpus
	idle
	echo 'body { color: blue }' >own.css
	run ! idle
	corpus
	grep -q blue out/html/*.css
}

@test "run: what was refused is tried again, and told again" {
	corpus
	printf '\xe5\xff\xff\n' >talks/a.txt
	run -2 corpus
	run ! idle
	run -2 corpus
	[[ $output == *talks/a.txt* ]]
	speech 甲 >talks/a.txt
	corpus
	idle
}

@test "run: one kind alone leaves the rest to be done" {
	corpus html
	run ! idle
	corpus
	idle
	idle html
	run ! idle review
	run ! idle --anew
	speech 丙 >talks/c.txt
	corpus html
	run ! idle
	corpus
	[ -e out/markdown/c.md ]
}

@test "run: what changes while it is made is made by the next" {
	corpus
	rm build/bin/jg-site
	cat >build/bin/jg-site <<-E
		#!/bin/bash
		[ -e '$PWD/talks/d.txt' ] || cp '$PWD/talks/a.txt' '$PWD/talks/d.txt'
		exec '$BIN/jg-site' "\$@"
	E
	chmod +x build/bin/jg-site
	corpus
	[ ! -e out/xml/d.xml ]
	run ! idle
	corpus
	[ -e out/xml/d.xml ]
	idle
}

@test "run: closing lines come in one order, also side by side" {
	corpus -j1 | sed 's/: .*//' >first
	rm -rf out
	corpus -j8 | sed 's/: .*//' >second
	same first second
	[ "$(cut -c 3-10 first | xargs)" = "BLOCKS HTML MARKDOWN XML OPEN" ]
}

@test "run: what a clock that was set back has left is made again" {
	corpus
	find out/.jianggao -type f -exec touch -d '1 hour' {} +
	sed -i 's/要学甲/要用甲/' talks/a.txt
	corpus
	grep -q 要用甲 out/markdown/a.md
	idle
}

@test "run: what cannot be said or understood has a status of its own" {
	run -2 jianggao --no-such
	[[ $output == *"usage: jianggao"* ]]
	run -2 jianggao --pipelines="$TOP/pipelines" -i talks -o out pdfs
	[[ $output == *"no kind of output: pdfs"* ]]
	run -74 bash -c 'jianggao -h >/dev/full'
	[[ $output == *"no space left on device"* ]]
	run -74 bash -c "jianggao --pipelines='$TOP/pipelines' -i talks -o out >/dev/full"
	[ -e out/markdown/a.md ]
}

@test "run: OUTPUT is made with the folders that it lies in; nothing has no name" {
	local option
	make_corpus talks "$PWD/x/y z/out" >said
	[ -e "x/y z/out/markdown/a.md" ]
	for option in -i -o; do
		run -2 --separate-stderr "$BIN/jianggao" --pipelines="$TOP/pipelines" -i talks -o out $option ''
		[[ $stderr == "usage: "* ]]
	done
	for option in 0 -3 x 2x ''; do
		run -2 --separate-stderr "$BIN/jianggao" --pipelines="$TOP/pipelines" -i talks -o out -j "$option"
		[[ $stderr == "usage: "* ]] || flunk "-j $option: $stderr"
	done
	[ ! -e out ]
}

@test "run: -j of make with a number and without" {
	local words
	for words in -j -j2 --jobs -kj; do
		make --no-print-directory -C "$TOP" BUILD="$BUILD" -n "$words" corpus INPUT="$PWD/talks" OUTPUT="$PWD/out" >shown
		eval "words=($(sed -n 's, convert || .*, convert,p' shown))"
		[[ " ${words[*]} " != *" --jobs "* ]] || flunk "${words[*]}"
		(cd "$TOP" && "${words[@]}" --input="$OLDPWD/talks" --output="$OLDPWD/out") >said
	done
	[ -e out/markdown/a.md ]
}

@test "run: what is made is not read: OUTPUT is not INPUT, and INPUT nothing that it holds" {
	local input
	corpus
	cp -a out before
	for input in out out/. out/markdown out/html/s; do
		run -2 --separate-stderr make_corpus "$PWD/$input" "$PWD/out"
		[[ $stderr == *"$input: what is made in $PWD/out lies there; give another OUTPUT"* ]] ||
			flunk "$input: $stderr"
		diff -r before out
	done
	# One in the other is none of these.
	mkdir out/talks
	speech 丙 >out/talks/c.txt
	make_corpus out/talks "$PWD/out" >/dev/null
	[ -e out/markdown/c.md ]
	make_corpus talks "$PWD/talks/out" >/dev/null
	make_corpus talks "$PWD/talks/out" >said
	[ ! -s said ]
}

@test "run: on descriptors that are closed, and where nothing can be said any more" {
	local closed
	# shellcheck disable=SC2034 # eval
	for closed in '<&-' '2>&-' '<&- 2>&-'; do
		rm -rf out
		eval "corpus $closed" >said
		diff -r -x .jianggao <(cd out && find . -name '*.md' | sort) <(printf '%s\n' \
			./html/s/2023/b.md ./html/s/a.md ./markdown/2023/b.md ./markdown/a.md) ||
			flunk "$closed"
	done
	run -74 --separate-stderr bash -c "'$BIN/jianggao' --pipelines='$TOP/pipelines' -a -i talks -o out >/dev/full"
	[[ $stderr == *"standard output: no space left on device"* ]]
	run -74 --separate-stderr bash -c "'$BIN/jianggao' --pipelines='$TOP/pipelines' -a -i talks -o out >&-"
	sed -i 's/。/,/' talks/a.txt
	run -74 --separate-stderr bash -c "'$BIN/jianggao' report --pipelines='$TOP/pipelines' -i talks -o out >&-"
	[[ $stderr == *"ad file descriptor"* ]] || flunk "$stderr"
}

@test "run: a report goes on where the output stands" {
	sed -i 's/。/,/' talks/a.txt
	{
		echo first
		corpus report
		echo behind
	} >said
	corpus report >>said
	[ "$(sed '/^total/d; /talks/d' said)" = $'first\nbehind' ] || flunk "$(<said)"
	[ "$(grep -c ^total said)" = 2 ]
}

@test "run: where it writes is shown, and acts on no terminal" {
	make_corpus talks $'o\xc2\x9b\e[31m' >said
	make_corpus talks $'o\xc2\x9b\e[31m' review >>said
	[ "$(grep -cF ' o\u{9b}\x1b[31m/' said)" = 7 ] || flunk "$(<said)"
	run ! grep -q $'[\e\xc2]' said
}
