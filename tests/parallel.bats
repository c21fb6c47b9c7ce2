#!/usr/bin/env bats
# A corpus in pieces, on several cores: nothing but the time may differ.

load lib
# Leaks are looked for where each program is tested: that doubles what a start costs.
export ASAN_OPTIONS=detect_leaks=0

setup() {
	parallel --version 2>/dev/null | grep -q '^GNU parallel' ||
		skip "GNU parallel is not here"
	cd "$BATS_TEST_TMPDIR" || return
	IN="$PWD/my talks"
	OUT="$PWD/out put"
	PROGRAMS=$PWD/programs
	# So that the little there is comes in many pieces.
	export SPREAD_PIECE=800
	mkdir -p "$IN/会议" "$PROGRAMS"
	ln -s "$BIN"/* "$PROGRAMS"
	local i
	for i in {10..39}; do
		speech "$i" >"$IN/会议/第$i次 [x].txt"
	done
	echo 空 >"$IN/空.txt"
}

speech() {
	printf '%s\n' "在第$1次会议上的讲话" "同志们：" "doc 0 0 - 0 甲" \
		"一、提高认识" "要学。" "二、抓好落实" "要做。" "同志们，努力！"
}

# What the Makefile runs once the programs are built.
convert() {
	make_corpus "$IN" "$OUT" "$@"
}

# record PROGRAM: note each start of it in a file.
record() {
	rm "$PROGRAMS/$1"
	printf '#!/bin/bash\necho >>%q\nexec %q "$@"\n' \
		"$PWD/starts" "$BIN/$1" >"$PROGRAMS/$1"
	chmod +x "$PROGRAMS/$1"
}

# alike STATUS: convert serially, then in pieces; the trees, what is said, and
# the status are the same.
alike() {
	local got=0
	convert >serial.out 2>serial.err || got=$?
	[ "$got" = "$1" ] || flunk "serially: status $got" "$(<serial.err)"
	mv "$OUT" serial
	got=0
	convert PARALLEL=3 >parallel.out 2>parallel.err || got=$?
	[ "$got" = "$1" ] || flunk "in pieces: status $got" "$(<parallel.err)"
	diff -r -x .jianggao serial "$OUT"
	same serial/.jianggao/blocks "$OUT/.jianggao/blocks"
	same serial.out parallel.out
	same serial.err parallel.err
	[ -z "$(find "$OUT/.jianggao" -name '*.said*' -o -name 'spread.*' -o \
		-path '*/parallel/*.par')" ]
}

@test "parallel: the same files, byte for byte" {
	alike 0
}

@test "parallel: each filter that may be cut runs several times" {
	local program
	for program in jg-normalize jg-headings jg-markdown jg-tei jg-html jg-text; do
		record "$program"
		: >starts
		convert PARALLEL=2
		[ "$(wc -l <starts)" -gt 3 ] || flunk "$program: $(wc -l <starts)"
		rm -r "$OUT" "${PROGRAMS:?}/$program"
		ln -s "$BIN/$program" "$PROGRAMS"
	done
}

@test "parallel: what is refused, anywhere, is refused alike" {
	local i
	for i in 11 25 38; do
		printf '\xe5\xff\xff\n' >"$IN/会议/第$i次 [x].txt"
	done
	speech 丙 >"$IN/$(printf 'a\xef\xbf\xbfb').txt"
	alike 2
	grep -q '第11次' parallel.err
	grep -q 'noncharacter' parallel.err
}

@test "parallel: two names that are one in NFC, far apart, are refused" {
	speech 甲 >"$IN/$(printf 'caf\xc3\xa9').txt"
	speech 乙 >"$IN/$(printf 'cafe\xcc\x81').txt"
	alike 2
	grep -q 'second document' parallel.err
}

@test "parallel: Markdown among text goes through all of the chain" {
	printf '# 题\n\n## 提高认识\n\n要学。\n' >"$IN/会议/第21次 [x].md"
	rm "$IN/会议/第21次 [x].txt"
	record jg-frommarkdown
	alike 0
	[ "$(wc -l <starts)" -gt 3 ]
	grep -q '^head.*提高认识$' "$OUT/.jianggao/blocks"
}

@test "parallel: the first program of the chain that dies stops it, too" {
	rm "$PROGRAMS/jg-normalize"
	printf '#!/bin/sh\nhead -c 100 >/dev/null\nkill -KILL $$\n' >"$PROGRAMS/jg-normalize"
	chmod +x "$PROGRAMS/jg-normalize"
	run -2 --separate-stderr convert PARALLEL=2
	[[ $stderr == *"a stage ended with status 137"* ]]
	[ ! -e "$OUT/.jianggao/inputs" ]
}

@test "parallel: the tables of a corpus, and a row that matches nothing" {
	printf 'name\ttitle\n会议/第20次 [x]\t题\n没有\t无\n' >"$IN/metadata.tsv"
	alike "$(
		convert >/dev/null 2>&1 && echo 0 || echo 2
		rm -rf "$OUT"
	)"
	grep -q 没有 parallel.err
}

@test "parallel: settings reach the filters as they stand" {
	cat >"$IN/jianggao.conf" <<-'E'
		site-name = 讲稿 {= die 1 =} {} {#} 'a' "b" $(false) \
		site-footer = {.} {/} `false` ; false
	E
	alike 0
	grep -rq '{= die 1 =}' "$OUT/html"
}

@test "parallel: a filter that dies stops it with its status" {
	rm "$PROGRAMS/jg-tei"
	cat >"$PROGRAMS/jg-tei" <<-E
		#!/bin/bash
		tee >("$BIN/jg-tei" "\$@") | grep -q 第30次 || exit 0
		kill -KILL \$\$
	E
	chmod +x "$PROGRAMS/jg-tei"
	run -2 --separate-stderr convert PARALLEL=2 xml
	[[ $stderr == *"a stage ended with status 137"* ]]
	[ ! -e "$OUT/.jianggao/xml.done" ]
	rm "$PROGRAMS/jg-tei"
	ln -s "$BIN/jg-tei" "$PROGRAMS"
	convert PARALLEL=2 xml
	[ -s "$OUT/xml/会议/第30次 [x].xml" ]
}

@test "parallel: without GNU parallel it is said, and done" {
	mkdir stub
	printf '#!/bin/sh\necho parallel of another kind\n' >stub/parallel
	chmod +x stub/parallel
	PATH=$PWD/stub:$PATH run -0 --separate-stderr convert PARALLEL=auto
	[[ $stderr == "jianggao: GNU parallel is not here"*"apt-get install parallel" ]]
	[ -s "$OUT/xml/会议/第10次 [x].xml" ]
}

@test "parallel: a number or auto; what else stands there is told" {
	convert PARALLEL=auto markdown
	run -2 --separate-stderr convert PARALLEL=some markdown
	[[ $stderr == *"PARALLEL=some: neither auto nor a number"* ]]
	PARALLEL="--jobs 1 --dry-run" convert html
	[ -s "$OUT/html/s/会议/第10次 [x].html" ]
	run -2 --separate-stderr convert HOSTS=nowhere markdown
	[[ $stderr == *"HOSTS=nowhere: no such file"* ]]
}

@test "parallel: auto gives each core out once" {
	local cores
	record jg-headings
	convert PARALLEL=auto markdown
	cores=$(nproc)
	((cores > 1)) || skip "one core"
	[ "$(wc -l <starts)" = $((2 * cores)) ] || flunk "$(wc -l <starts) starts"
	# The parts of all outputs are more than these cores.
	((cores < 9)) || skip "$cores cores"
	: >starts
	record jg-tei
	convert PARALLEL=auto
	[ "$(wc -l <starts)" = 2 ]
}
