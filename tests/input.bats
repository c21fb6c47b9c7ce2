#!/usr/bin/env bats
# input/ shows what the suite can do: every kind of record, the forms of
# headings, the encodings and names, and speeches of a real length.

load lib

# The block stream of the corpus, made as make makes it.
setup_file() {
	local out=$BATS_FILE_TMPDIR/out
	mkdir -p "$out"
	make_corpus "$TOP/input" "$out" >"$out/said" 2>&1 || echo "$?" >"$out/status"
}

setup() {
	out=$BATS_FILE_TMPDIR/out
	blocks=$out/.jianggao/blocks
	cd "$BATS_TEST_TMPDIR" || return
	mapfile -d '' -t files < <(find "$TOP/input" -type f \
		\( -name '*.txt' -o -name '*.md' \) -print0 | sort -z)
}

# has WHAT CONDITION: a record is such, as awk says it.
has() {
	awk -F '\t' "{ kind = \$1; level = \$2; number = \$3; label = \$4
		line = \$5; text = \$6 }
	$2 { found = 1; exit }
	END { exit !found }" "$blocks" || flunk "input/ has no $1"
}

@test "input: every document is converted, and nothing said against it" {
	[ ! -e "$out/status" ] || flunk "$(<"$out/said")"
	run ! grep -v '^  [A-Z]* .*' "$out/said"
	run ! grep -E 'documents.* [1-9][0-9]* refused' "$out/said"
	[ "${#files[@]}" -ge 15 ]
	[ "$(grep -c $'^doc\t' "$blocks")" = "${#files[@]}" ]
}

# With the settings and tables of the corpus; fidelity.bats is without.
@test "input: every format has the text, and make writes what the filters do" {
	local format suffix folder
	jg-text "$blocks" | "$TOOLS/text-of" plain >want
	[ "$(grep -c $'^\f.' want)" = "${#files[@]}" ]
	while read -r format suffix folder; do
		"jg-$format" "$blocks" >stream
		"$TOOLS/text-of" "$format" <stream >got
		same want got
		jg-split -d "$format" -s "$suffix" stream
		rm -f "$out/$folder/corpus.xml"
		[ ! "$folder" ] || diff -r "$format" "$out/$folder"
	done <<-E
		markdown .md markdown
		tei .xml xml
		html .html
	E
}

@test "input: every kind occurs" {
	local kind missing=()
	for kind in doc meta title subtitle byline date place docno salute head \
		runin item para line turn note close sign attach end; do
		grep -q "^$kind"$'\t' "$blocks" || missing+=("$kind")
	done
	[ "${#missing[@]}" = 0 ] || flunk "no record of kind ${missing[*]}"
}

@test "input: every form that the kinds take occurs" {
	has "title of two lines" 'kind == "title" && last == "title" { found = 1; exit } { last = kind } 0'
	has "salute in mid-text" 'kind == "salute" && level > 0'
	has 第一章 'kind == "head" && label == "第一章"'
	has 第三条 'kind == "item" && label == "第三条" && number == "3"'
	has 第三条之一 'label == "第三条之一" && number == "3-1"'
	has "一要 that opens a paragraph" 'label == "一要"'
	has 一是 'label == "一是"'
	has "heading without a number" 'kind == "head" && number == "0" && length(text) > 0'
	has "heading of a number alone" 'kind == "head" && text == ""'
	has "heading 一、" 'kind == "head" && label == "一、"'
	has "heading （一）" 'kind == "head" && label == "（一）"'
	has "heading 第一，" 'kind == "runin" && label == "第一，"'
	has "item 1." 'kind == "item" && label ~ /^1[.．]/'
	has "list in a list" 'kind == "item" && level > 2'
	has roster 'kind == "line" && text ~ /李桂兰/'
	has verse 'kind == "line" && text ~ /，$/'
	has 主持人： 'kind == "turn" && text == "主持人："'
	has 问： 'kind == "turn" && text == "问："'
	has 答： 'kind == "turn" && text == "答："'
	has "attachment of two lines" 'kind == "attach" && last == "attach" { found = 1; exit } { last = kind } 0'
	has "date at the end" 'kind == "date" && last == "sign" { found = 1; exit } { last = kind } 0'
	has "salute of offices" 'kind == "salute" && text ~ /各有关单位/'
	has "mask" 'text ~ /[*][*]/'
	has "supplied title" 'kind == "meta" && label == "title"'
	has "place of the table" 'kind == "meta" && label == "place"'
}

@test "input: the encodings, line ends and names that are met" {
	awk -F '\t' '$1 == "doc" { name = $6 }
		$1 == "meta" && $4 == "encoding" { print name "\t" $6 }' "$blocks" >found
	grep -qx $'2025/防汛工作会商会通报\tGB18030' found
	grep -qx $'社區營造分享會（文字稿）\tBig5' found
	grep -qx $'2024/周年庆典董事长致辞\tUTF-16LE' found
	grep -q '/.* .*（.*）' found
	# CRLF at the end of each line, and a byte order mark.
	[ "$(tr -dc '\r' <"$TOP/input/2025/防汛工作会商会通报.txt" | wc -c)" -gt 20 ]
	[ "$(head -c 2 "$TOP/input/2024/周年庆典董事长致辞.txt" | od -An -tx1)" = ' ff fe' ]
	[ "$(grep -c $'\tUTF-8$' found)" -gt 5 ]
}

@test "input: Markdown is taken as such, with its front matter" {
	awk -F '\t' '$1 == "doc" { on = $6 == "读书会开场白" } on' "$blocks" >md
	grep -q $'^meta\t0\t0\tspeaker\t0\t施南桥$' md
	[ "$(grep -c $'^head\t1\t0\t-\t' md)" = 4 ]
	run ! grep -e '[*][*]' -e '](' -e '^---' md
}

@test "input: what came from a PDF has no page in it, the others stay" {
	local name=应急演练总结讲评 file=$TOP/input/应急演练总结讲评.txt
	[ "$(tr -dc '\f' <"$file" | wc -c)" -gt 2 ]
	awk -F '\t' -v name="$name" '$1 == "doc" { on = $6 == name } on' \
		"$blocks" >pdf
	# Its first head stays: it may be the title.
	run ! grep -E '— [0-9] —' pdf
	[ "$(grep 总结材料 pdf | cut -f 1,5)" = $'title\t1' ]
	grep -q '^para.*历时2小时35分.*4架。' pdf
	# unwrap is for the whole corpus, and does nothing to the rest.
	for file in "${files[@]}"; do
		case $file in *"$name"* | *.md) continue ;; esac
		jg-normalize "$file" >plain
		jg-normalize --unwrap "$file" >joined
		same plain joined
	done
}

@test "input: speeches have 1,200 to 4,000 characters" {
	local file length
	for file in "${files[@]}"; do
		length=$(jg-normalize "$file" | tr -d ' \n' | wc -m)
		[ "$length" -ge 1200 ] || flunk "$file: $length"
		[ "$length" -le 4000 ] || flunk "$file: $length"
	done
}
