#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	mkdir talks
	printf '%s\n' "同志们：" "一、查。要查。" "二、改。要改。" >talks/a.txt
	printf '%s\n' "在会上的讲话" "同志们：" "今天很好。" >talks/b.txt
}

blocks() {
	jg-normalize --base=talks talks/a.txt talks/b.txt |
		jg-headings --metadata=table.tsv
}

@test "metadata: filled cells become meta records of their document" {
	printf 'name\tspeaker\tsource\tdate\na\t林书遥\t厂报\t\nb\t\t\t2024-05-01\n' >table.tsv
	blocks >out
	awk -F'\t' '$1 == "doc" { name = $6 }
		$1 == "meta" && $4 ~ /speaker|provenance|date/ { print name, $4, $6 }' out >got
	printf '%s\n' "a speaker 林书遥" "a provenance 厂报" "b date 2024-05-01" >want
	same want got
}

@test "metadata: a title that is given is not supplied" {
	printf 'title\tname\n在检查会上的讲话\ta\nx\tb\n' >table.tsv
	blocks >out
	grep -q "^meta	0	0	title	0	在检查会上的讲话$" out
	run ! grep title-supplied out
}

@test "metadata: what the table says beats what a file says of itself" {
	printf 'name\tkeywords\tsource\tencoding\na\t桥\t镇报\tBig5\n' >table.tsv
	printf '\fa\tsource=a.txt\treader=jg-other\tencoding=UTF-8%s\n大家好。\n\f\n' \
		$'\tkeywords=路\tprovenance=县报' |
		jg-headings --metadata=table.tsv | grep '^meta' | cut -f 4,6 >got
	printf '%s\n' 'source	a.txt' 'reader	jg-other' 'encoding	UTF-8' \
		'keywords	桥' 'provenance	镇报' | sort >want
	grep -v title got | sort >sorted
	same want sorted
}

@test "metadata: CRLF, a BOM and empty lines are forgiven" {
	printf '\357\273\277name\tspeaker\r\na\t甲\r\n\r\nb\t乙\r\n' >table.tsv
	blocks >out
	[ "$(grep -c "speaker	0	[甲乙]$" out)" = 2 ]
}

@test "metadata: what is wrong is told with its line, the rest holds" {
	printf 'name\tspeaker\na\t甲\nc\t丙\na\t丁\nb\t乙\t多\n\t无\n' >table.tsv
	run -1 --separate-stderr blocks
	[[ $output == *"speaker	0	甲"* ]]
	[[ $output != *丁* ]]
	[[ $stderr == *"table.tsv:3: no document has the name c"* ]]
	[[ $stderr == *"table.tsv:4: a second row for a"* ]]
	[[ $stderr == *"table.tsv:5: more cells than columns"* ]]
	[[ $stderr == *"table.tsv:6: the first column is empty"* ]]
}

# csv: the same from table.csv.
csv() {
	jg-normalize --base=talks talks/a.txt talks/b.txt |
		jg-headings --metadata=table.csv
}

# facts: what came of it.
facts() {
	awk -F'\t' '$1 == "doc" { name = $6 }
		$1 == "meta" && $4 ~ /^(title|speaker|note|provenance)$/ { print name, $4, $6 }' "$1"
}

@test "metadata: CSV says the same, with quotation marks, breaks, BOM and CRLF" {
	local separator inside
	printf '\357\273\277name@speaker@note@@\r\n"a"@"林 ""书"" 遥@等"@"一行\r\n二行"@@\r\n' >sheet
	printf '@@@@\r\nb@乙"丙@"x@\n"' >>sheet
	for separator in ',' ';' $'\t'; do
		sed "s/@/$separator/g" sheet >table.csv
		csv >out
		facts out >got
		inside=${separator/$'\t'/ }
		printf '%s\n' "a speaker 林 \"书\" 遥${inside}等" "a note 一行 二行" "b speaker 乙\"丙" \
			"b note x$inside " >want
		same want got
	done
	# In a table of tabs a mark is a mark.
	printf 'name\tspeaker\na\t"林"\n' >table.tsv
	blocks >out
	grep -q $'\tspeaker\t0\t"林"$' out
}

@test "metadata: what is wrong in CSV is told by its line" {
	printf 'name,speaker\n"a","甲\n乙"\nb,"丙" 丁\nc,"戊\n\n' >table.csv
	run -1 --separate-stderr csv
	[[ $output == *"speaker	0	甲 乙"* ]]
	[ "$stderr" = "jg-headings: table.csv:4: quotation marks that do not match
jg-headings: table.csv:5: quotation marks that do not match" ] || flunk "$stderr"
	printf 'name,speaker\na,甲,乙\n' >table.csv
	run -1 --separate-stderr csv
	[[ $stderr == *"table.csv:2: more cells than columns" ]]
}

@test "metadata: a table in another encoding is told once, with what helps" {
	printf 'name,speaker\na,林書遙\nb,乙\n' | iconv -t BIG5 >table.csv
	run -1 --separate-stderr csv
	[ "$stderr" = "jg-headings: table.csv:2: not UTF-8; save it as CSV UTF-8, or, if it is GBK: iconv -f GB18030 -t UTF-8
jg-headings: table.csv: 2 lines are not UTF-8" ] || flunk "$stderr"
	printf 'name\t讲\na\t林书\n' | iconv -t GB18030 >table.tsv
	run -1 --separate-stderr blocks
	[ "$stderr" = "jg-headings: table.tsv:1: not UTF-8; save it as CSV UTF-8, or, if it is GBK: iconv -f GB18030 -t UTF-8" ]
	for encoding in UTF-16LE UTF-16BE; do
		printf 'name\tspeaker\na\t林书遥\n' | iconv -t $encoding >table.tsv
		run -1 --separate-stderr blocks
		[ "$stderr" = "jg-headings: table.tsv: UTF-16; save it as CSV UTF-8, or: iconv -f UTF-16 -t UTF-8" ]
	done
	# One bad row spoils no other.
	printf 'name\tspeaker\na\t\377\nb\t乙\n' >table.tsv
	run -1 --separate-stderr blocks
	[[ $output == *"speaker	0	乙"* ]]
}

@test "metadata: make takes metadata.csv, but not beside metadata.tsv" {
	printf 'name,speaker\n"a",林书遥\n' >talks/metadata.csv
	make_corpus "$PWD/talks" "$PWD/out" xml
	grep -q 林书遥 out/xml/a.xml
	sed -i s/林书遥/林雨/ talks/metadata.csv
	run -0 --separate-stderr make_corpus "$PWD/talks" "$PWD/out" xml
	[ -z "$stderr" ]
	grep -q 林雨 out/xml/a.xml
	printf 'name\tspeaker\na\t石\n' >talks/metadata.tsv
	run -2 --separate-stderr make_corpus "$PWD/talks" "$PWD/out" xml
	[[ $stderr == *"two tables, metadata.tsv and .csv; keep one"* ]]
	rm talks/metadata.csv
	make_corpus "$PWD/talks" "$PWD/out" xml
	grep -q 石 out/xml/a.xml
	rm talks/metadata.tsv
	mkdir talks/sub
	printf 'line,name,kind\n2,a,para\n' >talks/overrides.csv
	make_corpus "$PWD/talks" "$PWD/out" xml
	rm talks/overrides.csv
}

@test "metadata: unknown, repeated and missing columns" {
	local case
	for case in 'name\tcolour:unknown column colour' 'name\tname:column name is there twice' \
		'speaker:no column name'; do
		printf '%b\na\tb\n' "${case%%:*}" >table.tsv
		run -1 --separate-stderr blocks
		[[ $stderr == *"table.tsv:1: ${case#*:}"* ]]
	done
	rm table.tsv
	run -1 --separate-stderr blocks
	[[ $stderr == *"table.tsv: no such file"* ]]
}

@test "metadata: a change of the table changes the outputs of make" {
	convert() {
		make_corpus "$PWD/talks" "$PWD/out" xml
	}
	convert
	run ! grep -q 林书遥 out/xml/a.xml
	printf 'name\tspeaker\na\t林书遥\n' >talks/metadata.tsv
	convert
	grep -q 林书遥 out/xml/a.xml
	xmllint --noout --relaxng "$TOP/filters/tei/jianggao.rng" out/xml/a.xml
}

@test "metadata: a row for a folder, and the later row has the last word" {
	mkdir -p t/y/z
	for name in a y/b y/z/c; do echo 今天很好。 >"t/$name.txt"; done
	printf 'name\tspeaker\tplace\tlang\n*\t甲\t东\t\ny/*\t乙\t\t\ny/z/c\t\t西\t\ny/b\t丙\t\tzh\n' >table.tsv
	jg-normalize --base=t t/a.txt t/y/b.txt t/y/z/c.txt |
		jg-headings --metadata=table.tsv >out
	awk -F'\t' '$1 == "doc" { name = $6 }
		$1 == "meta" && $4 ~ /speaker|place|lang/ { print name, $4, $6 }' out >got
	printf '%s\n' "a speaker 甲" "a place 东" "y/b speaker 丙" "y/b place 东" \
		"y/b lang zh" "y/z/c speaker 乙" "y/z/c place 西" >want
	same want got
}

@test "metadata: a folder is described by a row of its own" {
	mkdir -p t/y/z
	for name in a y/b y/z/c; do echo 今天很好。 >"t/$name.txt"; done
	printf 'name\ttitle\tnote\torder\ny/\t甲集\t讲话\t2\ny/z/\t下卷\t\t\ny/z/c\t\t\t007\n' >table.tsv
	jg-normalize --base=t t/a.txt t/y/b.txt t/y/z/c.txt |
		jg-headings --metadata=table.tsv >out
	awk -F'\t' '$1 == "doc" { name = $6 }
		$1 == "meta" && $4 ~ /collection|order|note/ { print name, $2, $4, $6 }' out >got
	printf '%s\n' "y/b 1 collection 甲集" "y/b 1 collection-note 讲话" \
		"y/b 1 collection-order 2" "y/z/c 0 order 007" "y/z/c 1 collection 甲集" \
		"y/z/c 1 collection-note 讲话" "y/z/c 1 collection-order 2" \
		"y/z/c 2 collection 下卷" >want
	same want got
	jg-outline --tsv out | cut -f 1,16 >got
	printf '%s\t%s\n' name order a '' y/b '' y/z/c 007 >want
	same want got
	# The sheet says it again, once.
	jg-outline --sheet out | sed 's/^\xef\xbb\xbf//' | awk -F'\t' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		{ print $1, $at["title"] "|" $at["note"] "|" $at["order"] }' | grep -v '^a ' >got
	printf '%s\n' "y/ 甲集|讲话|2" "y/b b||" "y/z/ 下卷||" "y/z/c c||007" >want
	same want got
}

@test "metadata: what no folder has, and no order is, is told and not taken" {
	mkdir -p t/y
	echo 今天很好。 >t/y/b.txt
	printf 'name\tspeaker\torder\ny/\t甲\t1\ny/b\t\t一\nx/\t\t2\n*\t\t1234567890\n' >table.tsv
	jg-normalize --frame --base=t t/y/b.txt >text
	run -1 --separate-stderr jg-headings --metadata=table.tsv text
	[ "$stderr" = "jg-headings: table.tsv:2: column speaker: a folder has title, note and order; for its documents write y/*
jg-headings: table.tsv:5: column order: no number: 1234567890
jg-headings: table.tsv:3: column order: no number: 一
jg-headings: table.tsv:4: no document has the name x/" ] || flunk "$stderr"
	[ "$(grep -c $'^meta.*order' <<<"$output")" = 1 ]
	printf 'name\torder\n*\t123456789\n' >table.tsv
	jg-headings --metadata=table.tsv text | grep $'^meta.*\torder\t0\t123456789'
}

@test "metadata: what is no tag of a language is told and not taken" {
	echo 今天很好。 >b.txt
	printf 'name\tlang\nb\t中文\n*\tzh-Hant-TW\n' >table.tsv
	jg-normalize --frame b.txt >text
	run -1 --separate-stderr jg-headings --metadata=table.tsv text
	[ "$stderr" = "jg-headings: table.tsv:2: column lang: no tag of a language: 中文" ]
	grep $'^meta.*\tlang\t0\tzh-Hant-TW' <<<"$output"
}

@test "metadata: a folder without a document is told; what stands last holds" {
	printf 'name\tspeaker\na\t甲\n*\t乙\nx/*\t丙\n' >table.tsv
	run -1 --separate-stderr blocks
	[ "$(grep -c "speaker	0	乙$" <<<"$output")" = 2 ]
	[ "$stderr" = "jg-headings: table.tsv:4: no document has the name x/*" ]
}

@test "names: edges of what is a suffix, and of a base" {
	mkdir -p t/d
	cd t
	touch a.txt a2.m a3.md4 a4.text a5.texts a6.TXT a7.5期 a8.5 a9.1md b.markdown \
		b2.Markdown b3.markdowns .txt .markdown d/.md d/.markdown d/x.txt b4. b5 b6.t-t
	find . -type f -print0 | sort -z | jg-normalize --base=. --files0-from=- |
		sed -n 's/^\f\([^\t]*\)\tsource.*/\1/p' >../got
	printf '%s\n' .markdown .txt a a2 a3 a4 a5.texts a6 a7.5期 a8.5 a9.1md b b2 \
		b3.markdowns b4. b5 b6.t-t d/.markdown d/.md d/x >../want
	same ../want ../got
	for base in d d/ ./d d// .//d; do
		[ "$(jg-normalize --frame --base="$base" d/x.txt | head -n 1 |
			cut -c 2- | cut -f 1)" = x ]
	done
	run -1 jg-normalize --frame --base=d a.txt
	mkdir dd
	touch dd/y.txt
	run -1 jg-normalize --frame --base=d dd/y.txt
}

@test "metadata: what is surely UTF-16 or GBK is read, in CSV and between tabs" {
	printf '\357\273\277name\tspeaker\na\t朱镕波、林书遥\nb\t乙\n' >table.tsv
	blocks >want
	for encoding in UTF-16 GB18030; do
		printf '%s' "$([ $encoding = GB18030 ] || printf '\xff\xfe')" >sheet
		printf 'name\tspeaker\na\t朱镕波、林书遥\nb\t乙\n' >plain
		iconv -t "${encoding/%-16/-16LE}" plain >>sheet
		cp sheet table.tsv
		blocks >got
		same want got
		printf '%s' "$([ $encoding = GB18030 ] || printf '\xff\xfe')" >table.csv
		tr '\t' , <plain | iconv -t "${encoding/%-16/-16LE}" >>table.csv
		csv >got
		same want got
	done
	printf '\xfe\xff' >table.tsv
	iconv -t UTF-16BE plain >>table.tsv
	blocks >got
	same want got
}

@test "metadata: a date that is none is told by row and column, and not taken" {
	printf '%s\t%s\n' name date a 去年春天 b 2024年5月1日 >table.tsv
	run -1 --separate-stderr blocks
	[ "$stderr" = "jg-headings: table.tsv:2: column date: no date: 去年春天" ] || flunk "$stderr"
	[[ $output != *去年春天* ]]
	[[ $output == *"date	0	2024年5月1日"* ]]
}

@test "metadata: a guess is not given by being put back" {
	printf 'name\tdate\na\t2024-05?\nb\t2024-06？\n' >table.tsv
	blocks >out
	run ! grep $'^meta.*\tdate\t' out
}
