#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	find "$TOP/input" -name '*.txt' -print0 | sort -z |
		jg-normalize --base="$TOP/input" --files0-from=- | jg-headings >old
}

# names STREAM: of its documents, sorted.
names() {
	awk -F'\t' '$1 == "doc" { print $6 }' "$1" | sort
}

# document, others: the document number n of a stream, or all others.
document() {
	awk -v n="$1" '/^doc\t/ { d++ } d == n' old
}
others() {
	awk -v n="$1" '/^doc\t/ { d++ } d != n' old
}

@test "jg-changed: everything is new without an earlier stream, and to an empty one" {
	jg-changed old >new
	same old new
	: >empty
	jg-changed --since=empty <old >new
	same old new
}

@test "jg-changed: nothing is new in the same stream, in any order" {
	[ -z "$(jg-changed --since=old old)" ]
	{ others 3 && document 3; } >new
	[ -z "$(jg-changed --since=old new)" ]
	others 3 >new
	[ -z "$(jg-changed --since=old new)" ]
}

@test "jg-changed: a document that came, or of which any byte changed" {
	local n=4 at lines
	others $n >earlier
	jg-changed --since=earlier old >new
	document $n >want
	same want new
	lines=$(wc -l <want)
	for ((at = 2; at < lines; at += lines / 7)); do
		{ others $n && document $n | sed "${at}s/\$/。/"; } >earlier
		jg-changed --since=earlier old >new
		same want new
	done
}

@test "jg-changed: a document of the same length with another character" {
	local n=4 at
	document $n >want
	grep -n 。 want | cut -d : -f 1 | sed -n '1p;4p;$p' >lines
	while read -r at; do
		{ others $n && document $n | sed "${at}s/。/！/"; } >earlier
		[ "$(wc -c <earlier)" = "$(wc -c <old)" ]
		jg-changed --since=earlier old >new
		same want new
	done <lines
}

@test "jg-changed: the same text under another name is new" {
	sed '1s/$/ neu/' old >new
	jg-changed --since=old new >got
	[ "$(names got)" = "$(head -n 1 new | cut -f 6)" ]
}

@test "jg-changed: of two documents of one name the later counts" {
	{ document 1 && document 1 | sed '3s/$/。/'; } >earlier
	document 1 >new
	jg-changed --since=earlier new >got
	same new got
}

@test "jg-changed: an earlier stream that is cut, or is none, is refused" {
	head -c 3000 <old >'cut'
	run -1 --separate-stderr jg-changed --since=cut old
	[[ $stderr == "jg-changed: cut:"*"cut inside document"* ]]
	run -1 --separate-stderr jg-changed --since=nowhere old
	[[ $stderr == "jg-changed: nowhere: no such file"* ]]
	run -1 --separate-stderr jg-changed --since=/dev/stdin old < <(cat old)
	[[ $stderr == *"illegal seek"* ]]
}
