#!/usr/bin/env bats
# What goes wrong while a corpus is made: no file looks whole and is not, the
# message says what and where, and the next make repairs all.

load lib
# Leaks are looked for where each program is tested: that doubles what a start costs.
export ASAN_OPTIONS=detect_leaks=0

# Four speeches, `before` and, one of them changed, one gone and one new, `after`:
# what undisturbed runs make of them is `old` and `new`, and `less` where d of the
# new ones is refused.  What is made tells of paths, so all tests are in one folder.
setup_file() {
	export BATS_NO_PARALLELIZE_WITHIN_FILE=true
	export IN=$BATS_FILE_TMPDIR/talks OUT=$BATS_FILE_TMPDIR/out PROGRAMS=$BIN
	cd "$BATS_FILE_TMPDIR" || return
	export -f make_corpus
	mkdir -p "$IN/b"
	speech 甲 >"$IN/a.txt"
	speech 乙 >"$IN/b/二.txt"
	speech 丙 >"$IN/c.txt"
	printf '# 题\n\n同志们：\n\n## 学习\n\n要学。\n' >"$IN/m.md"
	cp -a "$IN" before
	convert >said
	mv "$OUT" old
	sums old >known
	speech 丁 >"$IN/b/二.txt"
	rm "$IN/c.txt"
	speech 戊 >"$IN/d.txt"
	run_corpus "$PWD/new" >said
	sums new >>known
	cp -a "$IN" after
	rm "$IN/d.txt"
	run_corpus "$PWD/less" >said
	sums less >known.less
	sort -o known.less known known.less
}

setup() {
	cd "$BATS_FILE_TMPDIR" || return
	export KNOWN=$PWD/known
	export -f begin convert run_corpus make_corpus sums whole repaired flunk
}

# What is made where d is refused is right as well.
less() {
	begin
	KNOWN=$PWD/known.less
}

speech() {
	printf '%s\n' "在$1会议上的讲话" "同志们：" "一、提高认识" "要学$1。" \
		"二、抓好落实" "要做$1。" "同志们，努力！"
}

# run_corpus OUTPUT: as the Makefile does it.
run_corpus() {
	make_corpus "$IN" "$1"
}

convert() {
	run_corpus "$OUT"
}

# The old corpus and its outputs, then the new one.
begin() {
	rm -rf "$OUT" "$IN"
	PROGRAMS=$BIN
	cp -a old "$OUT"
	cp -a after "$IN"
}

# replace PROGRAM: put the script of standard input in its place.
replace() {
	PROGRAMS=$BATS_TEST_TMPDIR/programs
	rm -rf "$PROGRAMS"
	mkdir "$PROGRAMS"
	ln -s "$BIN"/* "$PROGRAMS"
	rm "$PROGRAMS/$1"
	cat >"$PROGRAMS/$1"
	chmod +x "$PROGRAMS/$1"
}

# sums FOLDER: of each file of an output that came to its end.
sums() {
	(cd "$1" && find . -path ./.jianggao -prune -o \
		-type f ! -name '.*.part' -exec sha256sum {} +)
}

# Every file is as one of the undisturbed runs made it.
whole() {
	sums "$OUT" >found
	! grep -vxF -f "$KNOWN" found >&2 ||
		flunk "$1: these are neither the old ones nor the new ones"
}

# Undisturbed, all is as if nothing had happened.
repaired() {
	PROGRAMS=$BIN
	convert >said || flunk "$1: not repaired"
	diff -r -x .jianggao new "$OUT"
	convert >said
	[ ! -s said ] || flunk "$1: run again, it does something"
}

# killed PROGRAM...: each amid its output; a process that is killed is told as
# such.
killed() {
	local program
	for program; do
		begin
		replace "$program" <<-E
			#!/bin/bash
			"$BIN/$program" "\$@" | head -c 900
			kill -KILL \$\$
		E
		run -2 --separate-stderr convert
		[[ $stderr == *137* ]] || flunk "$program: $stderr"
		whole "$program"
		repaired "$program"
	done
}

@test "failures: kill -9 of what makes the block stream" {
	killed jg-normalize jg-frommarkdown jg-headings
}

@test "failures: kill -9 of what makes files" {
	killed jg-markdown jg-tei jg-html
}

@test "failures: kill -9 of what makes the rest of a site" {
	killed jg-outline jg-site jg-text
}

@test "failures: kill -9 of jg-split, at each of its renames" {
	local at
	strace -e trace=none true 2>/dev/null || skip "no strace here to kill it with"
	for at in 1 2 3; do
		begin
		replace jg-split <<-E
			#!/bin/bash
			exec strace -o /dev/null -e trace=?rename,?renameat,?renameat2 \\
				-e inject=?rename,?renameat,?renameat2:signal=KILL:when=$at \\
				"$BIN/jg-split" "\$@"
		E
		run -2 --separate-stderr convert
		[[ $stderr == *137* ]] || flunk "$at: $stderr"
		whole "rename $at"
		repaired "rename $at"
	done
}

# Its parent is what runs the pipelines.
@test "failures: kill -9 of what runs it all" {
	local program
	for program in jg-headings jg-html jg-split; do
		begin
		replace "$program" <<-E
			#!/bin/bash
			kill -KILL "\$PPID"
			exec "$BIN/$program" "\$@"
		E
		run convert
		[ "$status" -gt 1 ] || flunk "$program: $status"
		whole "$program"
		repaired "$program"
	done
}

@test "failures: files that may not grow" {
	local limit
	# bash counts in 1024 bytes; SIGXFSZ kills; ignored, writing fails.
	for limit in 0 2 4; do
		for signal in "" "trap '' XFSZ;"; do
			begin
			run bash -c "$signal ulimit -f $limit; convert"
			[ "$status" -gt 1 ] || flunk "$limit KiB: $status"
			whole "$limit KiB $signal"
			repaired "$limit KiB $signal"
		done
	done
}

# In a mount namespace of its own, so that nothing stays behind.
in_mounts() {
	unshare -m true 2>/dev/null || skip "no mounting here"
	unshare -m bash -euo pipefail -c "$1"
}

@test "failures: a full disk" {
	begin
	# shellcheck disable=SC2016 # that shell expands it
	in_mounts '
	mount -t tmpfs tmpfs "$OUT"
	failed=0
	for size in 8 16 32 64 96 128; do
		find "$OUT" -mindepth 1 -delete
		mount -o remount,size="${size}k" "$OUT"
		if convert >said 2>err; then
			break
		fi
		failed=$((failed + 1))
		grep -q "$OUT" err && grep -iq "no space left on device" err || {
			cat err >&2
			flunk "$size KiB: the reason is not told"
		}
		whole "$size KiB"
		mount -o remount,size=8m "$OUT"
		repaired "$size KiB"
	done
	[ "$failed" -ge 5 ]'
}

@test "failures: an output folder that cannot be written" {
	# shellcheck disable=SC2016 # that shell expands it
	in_mounts '
	begin
	for folder in "$OUT" "$OUT/html" "$OUT/xml"; do
		rm -rf "$OUT" && cp -a old "$OUT"
		mount --bind "$folder" "$folder" || exit 77
		mount -o remount,bind,ro "$folder"
		if convert >said 2>err; then
			flunk "$folder: no failure"
		fi
		umount "$folder"
		grep -qi "$OUT.*read-only file system" err || { cat err; flunk "$folder"; }
		whole "$folder"
	done
	repaired "read-only"'
}

@test "failures: a speech that vanishes before it is read" {
	less
	replace jg-normalize <<-E
		#!/bin/sh
		rm -f "$IN/d.txt"
		exec "$BIN/jg-normalize" "\$@"
	E
	run -2 --separate-stderr convert
	[[ $stderr == *"jg-normalize: $IN/d.txt: no such file"* ]]
	[[ $stderr == *"jianggao: not everything was converted:"*d.txt* ]]
	whole vanished
	# Back as it was, to the second.
	cp -a after/d.txt "$IN"
	repaired vanished
}

@test "failures: a speech that cannot be read, and then can" {
	less
	replace jg-normalize <<-E
		#!/bin/sh
		mv "$IN/d.txt" "$IN/e" && mkdir "$IN/d.txt"
		"$BIN/jg-normalize" "\$@"
		status=\$?
		rmdir "$IN/d.txt" && mv "$IN/e" "$IN/d.txt"
		exit \$status
	E
	run -2 --separate-stderr convert
	[[ $stderr == *"$IN/d.txt: is a directory"* ]]
	whole unread
	repaired unread
}

@test "failures: a speech that grows or shrinks while it is read" {
	local change
	for change in "cat '$IN/a.txt' >>'$IN/d.txt'" "echo 同志们： >'$IN/d.txt'"; do
		begin
		replace jg-normalize <<-E
			#!/bin/bash
			$change
			exec "$BIN/jg-normalize" "\$@"
		E
		run -2 --separate-stderr convert
		[[ $stderr == *"jianggao: not everything was converted:"*"jianggao: $IN/d.txt: changed while it was read"* ]]
		# What is there is of the changed one; then it is as it was.
		run ! cmp -s "$OUT/markdown/d.md" new/markdown/d.md
		cp -a after/d.txt "$IN"
		repaired "$change"
	done
}

@test "failures: a speech that comes while others are read is for the next run" {
	begin
	mv "$IN/d.txt" .
	replace jg-normalize <<-E
		#!/bin/bash
		cp '$PWD/d.txt' '$IN'
		exec "$BIN/jg-normalize" "\$@"
	E
	convert
	[ ! -e "$OUT/markdown/d.md" ]
	repaired new
}

# files FOLDER: what stands there.
files() {
	(cd "$1" && find . -path ./.jianggao -prune -o -type f -print | sort)
}

@test "failures: a stream that is short, however it ends, removes nothing" {
	local program ends said
	for program in jg-normalize jg-frommarkdown jg-headings; do
		for ends in 0 1; do
			for said in '' "$program: standard input: input/output error"; do
				begin
				# Its first document alone.
				replace "$program" <<-E
					#!/bin/bash
					[[ -t 0 || ! -p /dev/stdin && \$* != *files0* ]] && exec "$BIN/$program" "\$@"
					"$BIN/$program" "\$@" | sed '/^\f\$/q; /^end\t/q'
					[ ! "$said" ] || echo "$said" >&2
					exit $ends
				E
				run -2 --separate-stderr convert
				[[ $stderr == *": neither converted nor refused; nothing is removed"* ]] ||
					flunk "$program $ends: $stderr"
				diff <(files old) <(files "$OUT") || flunk "$program $ends"
				whole "$program"
			done
			repaired "$program"
		done
	done
}

@test "failures: files that a converter does not give removes nothing" {
	local program ends
	for program in jg-markdown jg-tei jg-html jg-text; do
		for ends in 0 1; do
			begin
			# All but its last document.
			replace "$program" <<-E
				#!/bin/bash
				[[ \$* != *--corpus* ]] || exec "$BIN/$program" "\$@"
				"$BIN/$program" "\$@" | awk -v RS='\n\f\n' -v ORS='\n\f\n' 'NR > 1 { print last } { last = \$0 }'
				exit $ends
			E
			run -2 --separate-stderr convert
			[[ $stderr == *"documents have not come, and 0 were refused; nothing is removed"* ]] ||
				flunk "$program $ends: $stderr"
			whole "$program"
			repaired "$program"
		done
	done
}

@test "failures: a folder of speeches that cannot be read removes nothing" {
	local reason
	begin
	for reason in "not a directory" "no such folder"; do
		mv "$IN" away
		[ "$reason" = "no such folder" ] || echo 好 >"$IN"
		run -2 --separate-stderr convert
		[[ $stderr == *"$IN: $reason"* ]] || flunk "$stderr"
		diff <(files old) <(files "$OUT") || flunk "$reason"
		rm -f "$IN"
		mv away "$IN"
	done
	repaired "no folder"
}

@test "failures: settings that cannot be read are not left out" {
	begin
	mkdir "$IN/jianggao.conf"
	run -2 --separate-stderr convert
	[[ $stderr == *"$IN/jianggao.conf: is a directory"* ]] || flunk "$stderr"
	diff <(files old) <(files "$OUT")
	rmdir "$IN/jianggao.conf"
	repaired settings
}

@test "failures: where nothing is to be done, nothing need be written" {
	begin
	convert >/dev/null
	# shellcheck disable=SC2016 # that shell expands it
	in_mounts '
	mount --bind "$OUT" "$OUT" || exit 77
	mount -o remount,bind,ro "$OUT"
	convert >said 2>err || { cat err; flunk "not idle"; }
	[ ! -s said ] && [ ! -s err ]
	umount "$OUT"'
}

@test "failures: one refused name does not stand for another that begins so" {
	begin
	speech 己 >"$IN/d"
	mv "$IN/d" "$IN/dd.txt"
	printf '\345\377\377\n' >"$IN/dd.txt.txt"
	replace jg-normalize <<-E
		#!/bin/bash
		[[ \$* == *files0* ]] || exec "$BIN/jg-normalize" "\$@"
		grep -zv "/dd.txt\\$" | "$BIN/jg-normalize" "\$@"
	E
	run -2 --separate-stderr convert
	[[ $stderr == *"$IN/dd.txt: neither converted nor refused; nothing is removed"* ]] ||
		flunk "$stderr"
	rm "$IN/dd.txt" "$IN/dd.txt.txt"
}
