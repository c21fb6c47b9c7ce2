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
