#!/usr/bin/env bats

load lib

SCHEMA=$BATS_TEST_DIRNAME/../filters/tei

# valid FOLDER: every .xml below it, by jianggao's schema, and where it is
# there by tei_all.
valid() {
	local out
	command -v xmllint >/dev/null || skip "no xmllint"
	out=$(find "$1" -name '*.xml' -print0 |
		xargs -0 xmllint --noout --relaxng "$SCHEMA/jianggao.rng" 2>&1) ||
		flunk "$(grep -v ' validates$' <<<"$out" | head -20)"
	[ -n "$out" ] || flunk "no XML in $1"
	if [ -e "${TEI_ALL:-}" ] && command -v jing >/dev/null; then
		find "$1" -name '*.xml' -print0 | xargs -0 jing "$TEI_ALL"
	fi
}

# files STREAM FOLDER: each framed document to a file of its own, by number.
files() {
	mkdir -p "$2"
	awk -v folder="$2" '
		/^\f./ { file = sprintf("%s/%05d.xml", folder, ++count); next }
		/^\f$/ { close(file); file = ""; next }
		{ print > file }
	' "$1"
}

# blanks: standard input without any white space.
blanks() {
	perl -CSD -pe 's/\s//g'
}

# faithful BLOCKS FOLDER: the texts of the files, as libxml2 reads them, are
# those of the blocks, white space apart.
faithful() {
	local blocks=$1 text=$BATS_TEST_TMPDIR/text string=$BATS_TEST_TMPDIR/string
	jg-text "$blocks" | grep -av $'^\f' | blanks >"$text"
	[ -s "$text" ] || flunk "no text"
	find "$2" -name '*.xml' | sort | while IFS= read -r file; do
		xmllint --xpath 'string(//*[local-name()="text"])' "$file" | blanks
	done >"$string"
	cmp "$text" "$string"
}

@test "jg-tei: goldens" {
	goldens tei
}

@test "jg-tei: the goldens are valid" {
	local out
	for out in "$BATS_TEST_DIRNAME"/golden/tei/*.out; do
		if head -n 1 "$out" | grep -q $'^\f'; then
			files "$out" "$BATS_TEST_TMPDIR/$(basename "$out")"
		else
			cp "$out" "$BATS_TEST_TMPDIR/$(basename "$out").xml"
		fi
	done
	valid "$BATS_TEST_TMPDIR"
}

@test "jg-tei: any blocks give valid XML and keep their text" {
	local how
	awk -v from=1 -v to=300 -f "$BATS_TEST_DIRNAME/fuzz/tei-blocks.awk" \
		>"$BATS_TEST_TMPDIR/blocks"
	for how in gap ellipsis; do
		jg-tei --redaction="$how" "$BATS_TEST_TMPDIR/blocks" \
			>"$BATS_TEST_TMPDIR/stream"
		files "$BATS_TEST_TMPDIR/stream" "$BATS_TEST_TMPDIR/$how"
		valid "$BATS_TEST_TMPDIR/$how"
		faithful "$BATS_TEST_TMPDIR/blocks" "$BATS_TEST_TMPDIR/$how"
	done
}

# stream FOLDER: its documents as a framed stream.
stream() {
	(cd "$1" && find . -name '*.txt' -print0 | sort -z |
		jg-normalize --files0-from -)
}

@test "jg-tei: real documents are valid and keep their text" {
	command -v jg-headings >/dev/null || skip "jg-headings is not built"
	stream "$TOP/input" >"$BATS_TEST_TMPDIR/text"
	[ ! -d "${JG_CORPORA:-}" ] || stream "$JG_CORPORA" >>"$BATS_TEST_TMPDIR/text"
	jg-headings "$BATS_TEST_TMPDIR/text" >"$BATS_TEST_TMPDIR/blocks"
	jg-tei "$BATS_TEST_TMPDIR/blocks" >"$BATS_TEST_TMPDIR/stream"
	files "$BATS_TEST_TMPDIR/stream" "$BATS_TEST_TMPDIR/real"
	valid "$BATS_TEST_TMPDIR/real"
	faithful "$BATS_TEST_TMPDIR/blocks" "$BATS_TEST_TMPDIR/real"
}

@test "jg-tei: the .rng is what trang makes of the .rnc" {
	command -v trang >/dev/null || skip "no trang"
	trang "$SCHEMA/jianggao.rnc" "$BATS_TEST_TMPDIR/made.rng"
	same "$BATS_TEST_TMPDIR/made.rng" "$SCHEMA/jianggao.rng"
}

@test "jg-tei: the schema tells wrong from right" {
	local out=$BATS_TEST_DIRNAME/golden/tei/empty.out change
	command -v xmllint >/dev/null || skip "no xmllint"
	for change in 's/type="speech"/type="talk"/' 's/<body>/<body><p>x<\/p>/' \
		's/ xml:lang="[^"]*"//' 's/<publisher>.*<\/publisher>//' \
		's/occurs="1"/occurs="-1"/' 's/doc[.]app/doc/'; do
		sed "$change" "$out" >"$BATS_TEST_TMPDIR/wrong.xml"
		! cmp -s "$out" "$BATS_TEST_TMPDIR/wrong.xml" || flunk "$change"
		run xmllint --noout --relaxng "$SCHEMA/jianggao.rng" \
			"$BATS_TEST_TMPDIR/wrong.xml"
		[ "$status" -ne 0 ] || flunk "valid after $change"
	done
}

@test "jg-tei: --redaction is gap or ellipsis" {
	run --separate-stderr jg-tei --redaction=none </dev/null
	[ "$status" -eq 2 ]
	[[ ${stderr_lines[0]} == "jg-tei: --redaction is gap or ellipsis, not none" ]]
}

@test "jg-tei: no two documents share an identifier" {
	{
		printf 'doc\t0\t0\t-\t0\ta\nhead\t1\t1\t一、\t1\t甲\nend\t0\t0\t-\t1\t\n'
		printf 'doc\t0\t0\t-\t0\ta.1\nend\t0\t0\t-\t0\t\n'
		printf 'doc\t0\t0\t-\t0\ta_x002E_1\nend\t0\t0\t-\t0\t\n'
	} | jg-tei >"$BATS_TEST_TMPDIR/out"
	grep -o 'xml:id="[^"]*"' "$BATS_TEST_TMPDIR/out" | sort >"$BATS_TEST_TMPDIR/ids"
	[ "$(wc -l <"$BATS_TEST_TMPDIR/ids")" -eq 10 ]
	[ -z "$(uniq -d "$BATS_TEST_TMPDIR/ids")" ]
}

@test "jg-tei: a hundred thousand headings, items and notes in little time" {
	local kind
	for kind in head item note turn line title attach salute runin; do
		awk -v kind="$kind" 'BEGIN {
			printf "doc\t0\t0\t-\t0\t\n"
			for (i = 1; i <= 100000; i++)
				printf "%s\t%d\t1\t一、\t%d\t甲\n", kind, i % 10, i
			printf "end\t0\t0\t-\t%d\t\n", i
		}' | timeout 20 jg-tei >"$BATS_TEST_TMPDIR/$kind.xml"
	done
	valid "$BATS_TEST_TMPDIR"
}
