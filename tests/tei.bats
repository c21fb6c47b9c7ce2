#!/usr/bin/env bats

load lib

SCHEMA=$BATS_TEST_DIRNAME/../filters/tei

# valid FOLDER: every .xml below it, by jianggao's schema, and where it is
# there by tei_all.
valid() {
	local out how
	command -v xmllint >/dev/null || skip "no xmllint"
	for how in relaxng schematron; do
		out=$(find "$1" -name '*.xml' -print0 | xargs -0 xmllint --noout \
			"--$how" "$SCHEMA/jianggao.$(extension "$how")" 2>&1) ||
			flunk "$(grep -v ' validates$' <<<"$out" | head -20)"
		[ -n "$out" ] || flunk "no XML in $1"
	done
	if [ -e "${TEI_ALL:-}" ] && command -v jing >/dev/null; then
		find "$1" -name '*.xml' -print0 | xargs -0 jing "$TEI_ALL"
	fi
}

# extension HOW: of the schema, by xmllint's name for its language.
extension() {
	if [ "$1" = relaxng ]; then echo rng; else echo sch; fi
}

# wrong HOW FILE CHANGE...: each change by sed makes the valid file invalid.
wrong() {
	local how=$1 file=$2 change n=0
	shift 2
	command -v xmllint >/dev/null || skip "no xmllint"
	cd "$BATS_TEST_TMPDIR" || return
	cp "$file" right.xml
	for change; do
		n=$((n + 1))
		sed "$change" right.xml >"wrong.$n.xml"
		run ! cmp -s right.xml "wrong.$n.xml"
	done
	xmllint --noout "--$how" "$SCHEMA/jianggao.$(extension "$how")" right.xml \
		wrong.*.xml >said 2>&1 || true
	grep -qx 'right.xml validates' said
	for (( ; n > 0; n--)); do
		grep -qx "wrong.$n.xml fails to validate" said ||
			flunk "valid after ${!n}"
	done
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

# faithful BLOCKS STREAM: the texts of the XML, as libxml2 reads them, are those
# of the blocks, white space apart.
faithful() {
	jg-text "$1" | "$TOOLS/text-of" plain >"$BATS_TEST_TMPDIR/text"
	[ "$(grep -c $'^\f.' "$BATS_TEST_TMPDIR/text")" -gt 10 ] || flunk "no text"
	"$TOOLS/text-of" tei <"$2" >"$BATS_TEST_TMPDIR/string"
	same "$BATS_TEST_TMPDIR/text" "$BATS_TEST_TMPDIR/string"
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
	any_blocks >"$BATS_TEST_TMPDIR/blocks"
	for how in gap ellipsis; do
		jg-tei --redaction="$how" "$BATS_TEST_TMPDIR/blocks" \
			>"$BATS_TEST_TMPDIR/stream"
		files "$BATS_TEST_TMPDIR/stream" "$BATS_TEST_TMPDIR/$how"
		faithful "$BATS_TEST_TMPDIR/blocks" "$BATS_TEST_TMPDIR/stream"
	done
	valid "$BATS_TEST_TMPDIR"
}

# stream FOLDER: its documents as a framed stream.
stream() {
	(cd "$1" && find . -name '*.txt' -print0 | sort -z |
		jg-normalize --files0-from -)
}

# one_line: documents of one line of rows `name<TAB>title<TAB>language`, as a document of one line.
one_line() {
	local name title language
	while IFS=$'\t' read -r name title language; do
		printf 'doc\t0\t0\t-\t0\t%s\n' "$name"
		[ -z "$language" ] || printf 'meta\t0\t0\tlang\t0\t%s\n' "$language"
		[ "${title:--}" = - ] || printf 'title\t0\t0\t-\t1\t%s\n' "$title"
		printf 'para\t0\t0\t-\t2\t文。\nend\t0\t0\t-\t2\t\n'
	done
}

@test "jg-tei: edges of the names that become identifiers" {
	cd "$BATS_TEST_TMPDIR"
	printf '%s\n' a A Z z 9a -a _ _x a_x a_ 〇 一 龥 龦 㐀 a.b a/b 甲9-_ ０ é '{' @ [ '`' : \
		d9 dd9 d d-a da a-b/c a/-b a-/b 2025/3-1 |
		one_line | jg-tei | sed -n 's/^<TEI .* xml:id="\([^"]*\)".*/\1/p' >ids
	printf '%s\n' a A Z z d9a d--a _ _x005F_x a_x005F_x a_ 〇 一 龥 \
		_x9FA6_ _x3400_ a_x002E_b a-b 甲9--_ _xFF10_ _x00E9_ _x007B_ \
		_x0040_ _x005B_ _x0060_ _x003A_ dd9 ddd9 d dd--a da a--b-c \
		a_x002F_--b a--_x002F_b d2025-3--1 >want
	same want ids
}

@test "jg-tei: edges of language tags" {
	local tag
	cd "$BATS_TEST_TMPDIR"
	for tag in zh zh-Hans abcdefgh zh-12345678 zh-9 ZH; do
		printf '%s\t-\t%s\n' "$tag" "$tag"
	done >tags
	for tag in abcdefghi zh-123456789 z9 zh- -zh zh--a '{a' 'zh-{' @z '[a' '`a' \
		zh_a zh-/ zh-:; do
		printf 'no%s\t-\t%s\n' "${tag//[^a-z0-9]/_}" "$tag"
	done >>tags
	one_line <tags | jg-tei 2>/dev/null |
		sed -n 's/^<TEI .* xml:lang="\([^"]*\)".*/\1/p' | sort | uniq -c |
		awk '{ print $2 "=" $1 }' | LC_ALL=C sort >got
	printf '%s\n' ZH=1 abcdefgh=1 zh-12345678=1 zh-9=1 zh-Hans=1 zh=15 >want
	same want got
}

@test "jg-tei: words of speeches that are given at an event" {
	local word n=0
	cd "$BATS_TEST_TMPDIR"
	for word in \
		讲话 講話 发言 發言 致辞 致辭 致词 致詞 演讲 演講 \
		讲演 報告 报告 总结 總結 讲稿 答词 谢词 献词 讲评; do
		printf 'e%d\t在沙洲大会上的%s\n' $((++n)) "$word"
	done >yes
	printf 'e%d\t在沙洲大会的讲话\n' $((++n)) >>yes
	printf '%s\t%s\n' a 在沙洲大会上的感想 b 在会上的讲话 c 沙洲大会上的讲话 \
		d 在沙洲—大会上的讲话 >no
	cat yes no | one_line | jg-tei | grep -c '>沙洲大会</meeting>' >count
	[ "$(cat count)" = "$n" ]
}

@test "jg-tei: real documents are valid and keep their text" {
	command -v jg-headings >/dev/null || skip "jg-headings is not built"
	stream "$TOP/input" >"$BATS_TEST_TMPDIR/text"
	for root in "${CORPORA[@]}"; do
		stream "$root" >>"$BATS_TEST_TMPDIR/text"
	done
	jg-headings "$BATS_TEST_TMPDIR/text" >"$BATS_TEST_TMPDIR/blocks"
	jg-tei "$BATS_TEST_TMPDIR/blocks" >"$BATS_TEST_TMPDIR/stream"
	files "$BATS_TEST_TMPDIR/stream" "$BATS_TEST_TMPDIR/real"
	valid "$BATS_TEST_TMPDIR/real"
	faithful "$BATS_TEST_TMPDIR/blocks" "$BATS_TEST_TMPDIR/stream"
}

# tags: the start-tags on standard input, one a line, without words and versions, and
# without the numbers of paragraphs, which the models give to nothing but <p>.
tags() {
	grep -ao '<[^/>][^>]*>' | sed 's/ *\/>$/>/; s/ version="[^"]*"/ version=""/
		s/ xml:id="[^"]*\.p[0-9]*"//'
}

# Each hunk of golden/models has its reason above it.
@test "jg-tei: the markup of the models, but for what is told" {
	local model name file how
	[ -d "${JG_MODELS:-}" ] && [ -d "${CORPORA[0]:-}" ] ||
		skip "JG_MODELS and JG_CORPORA name no folders"
	for model in 000=ellipsis 002=ellipsis 003-gap=gap; do
		name=${model%%[-=]*} how=${model#*=}
		file=$(find "${CORPORA[0]}/speeches" -name "${name}_*.txt")
		jg-normalize --rules=safe "$file" | jg-headings |
			sed "1s/\$/s$name/" | jg-tei --redaction="$how" |
			tags >"$BATS_TEST_TMPDIR/ours"
		tags <"$JG_MODELS/model-${model%=*}.xml" >"$BATS_TEST_TMPDIR/theirs"
		diff "$BATS_TEST_TMPDIR/theirs" "$BATS_TEST_TMPDIR/ours" |
			grep '^[<>]' >"$BATS_TEST_TMPDIR/diff" || true
		grep -v '^#' "$BATS_TEST_DIRNAME/golden/models/$name.diff" \
			>"$BATS_TEST_TMPDIR/told"
		same "$BATS_TEST_TMPDIR/told" "$BATS_TEST_TMPDIR/diff"
	done
}

@test "jg-tei: the .rng is what trang makes of the .rnc" {
	command -v trang >/dev/null || skip "no trang"
	trang "$SCHEMA/jianggao.rnc" "$BATS_TEST_TMPDIR/made.rng"
	same "$BATS_TEST_TMPDIR/made.rng" "$SCHEMA/jianggao.rng"
}

@test "jg-tei: what a person may add is valid TEI, too" {
	mkdir "$BATS_TEST_TMPDIR/hand"
	cp "$BATS_TEST_DIRNAME/golden/tei/by-hand.xml" "$BATS_TEST_TMPDIR/hand"
	# A corpus of it, whose header is the document's under another name.
	{
		echo '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xml:id="c" xml:lang="zh-Hans">'
		sed -n '/<teiHeader>/,/<.teiHeader>/s/xml:id="整/xml:id="c/p
			/<teiHeader>/,/<.teiHeader>/{/xml:id/!p;}' \
			"$BATS_TEST_TMPDIR/hand/by-hand.xml"
		sed 1d "$BATS_TEST_TMPDIR/hand/by-hand.xml"
		echo '</teiCorpus>'
	} >"$BATS_TEST_TMPDIR/hand/corpus.xml"
	valid "$BATS_TEST_TMPDIR/hand"
}

@test "jg-tei: the schema tells wrong from right" {
	wrong relaxng "$BATS_TEST_DIRNAME/golden/tei/empty.out" \
		's/type="speech"/type="talk"/' 's/<body>/<body><p>x<\/p>/' \
		's/ xml:lang="[^"]*"//' 's/<publisher>.*<\/publisher>//' \
		's/occurs="1"/occurs="-1"/' 's/doc[.]app/doc/'
}

@test "jg-tei: the Schematron tells wrong from right" {
	local whole=$BATS_TEST_TMPDIR/whole.xml
	grep -av $'^\f' "$BATS_TEST_DIRNAME/golden/tei/whole.out" >"$whole"
	wrong schematron "$whole" \
		's/n="1[.]2"/n="2.1"/' \
		's/type="introduction"/type="remainder"/' \
		's/type="conclusion"/type="introduction"/' \
		's/type="remainder"/type="conclusion"/' \
		's/type="section"/type="conclusion"/' \
		's/type="subsection"/type="attachment"/' \
		's/type="subsection"/type="speech"/' \
		's/<label>二是<.label>//' \
		's/<item n="2">快/<item n="3">快/' \
		's/corresp="#整[.]1 /corresp="#整.9 /' \
		's/corresp="#整[.]1 /corresp="/' \
		's/value="2"/value="3"/' \
		's/quantity="3" precision/quantity="4" precision/' \
		's/<q>“/“<q>/' 's/<quote>“/“<quote>/' 's/<title>《/《<title>/' \
		's/to="2025"/to="2025-01"/' 's/to="2025"/to="2020"/' \
		's/from="2021"/when="2021"/' \
		's/ref="#整[.]app/ref="#整.application/' \
		's/scheme="#整/scheme="#正/' 's/target="#整/target="#正/' \
		's/xml:id="整[.]p1"/xml:id="p1"/' \
		's/xml:id="整[.]p2"/xml:id="整.p1"/'
}

@test "jg-tei: the Schematron tells who is not in the list" {
	local one=$BATS_TEST_TMPDIR/one.xml
	awk '/^\f./ { n++ } n == 4 && !/^\f/' "$BATS_TEST_DIRNAME/golden/tei/people.out" >"$one"
	wrong schematron "$one" \
		's/who="#多人[.]who[.]林书遥"/who="#多人.who.无人"/' \
		's/who="#多人[.]who[.]林书遥 /who="#多人.who.无人 /' \
		's/<persName ref="#多人[.]who[.]林书遥"/<persName ref="#多人.who.无人"/'
}

# everyone FILE: each sp of a corpus says who speaks, and there is one list, which
# has each of them once.
everyone() {
	grep -o '<sp[ >]' "$1" | wc -l >sp
	grep -o '<sp who="' "$1" | wc -l >said
	same sp said
	[ "$(grep -c '<listPerson>' "$1")" = 1 ]
	sed -n '/<listPerson>/,/<.listPerson>/s/.*<[a-zG]* xml:id="\([^"]*\)".*/\1/p' "$1" |
		sort >list
	[ -z "$(uniq -d list)" ]
	sed -n 's/.*<sp who="\([^"]*\)".*/\1/p' "$1" | tr ' ' '\n' | tr -d '#' |
		sort -u >who.list
	[ -s who.list ]
	comm -13 list who.list >missing
	same /dev/null missing
}

@test "jg-tei: in a corpus all who speak are in one list" {
	cd "$BATS_TEST_TMPDIR" || return
	everyone "$BATS_TEST_DIRNAME/golden/tei/people-corpus.out"
	corpora >/dev/null
	stream_of sets/*/ | jg-headings | jg-tei --corpus >corpus.xml
	everyone corpus.xml
}

@test "jg-tei: a header of a traditional text is in its script" {
	cd "$BATS_TEST_TMPDIR" || return
	jg-tei --redaction=gap "$BATS_TEST_DIRNAME/golden/tei/traditional.in" |
		sed -n '/<teiHeader/,/<.teiHeader>/p' >header
	grep -q 'teiHeader xml:lang="zh-Hant"' header
	# characters that only simplified texts use
	run ! grep -P '[题识稿件编码转换为说无错标点号据数测]' <(sed 's/[稿件点标]//g' header)
}

@test "jg-tei: transcripts as ParlaMint has them" {
	cd "$BATS_TEST_TMPDIR" || return
	jg-tei --profile=parlamint "$BATS_TEST_DIRNAME/golden/tei/people.in" >people.xml
	same "$BATS_TEST_DIRNAME/golden/parlamint/people.xml" people.xml
	jg-tei --profile=parlamint "$BATS_TEST_DIRNAME/golden/parlamint/debate.in" >debate.xml
	same "$BATS_TEST_DIRNAME/golden/parlamint/debate.xml" debate.xml
	jg-tei --profile=parlamint "$BATS_TEST_DIRNAME/golden/parlamint/sections.in" >sections.xml
	same "$BATS_TEST_DIRNAME/golden/parlamint/sections.xml" sections.xml
	any_blocks >blocks
	jg-tei --profile=parlamint blocks >stream
	faithful blocks stream
	cat debate.xml people.xml >>stream
	files stream all
	run ! grep -l '<u>' all/*
	[ ! -e "${TEI_ALL:-}" ] || ! command -v jing >/dev/null || jing "$TEI_ALL" all/*.xml
	# ParlaMint's own schema of a sitting, where somebody has it
	[ ! -e "${JG_PARLAMINT:-}" ] || ! command -v jing >/dev/null ||
		jing "$JG_PARLAMINT" all/*.xml
}

@test "jg-tei: --profile is jianggao or parlamint" {
	run --separate-stderr -2 jg-tei --profile=drama </dev/null
	[[ ${stderr_lines[0]} == "jg-tei: --profile is jianggao or parlamint, not drama" ]]
	same <(jg-tei --profile=jianggao "$BATS_TEST_DIRNAME/golden/tei/empty.in") \
		"$BATS_TEST_DIRNAME/golden/tei/empty.out"
}

@test "jg-tei: jianggao-tei(5) tells of every element" {
	local page=$SCHEMA/jianggao-tei.5
	grep -o '^ *element [A-Za-z]*\|= element [A-Za-z]*' "$SCHEMA/jianggao.rnc" |
		awk '{ print $NF }' | sort -u >"$BATS_TEST_TMPDIR/schema"
	awk '/^[.]It Xo/ { many = 1; next } /^[.]Xc/ { many = 0 }
		many || /^[.]It Li [a-zA-Z]+( |$)/ {
			sub(/ Pq .*/, ""); sub(/^([.]It )?[.]?Li /, "")
			gsub(/ , ?/, "\n"); print
		}' "$page" | grep . | sort -u >"$BATS_TEST_TMPDIR/page.all"
	comm -23 "$BATS_TEST_TMPDIR/schema" "$BATS_TEST_TMPDIR/page.all" \
		>"$BATS_TEST_TMPDIR/missing"
	same /dev/null "$BATS_TEST_TMPDIR/missing"
}

# attributes: the elements of standard input, each with each of its attributes.
attributes() {
	grep -oaE '<[a-zA-Z]+( [a-zA-Z:]+="[^"]*")*' | awk '{
		element = substr($1, 2)
		print element
		while (match($0, / [a-zA-Z:]+="[^"]*"/)) {
			split(substr($0, RSTART + 1, RLENGTH), part, "=")
			print element, part[1]
			$0 = substr($0, RSTART + RLENGTH)
		}
	}' | sort -u
}

@test "jg-tei: jianggao-tei(5) tells of every attribute" {
	cat "$BATS_TEST_DIRNAME"/golden/tei/*.out | attributes | grep ' ' \
		>"$BATS_TEST_TMPDIR/written"
	awk '/^[.]It Li [a-zA-Z]+( |$)/ {
		sub(/^[.]It Li /, "")
		split($0, part, / Pq Li /)
		gsub(/ , ?/, " ", part[1]); gsub(/ , ?/, " ", part[2])
		elements = split(part[1], element, " ")
		names = split(part[2], name, " ")
		for (i = 1; i <= elements; i++)
			for (k = 1; k <= names; k++)
				print element[i], name[k]
	}' "$SCHEMA/jianggao-tei.5" | sort -u >"$BATS_TEST_TMPDIR/told"
	[ "$(wc -l <"$BATS_TEST_TMPDIR/written")" -gt 60 ]
	comm -23 "$BATS_TEST_TMPDIR/written" "$BATS_TEST_TMPDIR/told" \
		>"$BATS_TEST_TMPDIR/missing"
	same /dev/null "$BATS_TEST_TMPDIR/missing"
}

# The XML of the speeches in input/, with masks in both ways.
of_input() {
	make -s -C "$TOP" BUILD="$BUILD" OUTPUT="$BATS_TEST_TMPDIR/made" xml >/dev/null
	find "$BATS_TEST_TMPDIR/made/xml" -name '*.xml' -exec cat {} +
	jg-tei --redaction=gap "$BATS_TEST_TMPDIR/made/.jianggao/blocks"
}

# lacks LINES FILE: the lines that stand in no line of the file.
lacks() {
	awk 'NR == FNR { lines[$0]; next }
		{ for (line in lines) if (index($0, line)) delete lines[line] }
		END { for (line in lines) print line }' "$1" "$2"
}

# A change of input/ may want another line in the page.
@test "jg-tei: the examples in jianggao-tei(5) are of input/, if it has such" {
	local line
	awk '/^[.]Bd -literal$/ { on = 1; next } /^[.]Ed/ { on = 0 } on' \
		"$SCHEMA/jianggao-tei.5" >"$BATS_TEST_TMPDIR/lines"
	of_input >"$BATS_TEST_TMPDIR/input"
	cat "$BATS_TEST_DIRNAME"/golden/tei/*.out >"$BATS_TEST_TMPDIR/goldens"
	attributes <"$BATS_TEST_TMPDIR/input" >"$BATS_TEST_TMPDIR/has"
	lacks "$BATS_TEST_TMPDIR/lines" "$BATS_TEST_TMPDIR/input" \
		>"$BATS_TEST_TMPDIR/others"
	while IFS= read -r line; do
		grep -qaF -e "$line" "$BATS_TEST_TMPDIR/goldens" ||
			flunk "nothing has $line"
		[ -n "$(comm -23 <(attributes <<<"$line") "$BATS_TEST_TMPDIR/has")" ] ||
			flunk "input/ could show $line"
	done <"$BATS_TEST_TMPDIR/others"
	# Each element that is written has one.
	attributes <"$BATS_TEST_TMPDIR/lines" | grep -v ' ' >"$BATS_TEST_TMPDIR/shown"
	cat "$BATS_TEST_TMPDIR/goldens" "$BATS_TEST_TMPDIR/input" | attributes |
		grep -v ' \|^xi$' >"$BATS_TEST_TMPDIR/elements"
	comm -13 "$BATS_TEST_TMPDIR/shown" "$BATS_TEST_TMPDIR/elements" \
		>"$BATS_TEST_TMPDIR/missing"
	same /dev/null "$BATS_TEST_TMPDIR/missing"
}

@test "jg-tei: --redaction is gap or ellipsis" {
	run --separate-stderr jg-tei --redaction=none </dev/null
	[ "$status" -eq 2 ]
	[[ ${stderr_lines[0]} == "jg-tei: --redaction is gap or ellipsis, not none" ]]
}

@test "jg-tei: the header counts what is in the text" {
	local out=$BATS_TEST_TMPDIR/whole.xml characters
	command -v xmllint >/dev/null || skip "no xmllint"
	grep -av $'^\f' "$BATS_TEST_DIRNAME/golden/tei/speech.out" >"$out"
	sed -n 's/.*tagUsage gi="\([a-zA-Z]*\)" occurs="\([0-9]*\)".*/\1 \2/p' "$out" \
		>"$BATS_TEST_TMPDIR/usage"
	[ "$(wc -l <"$BATS_TEST_TMPDIR/usage")" -gt 15 ]
	# The name of every element of the text, counted.
	xmllint --xpath "//*[local-name()='text']" "$out" |
		grep -o '<[a-zA-Z][a-zA-Z]*' | cut -c 2- | sort | uniq -c |
		awk '{ print $2, $1 }' | sort >"$BATS_TEST_TMPDIR/counted"
	sort -o "$BATS_TEST_TMPDIR/usage" "$BATS_TEST_TMPDIR/usage"
	same "$BATS_TEST_TMPDIR/usage" "$BATS_TEST_TMPDIR/counted"
	characters=$(xmllint --xpath "string(//*[local-name()='text'])" "$out" |
		perl -CSD -ne 's/\s//g; $n += length; END { print $n }')
	grep -q "unit=\"character\" quantity=\"$characters\"" "$out"
}

@test "jg-tei: no two documents share an identifier" {
	{
		printf 'doc\t0\t0\t-\t0\ta\nhead\t1\t1\t一、\t1\t甲\nend\t0\t0\t-\t1\t\n'
		printf 'doc\t0\t0\t-\t0\ta.1\nend\t0\t0\t-\t0\t\n'
		printf 'doc\t0\t0\t-\t0\ta_x002E_1\nend\t0\t0\t-\t0\t\n'
	} | jg-tei >"$BATS_TEST_TMPDIR/out"
	grep -o 'xml:id="[^"]*"' "$BATS_TEST_TMPDIR/out" | sort >"$BATS_TEST_TMPDIR/ids"
	[ "$(grep -c '"a[.]' "$BATS_TEST_TMPDIR/ids")" -gt 2 ]
	[ "$(grep -c '"a_x002E_1[.]' "$BATS_TEST_TMPDIR/ids")" -gt 2 ]
	[ -z "$(uniq -d "$BATS_TEST_TMPDIR/ids")" ]
}

# much KIND COUNT: a document of so many blocks of a kind, at all levels.
much() {
	awk -v kind="$1" -v count="$2" 'BEGIN {
		printf "doc\t0\t0\t-\t0\t\n"
		for (i = 1; i <= count; i++)
			printf "%s\t%d\t1\t一、\t%d\t甲\n", kind, i % 10, i
		printf "end\t0\t0\t-\t%d\t\n", i
	}'
}

@test "jg-tei: a hundred thousand headings, items and notes in little time" {
	local kind
	for kind in head item note turn line title attach salute runin; do
		much "$kind" 100000 | prlimit --cpu=100 jg-tei |
			xmllint --stream --huge --noout -
		much "$kind" 5000 | jg-tei >"$BATS_TEST_TMPDIR/$kind.xml"
	done
	valid "$BATS_TEST_TMPDIR"
}

# bats test_tags=stress
@test "jg-tei: a million blocks are a document like any other" {
	awk 'BEGIN {
		split("para head item note line runin salute title", kind, " ")
		printf "doc\t0\t0\t-\t0\t\n"
		for (i = 1; i <= 1000000; i++)
			printf "%s\t%d\t%d\t-\t%d\t书\n", kind[i % 8 + 1], i % 10, i % 7, i
		printf "end\t0\t0\t-\t%d\t\n", i
	}' | prlimit --cpu=100 jg-tei >"$BATS_TEST_TMPDIR/million.xml"
	xmllint --stream --huge --noout "$BATS_TEST_TMPDIR/million.xml"
	grep -qF 'quantity="1000000"' "$BATS_TEST_TMPDIR/million.xml"
}

@test "jg-tei: ten thousand documents are valid in one run" {
	awk 'BEGIN {
		for (i = 1; i <= 10000; i++) {
			printf "doc\t0\t0\t-\t0\tn%d\n", i
			printf "head\t1\t1\t一、\t1\t书架\n"
			printf "para\t1\t0\t-\t2\t第%d本。\n", i
			printf "end\t0\t0\t-\t2\t\n"
		}
	}' | jg-tei | jg-split -d "$BATS_TEST_TMPDIR/many" -s .xml
	cd "$BATS_TEST_TMPDIR/many" || return
	xmllint --noout --relaxng "$(realpath "$SCHEMA/jianggao.rng")" ./*.xml \
		>../said 2>&1 || flunk "$(grep -v ' validates$' ../said | head)"
	[ "$(grep -c ' validates$' ../said)" = 10000 ]
}

# named NAME ...: a document of each name on standard output.
named() {
	local name
	for name; do
		printf 'doc\t0\t0\t-\t0\t%s\npara\t0\t0\t-\t1\t书。\nend\t0\t0\t-\t1\t\n' \
			"$name"
	done
}

@test "jg-tei: a corpus holds its documents, each as it is alone" {
	named 甲 corpus all '#1 & <b>' >"$BATS_TEST_TMPDIR/blocks"
	mkdir "$BATS_TEST_TMPDIR/whole"
	jg-tei --corpus "$BATS_TEST_TMPDIR/blocks" >"$BATS_TEST_TMPDIR/whole/c.xml"
	valid "$BATS_TEST_TMPDIR/whole"
	sed -n '/^  <TEI/,/^  <.TEI>/s/^  //p' "$BATS_TEST_TMPDIR/whole/c.xml" \
		>"$BATS_TEST_TMPDIR/inside"
	jg-tei "$BATS_TEST_TMPDIR/blocks" | grep -av $'^\f\|^<?xml\|^$' \
		>"$BATS_TEST_TMPDIR/alone"
	same "$BATS_TEST_TMPDIR/alone" "$BATS_TEST_TMPDIR/inside"
	[ -z "$(grep -o 'xml:id="[^"]*"' "$BATS_TEST_TMPDIR/whole/c.xml" | sort | uniq -d)" ]
}

@test "jg-tei: a corpus takes in its documents, whatever they are called" {
	command -v xmllint >/dev/null || skip "no xmllint"
	cd "$BATS_TEST_TMPDIR" || return
	named 甲 '2024/讲话（一）' 'a:b' 'c%41 #d?' 'e & "f"' "g'[h]" >blocks
	jg-tei blocks | jg-split -d xml -s .xml
	jg-tei --corpus=xinclude blocks | jg-split -d xml
	LC_ALL=C run ! grep -q '[^ -~]' <(grep href xml/corpus.xml)
	(cd / && xmllint --xinclude --nofixup-base-uris --noout \
		--relaxng "$SCHEMA/jianggao.rng" "$BATS_TEST_TMPDIR/xml/corpus.xml")
	mkdir whole included
	xmllint --xinclude --nofixup-base-uris xml/corpus.xml >included/c.xml
	valid included
	jg-tei --corpus blocks >whole/c.xml
	for file in included whole; do
		jg-fromtei $file/c.xml >$file.blocks
	done
	same whole.blocks included.blocks
	[ "$(grep -c ^doc whole.blocks)" = 6 ]
}

@test "jg-tei: a corpus that takes in its documents has one list of persons, too" {
	command -v xmllint >/dev/null || skip "no xmllint"
	cd "$BATS_TEST_TMPDIR" || return
	mkdir texts included
	printf '%s\n' 在春耕会上的讲话 乔望川 同志们： 今天开会。 >texts/a.txt
	printf '%s\n' 座谈会 '' 乔望川：大家好。 石远山：你好。 记者：请问？ \
		乔望川：请说。 石远山：好。 记者：谢谢。 >texts/b.txt
	jg-normalize --base=texts texts/*.txt | jg-headings >blocks
	jg-tei blocks | jg-split -d xml -s .xml
	jg-tei --corpus=xinclude blocks | jg-split -d xml
	[ "$(grep -o '<person .*>' xml/corpus.xml)" = '<person xml:id="corpus.all.who.乔望川" role="speaker" corresp="#a.who.乔望川 #b.who.乔望川">
<person xml:id="corpus.all.who.石远山" corresp="#b.who.石远山">' ]
	xmllint --xinclude --nofixup-base-uris xml/corpus.xml >included/c.xml
	valid included
	[ -z "$(grep -o 'corresp="[^"]*"' included/c.xml | grep -o '#[^ "]*' | tr -d '#' |
		while read -r id; do grep -q "xml:id=\"$id\"" included/c.xml || echo "$id"; done)" ]
}

@test "jg-tei: what a corpus cannot hold is refused, and the rest is in it" {
	cd "$BATS_TEST_TMPDIR" || return
	{
		printf 'doc\t0\t0\t-\t0\tx\npoem\t0\t0\t-\t1\t诗\nend\t0\t0\t-\t1\t\n'
		named 甲 甲 乙
	} >blocks
	for form in --corpus --corpus=xinclude; do
		run --separate-stderr -1 jg-tei $form blocks
		[[ $stderr == *"x:1: unknown kind poem"* ]]
		[[ $stderr == *"甲: a second document 甲"* ]]
		[ "$(grep -c '<teiCorpus' <<<"$output")" = 1 ]
		[ "$(grep -Ec '<TEI|<xi:include' <<<"$output")" = 2 ]
		xmllint --noout - <<<"$(grep -av $'^\f' <<<"$output")"
	done
	named 甲 corpus >blocks
	run --separate-stderr -1 jg-tei --corpus=xinclude blocks
	[[ $stderr == *"corpus: no list of the corpus: this document has its file, corpus.xml" ]]
	run ! jg-split -d xml <<<"$output"
	[ ! -e xml/corpus.xml ]
	named '' >blocks
	run --separate-stderr -1 jg-tei --corpus=xinclude blocks
	[ -z "$output" ]
	jg-tei --corpus blocks >one.xml
	xmllint --noout one.xml
}

@test "jg-tei: a corpus of nothing is nothing" {
	for form in --corpus --corpus=xinclude; do
		run --separate-stderr jg-tei $form </dev/null
		[ "$status$output$stderr" = 0 ]
	done
	run --separate-stderr -2 jg-tei --corpus=x </dev/null
	[[ ${stderr_lines[0]} == "jg-tei: --corpus is whole, or =xinclude, not x" ]]
}

@test "jg-tei: the day of the edition is what SOURCE_DATE_EPOCH says, and comes back as nothing" {
	local epoch day='<date when="2023-11-14">2023-11-14</date>'
	cd "$BATS_TEST_TMPDIR" && mkdir xml
	printf '渠边旧事\n2031年3月5日，青禾\n渠修好了。\n' | jg-headings >text
	export SOURCE_DATE_EPOCH=1700000000
	jg-tei text >xml/one.xml
	named 甲 乙 >blocks
	jg-tei --corpus blocks >xml/all.xml
	[ "$(grep -c "$day" xml/one.xml)" -eq 1 ]
	[ "$(grep -c "$day" xml/all.xml)" -eq 3 ]
	valid xml
	jg-fromtei xml/one.xml >back
	jg-tei back >back.xml
	same xml/one.xml back.xml
	[ "$(grep -c 2023-11-14 back)" -eq 0 ]
	for epoch in '' x 12x -1 99999999999999999999; do
		SOURCE_DATE_EPOCH=$epoch jg-tei text >none.xml
		[ "$(grep -c 2023-11-14 none.xml)" -eq 0 ]
	done
}
