#!/usr/bin/env bats
# A kind of record is one row of filters/lib/stream/kinds.def, and no program can
# leave it out.

load lib

setup() {
	kinds=$TOP/filters/lib/stream/kinds.def
	cd "$BATS_TEST_TMPDIR" || return
}

# The names of the records that are text.
text_kinds() {
	sed -nE 's/^KIND\([A-Z]+, *"([a-z]+)".*/\1/p' "$kinds"
}

# compiles ROW: every file that reads the table does, with that row in it as well.
compiles() {
	local file
	mkdir -p lib/stream
	sed "s|^FRAME(END|$1\n&|" "$kinds" >lib/stream/kinds.def
	grep -qF "$1" lib/stream/kinds.def
	while IFS= read -r file; do
		file=${file#"$TOP/filters/"}
		"${CC:-gcc}" -std=c11 -D_GNU_SOURCE -Werror -fsyntax-only \
			-Ilib -I"$TOP/filters/lib" -I"$TOP/filters/${file%%/*}" \
			"$TOP/filters/$file" || return
	done < <(grep -rl --include='*.c' 'stream/kinds[.]def' "$TOP/filters")
}

@test "a kind whose row lacks a cell, or names no way to write it, does not compile" {
	row='KIND(TRIAL, "trial", TEXT, WHOLE, STAYS, PARAGRAPH, paragraph, "trial", BODY, COUNTED, PLACED, AMONG, "trial", NONE)'
	compiles "$row"
	mapfile -t cells < <(sed 's/^KIND(//; s/)$//; s/, /\n/g' <<<"$row")
	[ "${#cells[@]}" = 14 ]
	for ((i = 0; i < ${#cells[@]}; i++)); do
		rest=("${cells[@]:0:i}" "${cells[@]:i+1}")
		printf -v less '%s, ' "${rest[@]}"
		! compiles "KIND(${less%, })" 2>/dev/null || flunk "without ${cells[i]}"
	done
	! compiles "${row/ paragraph,/ trial,}" 2>/dev/null || flunk 'no such way'
	! compiles "${row/\"trial\"/\"photograph\"}" 2>/dev/null || flunk 'too long'
}

@test "no kind is a paragraph where an opener or a closer has none" {
	run ! grep -E '^KIND.* PARAGRAPH, +(OPENS|CLOSES|BOTH),' "$kinds"
}

@test "every kind is told of in jg-blocks(5), and nothing else is" {
	sed -n '/^\.Ss Kinds/,/^\.El/s/^\.It Li //p' \
		"$TOP/filters/lib/stream/jg-blocks.5" | sort >got
	sed -nE 's/^(KIND|FRAME)\([A-Z]+, *"([a-z]+)".*/\2/p' "$kinds" | sort >want
	[ "$(wc -l <want)" -gt 15 ]
	same want got
}

@test "every format has the text of a record of every kind" {
	count=0
	{
		printf 'doc\t0\t0\t-\t0\t\n'
		while read -r kind; do
			count=$((count + 1))
			printf '%s\t1\t0\t-\t%d\t甲%d乙\n' "$kind" "$count" "$count"
		done < <(text_kinds)
		printf 'end\t0\t0\t-\t%d\t\n' "$count"
	} >blocks
	for format in markdown tei html; do
		"jg-$format" blocks >"$format"
		while read -r i; do
			grep -q "甲${i}乙" "$format" || flunk "$format: $(sed -n "$((i + 1))p" blocks)"
		done < <(seq "$count")
	done
}

@test "a line may be given as any kind that is text, and as no other" {
	mkdir in
	echo '甲。' >in/a.txt
	while read -r kind; do
		printf 'name\tline\tkind\na\t1\t%s\n' "$kind" >overrides.tsv
		jg-normalize --frame --base=in in/a.txt | jg-headings --overrides=overrides.tsv >got
		# Nothing stands behind the sentence, so that it is a heading.
		want=${kind/runin/head}
		grep -q "^$want"$'\t' got || flunk "$kind: $(<got)"
	done < <(text_kinds)
	for kind in meta end trial; do
		printf 'name\tline\tkind\na\t1\t%s\n' "$kind" >overrides.tsv
		run --separate-stderr jg-headings --overrides=overrides.tsv \
			<(jg-normalize --frame --base=in in/a.txt)
		[ "$status" = 1 ] || flunk "$kind is taken"
	done
}
