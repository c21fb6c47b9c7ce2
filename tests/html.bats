#!/usr/bin/env bats

load lib

# The documents of a stream of pages, as files page.0, page.1, ...
pages() {
	csplit -s -z -f "$BATS_TEST_TMPDIR/page." -n 4 - $'/^\f./' '{*}'
	sed -i '/^\f/d' "$BATS_TEST_TMPDIR"/page.*
}

# The text of a page's article less what was added, without white space.
text_of() {
	sed -n '/^<article/,/^<\/article/p' "$1" |
		sed -e 's/<[^>]* data-added="">[^<]*<[^>]*>//' -e 's/<[^>]*>//g' \
			-e 's/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g' |
		tr -d '\n' | sed 's/[[:space:] ]//g'
}

# The same of the blocks of a document.
text_of_blocks() {
	awk -F'\t' '$1 != "doc" && $1 != "meta" && $1 != "end" {
		printf "%s%s", $4 == "-" ? "" : $4 == "\\-" ? "-" : $4, $6 }' "$1" |
		sed 's/[[:space:] ]//g'
}

# Every document of a block stream is well-formed and has all of its text.
faithful() {
	local page i=0
	csplit -s -z -f "$BATS_TEST_TMPDIR/blocks." -n 4 "$1" $'/^doc\t/' '{*}'
	jg-html --site "$1" | pages
	for page in "$BATS_TEST_TMPDIR"/page.*; do
		xmllint --noout "$page" || return
		text_of "$page" >"$BATS_TEST_TMPDIR/text"
		text_of_blocks "$BATS_TEST_TMPDIR/blocks.${page##*.}" \
			>"$BATS_TEST_TMPDIR/want"
		same "$BATS_TEST_TMPDIR/want" "$BATS_TEST_TMPDIR/text" || return
		i=$((i + 1))
	done
	[ "$i" -gt 0 ]
}

@test "jg-html: goldens" {
	goldens html
}

@test "jg-html: a page alone has its style inside and asks for nothing" {
	printf 'doc\t0\t0\t-\t0\t\npara\t0\t0\t-\t1\t甲。\nend\t0\t0\t-\t1\t\n' |
		jg-html >"$BATS_TEST_TMPDIR/page"
	xmllint --noout "$BATS_TEST_TMPDIR/page"
	grep -q '^<style>$' "$BATS_TEST_TMPDIR/page"
	grep -q '^@media print {$' "$BATS_TEST_TMPDIR/page"
	run ! grep -E '(src|href)="[^#d]|url\(|@import|<script' "$BATS_TEST_TMPDIR/page"
}

@test "jg-html: the style sheet can stand in XML" {
	run ! grep -n '[<&]' "$TOP/filters/common/web/style.css"
}

@test "jg-html: the style sheet is at most 8 KB as served" {
	printf 'doc\t0\t0\t-\t0\t\nend\t0\t0\t-\t0\t\n' | jg-html |
		sed -n '/^<style>$/,/^<\/style>$/p' | sed '1d;$d' \
		>"$BATS_TEST_TMPDIR/style"
	[ "$(wc -c <"$BATS_TEST_TMPDIR/style")" -le 8192 ]
}

@test "jg-html: no text is lost, added or moved" {
	local in
	for in in speech items deep turns hostile untitled metadata; do
		faithful "$BATS_TEST_DIRNAME/golden/html/$in.in" ||
			flunk "$in differs"
		rm -f "$BATS_TEST_TMPDIR"/page.* "$BATS_TEST_TMPDIR"/blocks.*
	done
}

@test "jg-html: no text of the corpora is lost, added or moved" {
	corpora >"$BATS_TEST_TMPDIR/list"
	jg-normalize --base "$JG_CORPORA" --files0-from="$BATS_TEST_TMPDIR/list" |
		jg-headings >"$BATS_TEST_TMPDIR/corpus"
	faithful "$BATS_TEST_TMPDIR/corpus"
}

@test "jg-html: a page of a site links to its root from any folder" {
	local name
	for name in x 2024/x 2024/a/b/x; do
		printf '%s\t0\t0\t-\t0\t%s\n' doc "$name" end '' >"$BATS_TEST_TMPDIR/in"
		jg-html --site "$BATS_TEST_TMPDIR/in" >"$BATS_TEST_TMPDIR/page"
		up=$(sed 's|[^/]*$||; s|[^/]*/|../|g' <<<"s/$name")
		grep -qF "href=\"${up}style.css\"" "$BATS_TEST_TMPDIR/page"
		grep -qF "href=\"${up}index.html\"" "$BATS_TEST_TMPDIR/page"
	done
}

@test "jg-html: a name leads to its own files, whatever is in it" {
	printf '%s\t0\t0\t-\t0\t%s\n' doc '2/a b%2e:"<?#[（一）]' end '' |
		jg-html --site --downloads=md >"$BATS_TEST_TMPDIR/page"
	grep -qF 'href="a%20b%252e%3A%22%3C%3F%23%5B（一）%5D.md"' \
		"$BATS_TEST_TMPDIR/page"
}

@test "jg-html: ten thousand headings, a long paragraph, deep quotations" {
	{
		printf 'doc\t0\t0\t-\t0\tx\n'
		seq 10000 | awk '{ printf "head\t%d\t1\t-\t%d\t第%d\n", $1 % 9 + 1, $1, $1 }'
		printf 'para\t0\t0\t-\t10001\t'
		head -c 3000000 /dev/zero | sed 's/\x0/“*/g'
		printf '\nend\t0\t0\t-\t10001\t\n'
	} >"$BATS_TEST_TMPDIR/in"
	jg-html "$BATS_TEST_TMPDIR/in" | sed '/^\f/d' >"$BATS_TEST_TMPDIR/page"
	xmllint --huge --noout "$BATS_TEST_TMPDIR/page"
	[ "$(grep -o ' id="[^"]*"' "$BATS_TEST_TMPDIR/page" | sort | uniq -d)" = "" ]
}

# The neighbours of each document, by the catalogue on standard input.
neighbours() {
	local name
	cat >"$BATS_TEST_TMPDIR/catalogue"
	for name in "$@"; do
		printf '%s\t0\t0\t-\t0\t%s\n' doc "$name" end ''
	done | jg-html --site --catalogue="$BATS_TEST_TMPDIR/catalogue" |
		sed -n 's/^\f\(..*\)/\1:/p; s/^<link rel="\(prev\|next\)" href="\([^"]*\)" \/>/\1 \2/p'
}

@test "jg-html: neighbours in the order of the index" {
	printf '%s\t%s\t%s\t%s\n' name h1 title date z 1 'Z<b>' '' \
		x 1 X 2020年3月 无 1 '' '' a/y 1 Y （2021-01-02） \
		>"$BATS_TEST_TMPDIR/tsv"
	run neighbours x a/y 无 z 外 <"$BATS_TEST_TMPDIR/tsv"
	[ "$output" = "x:
prev ../s/a/y.html
next ../s/z.html
a/y:
next ../../s/x.html
无:
prev ../s/z.html
z:
prev ../s/x.html
next ../s/无.html
外:" ] || flunk "$output"
}

@test "jg-html: a catalogue that is none is told, and the pages written" {
	printf '%s\t0\t0\t-\t0\t%s\n' doc x end '' >"$BATS_TEST_TMPDIR/in"
	printf 'name\ttitle\n' >"$BATS_TEST_TMPDIR/bad"
	run -1 --separate-stderr jg-html --site \
		--catalogue="$BATS_TEST_TMPDIR/bad" "$BATS_TEST_TMPDIR/in"
	[ "$stderr" = "jg-html: $BATS_TEST_TMPDIR/bad:1: no column date; see jg-outline --tsv" ]
	[[ $output == *"</html>"* ]]
	run -1 --separate-stderr jg-html --catalogue=/nonexistent "$BATS_TEST_TMPDIR/in"
	[ "$stderr" = "jg-html: /nonexistent: no such file or directory" ]
}

@test "jg-html: a setting that no page could hold is a wrong command line" {
	local setting
	for setting in --ui=tlh --ui= --site-name= --site-name=$'a\nb' \
		--site-name=$'\xff' --site-name=$'\uffff' --downloads= \
		--downloads='md,,' --downloads='../x' --base-url=x; do
		run -2 --separate-stderr jg-html "$setting" /dev/null
		[[ $stderr == "jg-html: not "*"usage: jg-html "* ]] || flunk "$setting"
	done
}

@test "jg-html: characters are counted, white space of any kind is not" {
	cd "$BATS_TEST_TMPDIR"
	spaces=$(printf '\u0020\u00a0\u1680\u2000\u2005\u200a\u2028\u2029\u202f\u205f\u3000')
	marks='“讲”—…·‰①×ￜé𠀀'
	for n in 1 2 3 15 16 17 18 19 40; do
		text=''
		for ((i = 0; i < n; i++)); do
			text+=${marks:i%11:1}${spaces:i%11:1}
		done
		printf 'doc\t0\t0\t-\t0\t\npara\t0\t0\t-\t1\t讲%s\nend\t0\t0\t-\t1\t\n' "$text" |
			jg-html >page
		grep -qF "<dt>字数</dt><dd>$((n + 1))</dd>" page
	done
}

@test "jg-html: what no page may hold is found wherever it stands" {
	cd "$BATS_TEST_TMPDIR"
	for n in {0..35}; do
		before=$(printf '％%.0s' $(seq 1 "$n"))
		for bad in $'\ufdd0' $'\ufdef' $'\uffff' $'\U0001fffe'; do
			printf 'doc\t0\t0\t-\t0\t\npara\t0\t0\t-\t1\t讲%s\nend\t0\t0\t-\t1\t\n' "$before$bad$before" |
				{ ! jg-html >page 2>err; }
			grep -q 'is no character' err
		done
	done
}

@test "jg-html: markup is escaped wherever it stands" {
	cd "$BATS_TEST_TMPDIR"
	for n in {0..35}; do
		before=$(printf 'x%.0s' $(seq 0 "$n"))
		printf 'doc\t0\t0\t-\t0\t\npara\t0\t0\t-\t1\t%s<&>%s<\nend\t0\t0\t-\t1\t\n' "$before" "$before" |
			jg-html >page
		grep -qF "\">$before&lt;&amp;&gt;$before&lt;</p>" page
	done
}
