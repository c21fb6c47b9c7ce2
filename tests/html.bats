#!/usr/bin/env bats

load lib

# Every document of a block stream is well-formed and has all of its text.
faithful() {
	cd "$BATS_TEST_TMPDIR" || return
	jg-text "$1" | "$TOOLS/text-of" plain >want
	[ "$(grep -c $'^\f.' want)" = "$(grep -c $'^doc\t' "$1")" ]
	grep -q '^[^'$'\f'']' want
	jg-html --site "$1" | "$TOOLS/text-of" html >text
	same want text
}

@test "jg-html: goldens" {
	goldens html
}

# pages TEXT...: a document of one paragraph for each.
pages() {
	local text n=0
	for text; do
		printf 'doc\t0\t0\t-\t0\t%d\npara\t0\t0\t-\t1\t%s\n' $((++n)) "$text"
		printf 'end\t0\t0\t-\t1\t\n'
	done
}

@test "jg-html: edges of a title that is made from the first paragraph" {
	local f=沙洲芦苇摇曳晴空白鹭掠过浅滩渔舟归岸柴扉轻掩 mark
	cd "$BATS_TEST_TMPDIR"
	pages "${f:0:5}，${f:5:6}，${f:11:9}" "${f:0:6}，${f:6:9}" \
		"${f:0:20}" "${f:0:20}。" "${f:0:20}啊。" "${f:0:3}。" >blocks
	for mark in 。 ， ！ ？ ； ： 、 —; do
		pages "${f:0:7}$mark${f:7:5}" >>blocks
	done
	jg-html <blocks | sed -n 's/^.*<title>无题（\(.*\)）<.*/\1/p' >got
	printf '%s\n' "${f:0:5}，${f:5:6}…" "${f:0:6}…" "${f:0:20}" "${f:0:20}" \
		"${f:0:20}…" "${f:0:3}" >want
	for mark in 1 2 3 4 5 6 7; do
		echo "${f:0:7}…"
	done >>want
	echo "${f:0:7}—${f:7:5}" >>want
	same want got
}

@test "jg-html: edges of an opening" {
	local long
	cd "$BATS_TEST_TMPDIR"
	long=$(printf '沙%.0s' {1..111})
	pages 沙洲村人 沙洲渔村人家 "${long:0:110}" "$long" |
		jg-html | sed -n 's/.*name="description" content="\([^"]*\)".*/\1/p' >got
	printf '%s\n' 沙洲村人 沙洲渔村人家 "${long:0:110}" "${long:0:110}……" >want
	same want got
}

@test "jg-html: a heading runs into the paragraph of its own line only" {
	cd "$BATS_TEST_TMPDIR"
	printf '%s\n' 'doc	0	0	-	0	a' 'runin	1	0	-	1	甲。' 'para	1	0	-	1	乙。' \
		'runin	1	0	-	2	丙。' 'para	1	0	-	3	丁。' 'end	0	0	-	3	' |
		jg-html >page
	grep -q '乙。</p></div>' page
	grep -A 1 '丙。' page | grep -q '</div>$'
	[ "$(grep -c '丁。</p></div>' page)" = 0 ]
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
	run ! grep -n '[<&]' "$TOP/filters/lib/web/style.css"
}

@test "jg-html: the style sheet is 15 KB as served at most, 4.5 as sent" {
	printf 'doc\t0\t0\t-\t0\t\nend\t0\t0\t-\t0\t\n' | jg-html |
		sed -n '/^<style>$/,/^<\/style>$/p' | sed '1d;$d' \
		>"$BATS_TEST_TMPDIR/style"
	[ "$(wc -c <"$BATS_TEST_TMPDIR/style")" -le 15360 ]
	[ "$(gzip -9 <"$BATS_TEST_TMPDIR/style" | wc -c)" -le 4608 ]
}

@test "jg-html: no text is lost, added or moved" {
	local in
	for in in speech items deep turns hostile untitled metadata; do
		faithful "$BATS_TEST_DIRNAME/golden/html/$in.in" ||
			flunk "$in differs"
	done
}

@test "jg-html: no text of the corpora is lost, added or moved" {
	corpora >"$BATS_TEST_TMPDIR/list"
	jg-normalize --base "$BATS_TEST_TMPDIR/sets" --files0-from="$BATS_TEST_TMPDIR/list" |
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

# reference SUFFIX [OPTION...] <BLOCKS: the file that a page offers in a link.
reference() {
	local suffix=$1
	shift
	jg-html --site "$@" |
		sed -n "s/^<a download=\"[^\"]*\\.$suffix\" href=\"data:[^,]*,\\([^\"]*\\)\">.*/\\1/p" |
		sed 's/%/\\x/g' | tr -d '\n' | xargs -0 printf '%b'
}

# about KEY VALUE...: a document of which that is known.
about() {
	printf '%s\t0\t0\t-\t0\t%s\n' doc 2024/动员
	printf 'meta\t0\t0\t%s\t0\t%s\n' "$@"
	printf '%s\t0\t0\t-\t0\t%s\n' para 正文。 end ''
}

@test "jg-html: a page offers its reference for BibTeX and RIS" {
	cd "$BATS_TEST_TMPDIR"
	about title '100% & {一} _b_ # ~^\$' speaker 石一帆；林书遥 date 2024年9月28日 \
		place 沙洲 publisher 沙洲档案馆 keywords 汛情；动员 lang zh-Hant >blocks
	reference bib --base-url=https://example.net/x/ <blocks >got
	printf '%s\n' '@misc{d2024-动员,' '  author = {石一帆 and 林书遥},' \
		'  title = {100\% \& \textbraceleft{}一\textbraceright{} \_b\_ \# \textasciitilde{}\textasciicircum{}\textbackslash{}\$},' \
		'  date = {2024-09-28},' '  year = {2024},' '  address = {沙洲},' \
		'  publisher = {沙洲档案馆},' '  keywords = {汛情, 动员},' '  language = {zh-Hant},' \
		'  url = {https://example.net/x/s/2024/%E5%8A%A8%E5%91%98.html}' '}' >want
	same want got
	reference ris --base-url=https://example.net/x/ <blocks >got
	printf '%s\r\n' 'TY  - GEN' 'AU  - 石一帆' 'AU  - 林书遥' 'TI  - 100% & {一} _b_ # ~^\$' \
		'DA  - 2024/09/28/' 'PY  - 2024' 'CY  - 沙洲' 'PB  - 沙洲档案馆' 'KW  - 汛情' \
		'KW  - 动员' 'LA  - zh-Hant' \
		'UR  - https://example.net/x/s/2024/%E5%8A%A8%E5%91%98.html' 'ER  - ' >want
	same want got
}

@test "jg-html: a reference tells no day that is not known, and no address" {
	cd "$BATS_TEST_TMPDIR"
	about title 甲 date 2024年9月 | reference ris | grep -a '^DA' | tr -d '\r' >got
	about title 甲 date 2024年 | reference ris | grep -a '^DA' | tr -d '\r' >>got
	about title 甲 | reference ris | tr -d '\r' >>got
	printf '%s\n' 'DA  - 2024/09//' 'DA  - 2024///' 'TY  - GEN' 'TI  - 甲' 'LA  - zh-Hans' \
		'ER  - ' >want
	same want got
	# The year in the name of a file is a guess: in brackets, and no fact.
	printf '%s\t0\t0\t-\t0\t%s\n' doc 20240928甲 para 正文。 end '' >blocks
	jg-html --site <blocks | sed -n 's/.*id="cite">\([^<]*\).*/\1/p' >got
	reference bib <blocks | grep -ac 'date = ' >>got || true
	printf '%s\n' '无题（正文）[Z]. [2024-09-28].' 0 >want
	same want got
}

@test "jg-html: a citation has the day alone, and room for the day it is read" {
	cd "$BATS_TEST_TMPDIR"
	about title 甲 speaker 石一帆 date '2024年9月28日至29日' place 沙洲 |
		jg-html --site --base-url=https://example.net/x/ |
		sed -n 's/.*id="cite">\(.*\)<\/span> <button.*/\1/p' >got
	about title 甲 issuer 沙洲镇人民政府 |
		jg-html --site | sed -n 's/.*id="cite">\(.*\)<\/span> <button.*/\1/p' >>got
	printf '%s\n' '石一帆. 甲[Z/OL]. 沙洲, 2024-09-28/2024-09-29<span id="read"></span>. https://example.net/x/s/2024/%E5%8A%A8%E5%91%98.html' \
		'沙洲镇人民政府. 甲[Z].' >want
	same want got
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
	xmllint --stream --huge --noout "$BATS_TEST_TMPDIR/page"
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

@test "jg-html: neighbours are those of the folder, as it is read" {
	printf '%s\t%s\t%s\t%s\t%s\n' name h1 title date order z 1 'Z<b>' '' '' \
		x 1 X 2020年3月 '' 无10 1 '' '' '' 无9 1 '' '' '' a/y 1 Y （2021-01-02） '' \
		y 1 Y （2021-01-02） '' 跋 1 '' 2019年 2 a/b 1 B 2022年 '' a/b/c 1 C 2022年 '' \
		>"$BATS_TEST_TMPDIR/tsv"
	run neighbours 跋 x y z 无9 无10 a/y a/b a/b/c 外 <"$BATS_TEST_TMPDIR/tsv"
	[ "$output" = "跋:
next ../s/x.html
x:
prev ../s/跋.html
next ../s/y.html
y:
prev ../s/x.html
next ../s/z.html
z:
prev ../s/y.html
next ../s/无9.html
无9:
prev ../s/z.html
next ../s/无10.html
无10:
prev ../s/无9.html
a/y:
next ../../s/a/b.html
a/b:
prev ../../s/a/y.html
a/b/c:
外:" ] || flunk "$output"
	# A catalogue made by hand need not have the column.
	cut -f 1-4 "$BATS_TEST_TMPDIR/tsv" >"$BATS_TEST_TMPDIR/short"
	run neighbours 跋 <"$BATS_TEST_TMPDIR/short"
	[ "$output" = "跋:
next ../s/x.html" ] || flunk "$output"
}

@test "jg-html: a folder is called what somebody calls it" {
	cd "$BATS_TEST_TMPDIR"
	printf '%s\n' 'doc	0	0	-	0	a/b/c/x' 'meta	2	0	collection	0	乙 & 集' \
		'meta	2	0	collection-note	0	不说' 'para	0	0	-	1	正文。' 'end	0	0	-	1	' |
		jg-html --site | sed -n '/^<nav class="crumb"/,/^<\/ol>/p' | sed -n 's/^<li><a href="\([^"]*\)">\(.*\)<\/a>.*/\1 \2/p' >got
	printf '%s\n' '../../../../index.html 讲稿' '../../../../folders/a/index.html a' \
		'../../../../folders/a/b/index.html 乙 &amp; 集' \
		'../../../../folders/a/b/c/index.html c' >want
	same want got
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
	spaces=$'\u0020\u00a0\u1680\u2000\u2005\u200a\u2028\u2029\u202f\u205f\u3000'
	marks='“讲”—…·‰①×ￜé𠀀'
	for n in 1 2 3 15 16 17 18 19 40; do
		text=''
		for ((i = 0; i < n; i++)); do
			text+=${marks:i%11:1}${spaces:i%11:1}
		done
		printf 'doc\t0\t0\t-\t0\t%d\npara\t0\t0\t-\t1\t讲%s\nend\t0\t0\t-\t1\t\n' "$n" "$text" >&3
		echo "<dt>字数</dt><dd>$((n + 1))</dd>" >&4
	done 3>blocks 4>want
	jg-html blocks | grep -o '<dt>字数</dt><dd>[0-9]*</dd>' >got
	same want got
}

@test "jg-html: what no page may hold is found wherever it stands" {
	cd "$BATS_TEST_TMPDIR"
	awk -v bads=$'\ufdd0 \ufdef \uffff \U0001fffe' 'BEGIN {
		count = split(bads, bad, " ")
		for (n = 0; n < 36; n++) {
			for (i = 1; i <= count; i++) {
				printf "doc\t0\t0\t-\t0\t%d.%d\npara\t0\t0\t-\t1\t", n, i
				printf "讲%s%s%s\nend\t0\t0\t-\t1\t\n", before, bad[i], before
			}
			before = before "％"
		}
	}' >blocks
	run -1 --separate-stderr jg-html blocks
	[[ $output != *"</html>"* ]]
	grep 'is no character' <<<"$stderr" | cut -d : -f 2 | tr -d ' ' | sort >got
	seq -f '%g.%%d' 0 35 | sed 's/.*/&\n&\n&\n&/' |
		awk '{ printf $0 "\n", NR % 4 == 0 ? 4 : NR % 4 }' | sort >want
	same want got
}

@test "jg-html: markup is escaped wherever it stands" {
	cd "$BATS_TEST_TMPDIR"
	awk 'BEGIN {
		for (n = 0; n < 36; n++) {
			text = text "x"
			printf "doc\t0\t0\t-\t0\t%d\npara\t0\t0\t-\t1\t", n >"blocks"
			printf "%s<&>%s<\nend\t0\t0\t-\t1\t\n", text, text >"blocks"
			printf "\">%s&lt;&amp;&gt;%s&lt;</p>\n", text, text >"want"
		}
	}'
	jg-html blocks | grep -o '">x*&lt;.*</p>' >got
	same want got
}

# A document of 60 lines, headings, paragraphs, and headings that open one, and a hundred
# copies with an edit each: a line changed, left out or put in, or a letter of a heading or
# a paragraph.  In `edited` the number of the copy stands for each that it has no more.
edited() {
	LC_ALL=C awk 'function word(n,  text) {
		while (n-- > 0)
			text = text letters[int(rand() * 10) + 1]
		return text
	}
	function record(i, how) {
		head[i] = how < .4 ? word(6) : ""
		text[i] = how < .2 ? "" : word(45)
	}
	function letter(of,  at) {
		at = 3 * int(rand() * length(of) / 3) + 1
		return substr(of, 1, at - 1) "改" substr(of, at + 3)
	}
	function change(i) {
		if (text[i] == "" || (head[i] != "" && rand() < .5))
			head[i] = letter(head[i])
		else
			text[i] = letter(text[i])
	}
	function show(i, line,  level) {
		level = int(rand() * 9)
		if (head[i] != "")
			printf "%s\t1\t%d\t-\t%d\t%s\n", text[i] == "" ? "head" : "runin", level, line, head[i]
		if (text[i] != "")
			printf "para\t1\t0\t-\t%d\t%s\n", line, text[i]
	}
	function document(name, at, how,  i, line) {
		printf "doc\t0\t0\t-\t0\t%d\n", name
		for (i = 1; i <= 60; i++) {
			if (i == at && how == "put in")
				show(61, ++line)
			if (i != at || how != "left out")
				show(i, ++line)
		}
		printf "end\t0\t0\t-\t%d\t\n", line
	}
	BEGIN {
		srand(7)
		split("a letter,a letter,changed,left out,put in", edits, ",")
		split("山,水,田,林,湖,草,沙,风,云,雨", letters, ",")
		for (i = 1; i <= 60; i++)
			record(i, rand())
		document(0)
		for (n = 1; n <= 100; n++) {
			at = int(rand() * 60) + 1
			how = edits[int(rand() * 5) + 1]
			was_head = head[at]
			was_text = text[at]
			record(61, rand())
			if (how == "a letter")
				change(at)
			else if (how == "changed")
				record(at, rand())
			document(n, at, how)
			if (how != "put in") {
				if (was_head != "" && (how != "a letter" || head[at] != was_head))
					print n >"edited"
				if (was_text != "" && (how != "a letter" || text[at] != was_text))
					print n >"edited"
			}
			head[at] = was_head
			text[at] = was_text
		}
	}'
}

@test "jg-html: an edit elsewhere moves no anchor" {
	cd "$BATS_TEST_TMPDIR"
	edited >blocks
	[ "$(grep -c '^doc' blocks)" = 101 ]
	[ "$(grep -c '^runin' blocks)" -gt 500 ]
	jg-html --site <blocks | sed 's,<a class="n"[^>]*></a>,,g; s,<\(p\|h[2-6]\) ,\n&,g' |
		sed -n 's/^'$'\f''\(.\)/\1/p; s/^<[ph][2-6]* .*id="\([^"]*\)">\([^<]*\)<.*/\1 \2/p' \
			>anchors
	LC_ALL=C awk 'FILENAME == "edited" { edited[$1]++; next }
	/^[0-9]+$/ { document = $1; next }
	document == 0 { anchor[$2] = $1; of[$1] = $2; first++; next }
	$2 in anchor { kept[document]++ }
	$2 in anchor && anchor[$2] != $1 { print "moved", document, $0 }
	$1 in of && of[$1] != $2 && substr(of[$1], 1, 120) != substr($2, 1, 120) {
		print "means another", document, $0
	}
	END {
		for (document = 1; document <= 100; document++)
			if (kept[document] != first - edited[document])
				print "lost", document, kept[document]
		print first
	}' edited anchors >got
	[ "$(cat got)" -gt 60 ]
}

@test "jg-html: anchors tell twins apart, and sections have the author's numbers" {
	cd "$BATS_TEST_TMPDIR"
	printf '%s\n' 'doc	0	0	-	0	a' \
		'head	1	1	一、	1	总论' 'head	2	3	（三）	2	要义' 'para	1	0	-	3	同一段。' \
		'head	1	0	-	4	结语' 'head	2	1	（一）	5	其他' 'para	1	0	-	6	同一段' \
		'head	1	1	一、	7	又一' 'end	0	0	-	7	' | jg-html >page
	run sed -n 's/.*<\(section\|p\) id="\(s[^"]*\|p-[^"]*\)".*/\2/p; s/^<section>/-/p' page
	[ "${lines[*]}" = "s1 s1-3 ${lines[2]} - - ${lines[2]}-2 -" ]
	[[ "${lines[2]}" == p-?????? ]]
	# The number and the stops of a record are no part of its words.
	[ "$(printf '%s\n' 'doc	0	0	-	0	a' 'item	1	9	9.	1	同一，段！' 'end	0	0	-	1	' |
		jg-html | sed -n 's/.*<p id="\([^"]*\)".*/\1/p')" = "${lines[2]}" ]
}
