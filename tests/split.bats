#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	printf '\f2023/讲 话\tsource=a.txt\n一\n\f\n\fb\n\f\n' >stream
}

@test "jg-split: documents go to files, empty ones too" {
	jg-split -d out -s .md <stream
	[ "$(find out -type f | sort | tr '\n' ' ')" = "out/2023/讲 话.md out/b.md " ]
	printf '一\n' >want
	same want "out/2023/讲 话.md"
	[ ! -s out/b.md ]
}

@test "jg-split: an unchanged file is not touched, a changed one is replaced" {
	jg-split -d out <stream
	touch -d 2001-01-01 out/b "out/2023/讲 话"
	sed 's/^一$/二/' stream | jg-split -d out
	[ "$(date -r out/b +%Y)" = 2001 ]
	[ "$(date -r "out/2023/讲 话" +%Y)" != 2001 ]
	[ "$(cat "out/2023/讲 话")" = 二 ]
}

@test "jg-split: a file of the same length but other bytes is replaced" {
	printf '\fa\nxyz\n\f\n' | jg-split -d out
	printf '\fa\nxyw\n\f\n' | jg-split -d out
	[ "$(cat out/a)" = xyw ]
}

@test "jg-split: a link to the same bytes is replaced by a file" {
	mkdir out
	printf '\fb\nx\n\f\n' >one
	echo x >same
	ln -s ../same out/b
	jg-split -d out <one
	[ ! -L out/b ]
	[ "$(cat out/b same)" = $'x\nx' ]
	echo y >out/b
	ln out/b other
	jg-split -d out <one
	[ "$(cat other)" = y ]
}

@test "jg-split: a longer and a shorter file are replaced" {
	printf '\fa\nxyz\n\f\n' >one
	mkdir out
	for text in xyz xyzz xy ''; do
		printf '%s\n' "$text" >out/a
		jg-split -d out <one
		[ "$(cat out/a)" = xyz ]
	done
}

@test "jg-split: what a full disk cuts in the ledger is no name" {
	local name
	for name in {a..j}; do
		printf '\f%s%0150d\n\f\n' "$name" 0
	done >many
	# 1 KB to a file: the seventh name would be cut
	run -74 bash -c 'trap "" XFSZ && ulimit -f 1 && jg-split -d out --state=st many'
	sed -n 's/^\f\(.\)/\1/p' many >names
	[ "$(wc -l <st)" -gt 3 ]
	[ "$(grep -cvxF -e . -f names st)" = 0 ]
	[ -z "$(tail -c 1 st | tr -d '\n')" ]
}

@test "jg-split: a cut document is not written, those before it are" {
	run -1 --separate-stderr jg-split -d out < <(printf '\fa\n1\n\f\n\fb\n2\n')
	[ -z "$output" ]
	[ "$stderr" = "jg-split: standard input:4: the stream is cut inside document b" ]
	[ "$(ls -A out)" = a ]
}

@test "jg-split: hostile names are refused and nothing outside is touched" {
	local name
	mkdir box
	cd box
	for name in ../x a/../../x /x . .. a/. a//b "$(printf 'a\001b')"; do
		printf '\f%s\nx\n\f\n' "$name" >hostile
		run -1 jg-split -d out hostile
	done
	[ ! -e ../x ]
	[ ! -e out ]
}

@test "jg-split: a second document of one name is refused" {
	cat stream stream >twice
	run -1 --separate-stderr jg-split -d out twice
	[ "${#stderr_lines[@]}" = 2 ]
	[ -f out/b ]
}

@test "jg-split: text without a name is refused, an empty input is none" {
	run -1 jg-split -d out < <(echo x)
	jg-split -d out </dev/null
	[ ! -e out ]
}

@test "jg-split: nothing is removed because a stream lacks it" {
	jg-split -d out --state=st <stream
	printf '\fc\n\f\n' | jg-split -d out --state=st
	[ -e out/b ]
	[ -e out/c ]
}

@test "jg-split: --keep removes what it wrote and is not listed, no more" {
	jg-split -d out --state=st <stream
	echo mine >out/mine
	echo mine >out/2023/mine
	echo b >list
	jg-split -d out --state=st --keep=list </dev/null
	[ "$(find out -type f | sort | tr '\n' ' ')" = "out/2023/mine out/b out/mine " ]
	: >list
	rm out/2023/mine
	jg-split -d out --state=st --keep=list </dev/null
	[ "$(find out -type f | tr '\n' ' ')" = "out/mine " ]
}

@test "jg-split: --keep lets be what has come in the place of its files" {
	printf '\f%s\nx\n\f\n' a/1 b c | jg-split -d out --state=st
	rm -r out/a out/b
	echo mine >out/a
	mkdir out/b
	echo mine >out/b/mine
	: >list
	run -0 --separate-stderr jg-split -d out --state=st --keep=list </dev/null
	[ -z "$stderr" ]
	[ "$(find out -type f | sort | tr '\n' ' ')" = "out/a out/b/mine " ]
}

@test "jg-split: --keep removes folders that become empty, not the first" {
	jg-split -d out --state=st <stream
	: >list
	jg-split -d out --state=st --keep=list </dev/null
	[ -d out ]
	[ -z "$(ls -A out)" ]
}

@test "jg-split: --written lists what this run has, written or unchanged" {
	jg-split -d out <stream
	printf '\f../x\n\f\n' >>stream
	run -1 jg-split -d out --written=list stream
	printf '2023/讲 话\nb\n' >want
	same want list
}

@test "jg-split: what a killed run left behind is swept away" {
	jg-split -d out --state=st <stream
	# The ledger of a run that noted a name and was killed while writing.
	echo c >>st
	printf '\fc\n1\n\f\n' | jg-split -d elsewhere
	touch out/.0123456789abcdef.part
	ASAN_OPTIONS=detect_leaks=0 strace -f -e trace=rename -e inject=rename:signal=KILL \
		jg-split -d out --state=st < <(printf '\fc\n1\n\f\n') 2>/dev/null || true
	[ ! -e out/c ]
	[ "$(find out -name '*.part' | wc -l)" = 2 ] || skip "no strace here to kill it with"
	jg-split -d out --state=st <stream
	[ "$(find out -name '*.part' | wc -l)" = 1 ]
}

@test "jg-split: what lies in the way of a new file goes" {
	local way
	command -v strace >/dev/null || skip "no strace"
	printf '\fa\nx\n\f\n' >one
	# Leaks cannot be looked for beside strace.
	ASAN_OPTIONS=detect_leaks=0 strace -o log -e trace=openat jg-split -d out <one
	way=$(sed -n 's/.*"\(out\/[^"]*\.part\)".*/\1/p' log)
	[ -n "$way" ]
	ln -s ../elsewhere "$way"
	echo y >out/a
	jg-split -d out <one
	[ "$(cat out/a)" = x ]
	[ "$(ls -A out)" = a ]
	[ ! -e elsewhere ]
}

@test "jg-split: a folder that cannot be written is named" {
	echo file >out
	run -1 --separate-stderr jg-split -d out stream
	[[ "$stderr" == *"out/2023/讲 话: not a directory"* ]]
}

@test "jg-split: wrong command lines" {
	run -2 jg-split
	run -2 jg-split -d out -s a/b
	run -2 jg-split -d out --keep=list
}

@test "jg-split: --summary counts what was done" {
	jg-split -d out --state=st <stream
	printf '\fc\nnew\n\f\n\f../x\n\f\n' >>stream
	run -1 --separate-stderr jg-split -d out --state=st --summary stream
	[ "$output" = "4 documents, 1 written, 2 unchanged, 0 removed, 1 refused" ]
	: >list
	run -0 jg-split -d out --state=st --keep=list --summary /dev/null
	[ "$output" = "0 documents, 0 written, 0 unchanged, 3 removed, 0 refused" ]
}

@test "jg-split: progress on a terminal, and only there" {
	script -qec true /dev/null || skip "no terminal can be had here"
	run -0 script -qec "TERM=xterm jg-split -d out --total=7 stream" /dev/null
	[[ $output == *"[1/7] 2023/讲 话"* ]]
	run -0 script -qec "TERM=xterm jg-split -q -d out stream" /dev/null
	[ -z "$output" ]
	run -0 script -qec "TERM=dumb jg-split -d out stream" /dev/null
	[ -z "$output" ]
	run -0 script -qec "NO_COLOR=1 TERM=xterm jg-split -d out stream" /dev/null
	[ -z "$output" ]
	run -0 jg-split -d out stream
	[ -z "$output" ]
}

@test "jg-split: below several folders, each with its own suffix, lists and counts" {
	printf '%s\n' $'\fa' 甲 $'\f' $'\fb/c' 乙 $'\f' >framed
	jg-split -q -d one -s .md --state=one.ledger --summary=one.sum \
		-d two -s .txt --state=two.ledger --written=two.list --summary=two.sum <framed
	[ "$(<one/a.md)" = 甲 ]
	[ "$(<two/b/c.txt)" = 乙 ]
	[ ! -e one/a.txt ]
	[ "$(tr '\n' ' ' <two.list)" = "a b/c " ]
	same one.ledger two.ledger
	echo 丙 >two/a.txt
	jg-split -q -s .md -d one --summary=one.sum -d two -s .txt --summary=two.sum <framed
	[ "$(<one.sum)" = "2 documents, 0 written, 2 unchanged, 0 removed, 0 refused" ]
	[ "$(<two.sum)" = "2 documents, 1 written, 1 unchanged, 0 removed, 0 refused" ]
	# Where one cannot be written, the other is.
	rm -r two
	echo >two
	run -1 --separate-stderr jg-split -q -d three -d two <framed
	[[ $stderr == *"two/a"* && $stderr != *three* ]]
	[ "$(<three/b/c)" = 乙 ]
	run -2 jg-split -d a -d b -d c -d d -d e <framed
	[[ $output == *"more than 4 folders"* ]]
}

@test "jg-split: --due takes down at once what is to come" {
	printf '%s\n' b c ../d '' e >list
	printf '%s\n' a b >ledger
	jg-split -q -d out --state=ledger --due=list < <(printf '%s\n' $'\fc' 甲 $'\f')
	[ "$(tr '\n' ' ' <ledger)" = "a b c e . " ]
	run -74 jg-split -q -d out --state=ledger --due=nowhere </dev/null
	[[ $output == *"nowhere"* ]]
	run -2 jg-split -d out --due=list </dev/null
	[[ $output == *"--due needs --state"* ]]
}

@test "jg-split: in a folder that was there, what is there is looked at" {
	mkdir -p out/b
	echo 甲 | tee out/b/1 >out/b/2
	touch -d 2020-01-01 out/b/1 out/b/2
	printf '%s\n' $'\fa/1' 甲 $'\f' $'\fb/0' 乙 $'\f' \
		$'\fb/1' 甲 $'\f' $'\fb/2' 甲 $'\f' $'\fa/2' 乙 $'\f' >framed
	jg-split -q -d out --summary=sum <framed
	[ "$(<sum)" = "5 documents, 3 written, 2 unchanged, 0 removed, 0 refused" ]
	[ "$(date -r out/b/1 +%Y)" = 2020 ]
	[ "$(date -r out/b/2 +%Y)" = 2020 ]
}
