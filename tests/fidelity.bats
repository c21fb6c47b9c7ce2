#!/usr/bin/env bats
# No text is lost, added or reordered, in any format, for every document of
# input/ and of the corpora; and what is written is valid.

load lib

# Each program is one process for all documents.
convert() {
	local all=$1 format
	jg-normalize --frame --base="$all/in" --files0-from="$all/list" \
		>"$all/plain" 2>"$all/plain.err" || echo "$?" >"$all/plain.status"
	jg-headings "$all/plain" >"$all/blocks" 2>"$all/blocks.err" ||
		echo "$?" >"$all/blocks.status"
	for format in markdown tei html; do
		"jg-$format" "$all/blocks" >"$all/$format" \
			2>"$all/$format.err" || echo "$?" >"$all/$format.status"
	done
}

# The documents under one folder, corpora beside input, listed in order.
setup_file() {
	local all=$BATS_FILE_TMPDIR/all
	mkdir -p "$all/in"
	ln -s "$TOP/input" "$all/in/input"
	link_corpora "$all/in"
	find -L "$all/in" -name '*.txt' -print0 | sort -z >"$all/list"
	convert "$all"
	"$TOOLS/text-of" plain <"$all/plain" >"$all/want"
}

setup() {
	all=$BATS_FILE_TMPDIR/all
	cd "$BATS_TEST_TMPDIR" || return
}

# A document has three lines as text-of writes it.
documents() {
	grep -c "^$(printf '\f.')" "$1"
}

keeps_text() {
	"$TOOLS/text-of" "$1" <"$all/$1" >got
	same "$all/want" got
}

# The files of one format, in out.
split() {
	jg-split --directory=out --suffix="$2" "$all/$1"
	find out -type f -print0 >files
	[ "$(tr -dc '\0' <files | wc -c)" -eq "$(tr -dc '\0' <"$all/list" | wc -c)" ]
}

@test "every document is read and written, in silence" {
	count=$(tr -dc '\0' <"$all/list" | wc -c)
	[ "$count" -ge 4 ]
	for format in plain blocks markdown tei html; do
		[ ! -e "$all/$format.status" ] || flunk "$format failed: $(<"$all/$format.err")"
		same /dev/null "$all/$format.err"
	done
	for format in plain want markdown tei html; do
		[ "$(documents "$all/$format")" -eq "$count" ] || flunk "$format"
	done
	[ "$(grep -c "^doc$(printf '\t')" "$all/blocks")" -eq "$count" ]
}

@test "jg-text gives back what jg-normalize wrote, to the byte" {
	sed "s/^\($(printf '\f')[^$(printf '\t')]*\)$(printf '\t').*/\1/" \
		"$all/plain" >want
	jg-text "$all/blocks" >got
	same want got
}

@test "jg-normalize changes nothing in its own output" {
	split plain .txt
	jg-normalize --frame --base=out --files0-from=<(sort -z files) >again
	sed "s/^\($(printf '\f')[^$(printf '\t')]*\)$(printf '\t').*/\1/" again |
		jg-split --directory=twice --suffix=.txt
	diff -r out twice
}

@test "the text of Markdown is the text" {
	keeps_text markdown
}

@test "the text of TEI is the text, and each file is well-formed" {
	keeps_text tei
}

@test "the text of a page's article is the text, and each page is well-formed" {
	keeps_text html
}

@test "every format has all masks of the speeches" {
	[ -e "$all/in/corpora" ] || skip "JG_CORPORA names no corpora"
	for format in plain markdown tei html; do
		stars=$("$TOOLS/text-of" "$format" <"$all/$format" |
			awk -v head="$(printf '\fcorpora/speeches/')" '
			/^\f./ { on = index($0, head) == 1 }
			on && !/^\f/ { stars += gsub(/[*]/, "") }
			END { print stars + 0 }')
		[ "$stars" -eq 158 ] || flunk "$format: $stars, not 158"
	done
}

@test "Markdown with run-in headings in bold has the same text" {
	jg-markdown --run-in=bold "$all/blocks" | "$TOOLS/text-of" markdown >got
	same "$all/want" got
}

@test "two runs give the same bytes, in any place, time and locale" {
	mkdir second
	cp -P "$all/list" second/list
	ln -s "$all/in" second/in
	sed -z "s|^$all/in/|second/in/|" "$all/list" >second/list
	export LC_ALL=C TZ=Asia/Shanghai HOME=/ USER=nobody
	jg-normalize --frame --base=second/in --files0-from=second/list >plain
	# The names of the sources are paths, and these differ.
	sed -i "s|=second/in/|=$all/in/|" plain
	same "$all/plain" plain
	for format in markdown tei html; do
		jg-headings plain | "jg-$format" >got
		same "$all/$format" got
	done
}

@test "every XML file is valid in jianggao's own schema" {
	split tei .xml
	xargs -0 xmllint --noout --relaxng "$TOP/filters/tei/jianggao.rng" \
		<files 2>err || flunk "$(grep -v ' validates$' err)"
}

@test "every XML file is valid in TEI" {
	schema=$(cd "$TOP" && realpath -e "${TEI_ALL:-}") ||
		skip "TEI_ALL names no schema"
	split tei .xml
	xargs -0 jing "$schema" <files
}
