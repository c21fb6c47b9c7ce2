#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	[ -x "$(command -v jg-vrt)" ] || skip "built without jg-vrt"
}

# texts FILE: the documents of a stream that have another name than those before.
texts() {
	awk -F'\t' '$1 == "doc" { on = !seen[$6]++ } on' "$1"
}

# squeezed: white space taken away, but for line ends.
squeezed() {
	perl -CSD -pe 's/[^\S\n]//g'
}

# whole BLOCKS [OPTION]...: the words of each text, put together, are those of jg-text.
whole() {
	local blocks=$1
	shift
	jg-text "$blocks" | awk '/^\f./ { sub(/\t.*/, ""); print "\n" $0; next } /^\f$/ { next }
		{ printf "%s", $0 }' | squeezed | sed '/^$/d' >want
	jg-vrt "$@" "$blocks" | perl -CSD -ne 'if (/^<text .* name="([^"]*)"/) {
			my $n = $1; print "\n\f$n\n" if $n ne ""; next }
		next if /^</; chomp; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/&/g; print' |
		perl -CSD -pe 's/&quot;/"/g; s/&lt;/</g; s/&gt;/>/g; s/&amp;/&/g if /^\f/' |
		squeezed | sed '/^$/d' >got
	same want got
}

# sound FILE: what an indexer of vertical text relies on: tags alone on their lines and
# closed in order, a word on each other line, and only attributes that are declared.
sound() {
	jg-vrt --registry=/srv/x | sed -n 's/^STRUCTURE \([a-z]*_[a-z]*\)$/\1/p' | sort >declared
	awk '
		/\t|^$|^ | $/ { print FILENAME ":" FNR ": no word: " $0; exit 1 }
		/^<\// { name = substr($0, 3, length($0) - 3)
			if (name != open[depth--]) { print FNR ": " $0; exit 1 } next }
		/^</ { if (!/>$/) { print FNR ": " $0; exit 1 }
			open[++depth] = substr($0, 2, match($0, /[ >]/) - 2)
			if (open[depth] != "div") for (i = 1; i < depth; i++)
				if (open[i] == open[depth]) { print FNR ": " $0; exit 1 }
			while (match($0, / [a-z]+="[^"<>]*"/)) {
				split(substr($0, RSTART + 1), part, "=")
				print open[depth] "_" part[1] >"used.all"
				$0 = substr($0, RSTART + RLENGTH) }
			next }
		open[depth] != "s" { print FNR ": outside a sentence: " $0; exit 1 }
		END { if (depth) { print "not closed: " open[depth]; exit 1 } }' "$1" || flunk "$1"
	sort -u used.all >used
	comm -13 declared used >undeclared
	same /dev/null undeclared
}

@test "jg-vrt: goldens" {
	goldens vrt
}

@test "jg-vrt: words, put together, are the text, and the tags are sound" {
	for file in "$TOP"/tests/golden/{vrt,jsonl,tei,html}/*.in; do
		grep -q '^doc' "$file" && jg-text "$file" >/dev/null 2>&1 || continue
		texts "$file" >some
		jg-vrt some >some.vrt 2>/dev/null || continue
		whole some || flunk "$file"
		whole some --characters
		sound some.vrt
	done
}

@test "jg-vrt: the same of three hundred documents of any kind" {
	any_blocks >blocks
	whole blocks
	whole blocks --characters
	jg-vrt blocks >all.vrt
	sound all.vrt
	[ "$(grep -c '^<text ' all.vrt)" = "$(grep -cP '^doc\t' blocks)" ]
	[ "$(grep -c '^<div ' all.vrt)" = "$(grep -cP '^(head|runin)\t' blocks)" ]
	[ "$(grep -c '^<u ' all.vrt)" = "$(grep -cP '^turn\t' blocks)" ]
}

@test "jg-vrt: the same of real documents" {
	corpora >/dev/null
	for set in sets/*; do
		stream_of "$set/" | jg-headings >blocks
		whole blocks
		jg-vrt blocks >all.vrt
		sound all.vrt
	done
}

@test "jg-vrt: what it writes is XML, too, below one element" {
	command -v xmllint >/dev/null || skip "no xmllint"
	any_blocks | jg-vrt | sed '1s/^/<corpus>\n/; $s/$/\n<\/corpus>/' >all.xml
	xmllint --noout all.xml
}

# paragraph TEXT: a document of it.
paragraph() {
	printf 'doc\t0\t0\t-\t0\t\npara\t0\t0\t-\t1\t%s\nend\t0\t0\t-\t1\t\n' "$1"
}

@test "jg-vrt: words are those of a dictionary, in both scripts" {
	paragraph '今天我们开会，今天我們開會。' | jg-vrt | grep -v '^<' >got
	printf '%s\n' 今天 我们 开会 ， 今天 我們 開會 。 >want
	same want got
	paragraph '今天ABC 12，3月。' | jg-vrt -c | grep -v '^<' >got
	printf '%s\n' 今 天 ABC 12 ， 3 月 。 >want
	same want got
}

# persons TEXT: the words of a speech of 乔望川, in a line.
persons() {
	printf '%s\n' 在春耕会上的讲话 "$1" 同志们： "$2" | jg-headings | jg-vrt |
		sed -n '/kind="para"/,$p' | grep -v '^<' | tr '\n' ' '
}

@test "jg-vrt: who speaks is one word wherever he is named" {
	[ "$(persons 乔望川 渠边乔望川望着川流。)" = '渠 边 乔望川 望 着 川流 。 ' ]
	[ "$(persons 乔望川 渠边乔望山望着川流。)" = '渠 边 乔 望 山 望 着 川流 。 ' ]
	# of two characters where words begin and end there
	[ "$(persons 高山 高山族人高山来了。)" = '高山族 人 高山 来 了 。 ' ]
	paragraph 乔望川来了。 | jg-vrt -c | grep -v '^<' | head -n 1 >got
	echo 乔 >want
	same want got
}

# 4096 bytes go to the segmenter at once, and characters stay whole.
@test "jg-vrt: a sentence without end takes little time, and nothing of it is lost" {
	head -c 30000000 /dev/zero | sed 's/\x00/书/g' >long
	paragraph "x" | awk -v FS='\t' -v OFS='\t' '$1 == "para" { getline $6 <"long" } { print }' >blocks
	local -a bound=(prlimit --cpu=60)
	! grep -q __asan_init "$BIN/jg-vrt" || bound=()
	"${bound[@]}" jg-vrt blocks | grep -v '^<' | tr -d '\n' >got
	cmp got long
}

@test "jg-vrt: edges of sentences" {
	local text
	for text in 甲。乙 甲！！乙 '甲？”乙' 甲。）」乙 甲……乙 甲!乙 甲.乙 甲；乙 甲。 '甲。 　乙' \
		。甲 '甲。"乙' '甲”。乙'; do
		paragraph "$text" | jg-vrt -c | awk '/^<s>/ { printf "%s", s++ ? "|" : "" }
			!/^</ { sub("&quot;", "\""); printf "%s", $0 } END { print "" }'
	done >got
	printf '%s\n' '甲。|乙' '甲！！|乙' '甲？”|乙' '甲。）」|乙' '甲……|乙' '甲!|乙' 甲.乙 甲；乙 甲。 \
		'甲。|乙' '。|甲' '甲。"|乙' '甲”。|乙' >want
	same want got
}

@test "jg-vrt: no two documents have one identifier, which CQPweb takes" {
	for name in a a_ a/ a_2f_ _ 'a b' 甲 a-b 'A<b>"&' 2025/a; do
		[ "$name" = a/ ] || printf 'doc\t0\t0\t-\t0\t%s\nend\t0\t0\t-\t0\t\n' "$name"
	done | jg-vrt | sed -n 's/^<text id="\([^"]*\)".*/\1/p' >ids
	[ "$(wc -l <ids)" = 9 ]
	[ -z "$(sort ids | uniq -d)" ]
	run ! grep -v '^[A-Za-z0-9_]*$' ids
}

@test "jg-vrt: documents of one stream come out as each by itself" {
	any_blocks | texts /dev/stdin >blocks
	awk -F'\t' '$1 == "doc" { file = sprintf("one.%03d", ++n) } { print >file }' blocks
	for one in one.*; do
		jg-vrt "$one"
	done >want
	jg-vrt blocks >got
	same want got
}

@test "jg-vrt: wrong options are told" {
	run -2 --separate-stderr jg-vrt --frame=../x
	[[ $stderr == *"--frame: ../x: "* ]]
	run -2 --separate-stderr jg-vrt --registry=x
	[[ $stderr == *"--registry: x: no absolute path"* ]]
}

@test "jg-vrt: a kind that is made only where it is named" {
	mkdir in
	printf '%s\n' 同志们： 一、种子 要足。 >in/a.txt
	make_corpus in out
	[ ! -e out/vrt ]
	make_corpus in out vrt >said
	[ "$(<said)" = "  VRT      out/vrt: 1 documents" ]
	sound out/vrt/corpus.vrt
}

@test "jg-vrt: all else is built without it" {
	make -s -n -C "$TOP" BUILD="$BATS_TEST_TMPDIR/none" WITHOUT=vrt build >plan
	grep -q /obj/jsonl/ plan
	run ! grep -q /obj/vrt/ plan
}

# recipe PAGE WORD: the display of the page that has the word in it, without roff.
recipe() {
	awk -v word="$2" '/^\.Bd/ { on = 1; text = ""; next }
		/^\.Ed/ { on = 0; if (index(text, word)) printf "%s", text; next }
		on { gsub(/\\e/, "\\"); gsub(/\\&/, ""); text = text $0 "\n" }' "$1"
}

# made: a corpus with both kinds, in output/.
made() {
	mkdir in
	printf '%s\n' 在开会时的讲话 （2025年3月5日） 同志们： 今天谈改革。改革要改革。 >in/a.txt
	printf '%s\n' 主持人：今天开会。 林书遥：改革。 主持人：好。 >in/b.txt
	make_corpus in output jsonl vrt >/dev/null
}

@test "jianggao(7): the recipes for Python count what is there" {
	[ -x "$(command -v python3)" ] || skip "no python3"
	made
	for page in jianggao.7 jianggao.zh.7; do
		recipe "$TOP/filters/lib/$page" 'import collections, json' >lines.py
		[ "$(PYTHONUTF8=1 python3 lines.py)" = "Counter({'2025': 34, '': 22})" ]
		recipe "$TOP/filters/lib/$page" 'open("output/vrt' >words.py
		[ "$(PYTHONUTF8=1 python3 words.py | head -n 1)" = "('改革', 4)" ]
	done
}

@test "jianggao(7): the recipes of the shell give AntConc and TXM their files" {
	made
	for page in jianggao.7 jianggao.zh.7; do
		recipe "$TOP/filters/lib/$page" 'mkdir antconc' >antconc.sh
		recipe "$TOP/filters/lib/$page" 'mkdir txm' >txm.sh
		bash antconc.sh
		[ "$(tail -n 1 antconc/a.txt)" = "今天 谈 改革 。 改革 要 改革 。 " ]
		bash txm.sh
		grep -qx '<w>改革</w>' txm/b.xml
		! command -v xmllint >/dev/null || xmllint --noout txm/*.xml
		rm -r antconc txm
	done
}

@test "jianggao(7): the recipes for R count what is there" {
	command -v Rscript >/dev/null || skip "no R"
	Rscript -e 'library(jsonlite)' >/dev/null 2>&1 || skip "no jsonlite"
	made
	for page in jianggao.7 jianggao.zh.7; do
		recipe "$TOP/filters/lib/$page" jsonlite >lines.R
		Rscript lines.R 2>/dev/null | tail -n 1 | grep -Ex '1 +2025 +34'
		recipe "$TOP/filters/lib/$page" 'readLines("output/vrt' >words.R
		Rscript words.R | sed -n 2p | grep -Ex ' +改革 .*'
	done
}
