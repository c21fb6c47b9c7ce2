#!/usr/bin/env bats
# Several makes at once: side by side, in one OUTPUT, and -j.

load lib
# Leaks are looked for where each program is tested: that doubles what a start costs.
export ASAN_OPTIONS=detect_leaks=0

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	mkdir a b
	speech 甲 >a/x.txt
	speech 乙 >a/y.txt
	speech 丙 >b/x.txt
}

# No make is left waiting for a word that does not come.
teardown() {
	[ "${BATS_TEST_COMPLETED:-}" ] || [ ! -p hold ] ||
		timeout 2 bash -c 'echo go >hold' || true
}

speech() {
	printf '%s\n' "在$1会议上的讲话" "同志们：" "一、提高认识" "要学$1。" \
		"二、抓好落实" "要做$1。" "同志们，努力！"
}

corpus() {
	make -s -C "$TOP" BUILD="$BUILD" INPUT="$PWD/$1" OUTPUT="$PWD/$2" "${@:3}"
}

@test "concurrent: two corpora with two OUTPUTs do not disturb one another" {
	corpus a want.a
	corpus b want.b
	for _ in 1 2; do
		rm -rf a.out b.out
		corpus a a.out >a.said 2>&1 &
		corpus b b.out >b.said 2>&1
		wait $! || flunk "$(<a.said)"
		diff -r -x .jianggao want.a a.out
		diff -r -x .jianggao want.b b.out
	done
}

# The first is held in its first stage, by a program that waits for a word.
@test "concurrent: of two runs in one OUTPUT the second waits, and says so" {
	local first second
	PROGRAMS=$PWD/programs
	mkdir "$PROGRAMS"
	ln -s "$BIN"/* "$PROGRAMS"
	rm "$PROGRAMS/jg-normalize"
	mkfifo hold
	cat >"$PROGRAMS/jg-normalize" <<-E
		#!/bin/bash
		echo >>'$PWD/starts'
		[ "\$(wc -l <'$PWD/starts')" -gt 1 ] || read -r _ <'$PWD/hold'
		exec "$BIN/jg-normalize" "\$@"
	E
	chmod +x "$PROGRAMS/jg-normalize"
	make_corpus "$PWD/a" "$PWD/want" >/dev/null &
	until [ -s starts ]; do sleep 0.05; done
	echo go >hold
	wait $!
	rm starts
	make_corpus "$PWD/a" "$PWD/out" >first 2>&1 &
	first=$!
	until [ -s starts ]; do
		kill -0 "$first" || flunk "$(<first)"
		sleep 0.05
	done
	make_corpus "$PWD/a" "$PWD/out" >second 2>&1 &
	second=$!
	until grep -q "waiting for another run in $PWD/out" second; do
		kill -0 "$second" || flunk "$(<second)"
		sleep 0.05
	done
	[ "$(wc -l <starts)" = 1 ]
	echo go >hold
	wait "$first" || flunk "$(<first)"
	wait "$second" || flunk "$(<second)"
	# There was nothing left to do for the second.
	[ "$(wc -l <second)" = 1 ]
	diff -r -x .jianggao want out
}

@test "concurrent: what one make is asked for does not wait for the rest of it" {
	corpus a out -j3 markdown jsonl review >said 2>&1 || flunk "$(<said)"
	run ! grep waiting said
	[ -s out/markdown/x.md ]
	[ -s out/jsonl/corpus.jsonl ]
	[ ! -e out/html ]
	[ -e out/review.txt ]
}

@test "concurrent: make -j2 gives the bytes of make, for all of input/" {
	make -s -C "$TOP" BUILD="$BUILD" OUTPUT="$PWD/one" >/dev/null
	make -s -j2 -C "$TOP" BUILD="$BUILD" OUTPUT="$PWD/two" >/dev/null
	diff -r -x .jianggao one two
	[ "$(find two/markdown -name '*.md' | wc -l)" -ge 14 ]
}
