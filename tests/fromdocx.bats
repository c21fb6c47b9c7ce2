#!/usr/bin/env bats

load lib

OFFICE=$BATS_TEST_DIRNAME/office

setup() {
	cd "$BATS_TEST_TMPDIR" || return
}

# word NAME [FOLDER]: NAME.docx of the parts in the folder, or of those of a case.
word() {
	rm -rf parts "$1.docx"
	cp -r "$OFFICE/word" parts
	cp "${2:-$OFFICE/cases/$1}"/*.xml parts/word
	"$OFFICE/pack" parts "$1.docx"
}

# body XML: talk.docx with nothing but that body.
body() {
	rm -rf own
	mkdir own
	printf '<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' \
		http://schemas.openxmlformats.org/wordprocessingml/2006/main \
		"$1" >own/document.xml
	word talk own
}

# office FILE TYPE: FILE by LibreOffice, in the folder by.
office() {
	type soffice >/dev/null 2>&1 || skip "no LibreOffice"
	timeout 300 soffice "-env:UserInstallation=file://$PWD/profile" --headless \
		--convert-to "$2" --outdir by "$1" >/dev/null 2>&1 </dev/null
}

@test "jg-fromdocx: goldens" {
	local case name
	local -a pairs=()
	for case in "$OFFICE"/cases/*/; do
		name=$(basename "$case")
		word "$name"
		jg-fromdocx "$name.docx" >"$name.out" 2>"$name.err"
		pairs+=("$OFFICE/cases/$name/out" "$name.out"
			"$OFFICE/cases/$name/err" "$name.err")
	done
	[ "${#pairs[@]}" -ge 10 ]
	differing "${pairs[@]}"
}

@test "jg-fromdocx: an OpenDocument text" {
	mkdir parts
	cp "$OFFICE"/odt/*.xml parts
	"$OFFICE/pack" parts bridge.odt
	jg-fromdocx bridge.odt >got 2>err
	same "$OFFICE/odt/out" got
	same "$OFFICE/odt/err" err
}

@test "jg-fromdocx: speeches come back from LibreOffice as they went" {
	mkdir texts
	local file name count=0
	while IFS= read -r file; do
		count=$((count + 1))
		jg-normalize "$file" >"texts/$count.txt" 2>err || rm "texts/$count.txt"
	done < <(find "$TOP/input" -name '*.txt' | sort)
	type soffice >/dev/null 2>&1 || skip "no LibreOffice"
	local format
	for format in docx odt doc rtf; do
		timeout 300 soffice "-env:UserInstallation=file://$PWD/profile" \
			--headless --infilter='Text (encoded):UTF8,LF,,,' \
			--convert-to "$format" --outdir "$format" texts/*.txt \
			>/dev/null 2>&1 </dev/null
	done
	printf '%s\0' doc/*.doc rtf/*.rtf | bash "$TOP/pipelines/office.bash" converted
	local -a pairs=()
	for file in texts/*.txt; do
		name=${file##*/}
		name=${name%.txt}
		jg-headings "$file" | grep -v '^meta' >"$name.want"
		for format in docx odt doc rtf; do
			jg-fromdocx --converted=converted "$format/$name.$format" | jg-normalize |
				jg-headings | grep -v '^meta' >"$name.$format"
			pairs+=("$name.want" "$name.$format")
		done
	done
	[ "${#pairs[@]}" -ge 80 ]
	differing "${pairs[@]}"
}

@test "jg-fromdocx: numbers as Word shows them" {
	mkdir own parts
	mkdir own/word
	"$OFFICE/lists" own <"$OFFICE/lists.tsv"
	word lists own/word
	jg-fromdocx --plain lists.docx >got
	awk -F '\t' '!/^#/ {
		n = split($5, number, "|")
		for (i = 1; i <= n; i++) {
			gap = $2 ~ /nothing/ ? "" : $2 ~ /space/ ? " " : "\t"
			# Behind a wide mark a tab is no more than its room.
			if (gap == "\t" && number[i] ~ /(、|）|．|：|】|〕|。)$/)
				gap = ""
			print number[i] gap $1
		}
	}' "$OFFICE/lists.tsv" >want
	[ "$(grep -vc '^#' "$OFFICE/lists.tsv")" -ge 50 ]
	same want got
}

@test "jg-fromdocx: numbers as LibreOffice writes them" {
	mkdir own own/word
	"$OFFICE/lists" own <"$OFFICE/lists.tsv"
	word lists own/word
	office lists.docx txt:Text
	grep '	otherwise$' "$OFFICE/lists.tsv" | cut -f 1 >other
	jg-fromdocx --plain lists.docx | grep -vwFf other | tr -d ' \t' >want
	sed 's/^\xef\xbb\xbf//; s/\r$//' by/lists.txt | grep -vwFf other |
		tr -d ' \t' >got
	[ "$(wc -l <want)" -ge 100 ]
	same want got
}

@test "jg-fromdocx: a circle drawn around a number is a sign up to twenty" {
	local n
	for n in 1:① 20:⑳ 21:21 0:0; do
		body "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText
			>eq \\o\\ac(○,${n%:*})</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"
			/></w:r></w:p>"
		[ "$(jg-fromdocx --plain talk.docx)" = "${n#*:}" ] || flunk "$n: $(jg-fromdocx --plain talk.docx)"
	done
}

@test "jg-fromdocx: a page ends in a paragraph as a line does, and nowhere else" {
	body '<w:p><w:r><w:br w:type="page"/><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r></w:p>'
	[ "$(jg-fromdocx --plain talk.docx)" = 甲$'\n'乙 ]
}

@test "jg-fromdocx: letters of a font of signs are signs, in its area and as bytes" {
	body '<w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>&#xF0FC;&#xFC;中&#xF1FC; </w:t></w:r></w:p>'
	[ "$(jg-fromdocx --plain talk.docx)" = ✓✓中$'\xef\x87\xbc' ]
}

@test "jg-fromdocx: what a style of paragraphs hides is not shown" {
	body '<w:p><w:pPr><w:pStyle w:val="secret"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p><w:p><w:r><w:t>甲</w:t></w:r></w:p>'
	printf '<w:styles xmlns:w="%s">%s</w:styles>' \
		http://schemas.openxmlformats.org/wordprocessingml/2006/main \
		'<w:style w:type="paragraph" w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style>' >own/styles.xml
	word talk own
	[ "$(jg-fromdocx --plain talk.docx | tr -d '\n')" = 甲 ]
}

@test "jg-fromdocx: notes of Word are those of the text, each paragraph of them" {
	word everything
	jg-fromdocx everything.docx | jg-normalize | jg-headings |
		grep '^footnote' | cut -f 3,4,6 >got
	printf '%s\t%s\t%s\n' 1 '[1]' ' 第二个注的文字。' 0 - 又一段。 2 '[2]' 尾注。 >want
	same want got
}

@test "jg-fromdocx: what styles say reaches the blocks" {
	word believed
	jg-fromdocx believed.docx | jg-normalize | jg-headings |
		grep -v '^meta' | cut -f 1,2,5,6 >got
	cat >want <<'E'
doc	0	0	
title	0	1	关于修桥的报告
salute	0	2	各位代表：
head	1	3	桥的由来
para	1	4	桥修于去年秋天，长二十米，全村出工三百个。
head	2	5	桥身
para	2	6	桥身用青石砌成，石料取自后山。
head	1	7	今后的打算
para	1	8	来年春天再修一条路，通到镇上。路修好了，大家赶集方便。
para	1	9	请大家出力。
end	0	9	
E
	same want got
}

@test "jg-fromdocx: a person beats what styles say" {
	mkdir talks
	word believed
	mv believed.docx talks
	printf 'name\tline\tkind\nbelieved\t5\tpara\n' >overrides.tsv
	jg-fromdocx --frame --base=talks talks/believed.docx | jg-normalize |
		jg-headings --overrides=overrides.tsv >blocks
	grep -q '^para	1	0	-	5	桥身$' blocks
	grep -q '^head	1	0	-	3	桥的由来$' blocks
	grep -q '^doc	0	0	-	0	believed$' blocks
	run ! grep -q '	given	' blocks
}

@test "jg-fromdocx: several documents, a list of them, and a file of one" {
	mkdir talks
	word believed
	cp believed.docx talks/一.docx
	word alone
	cp alone.docx talks/二.docx
	jg-fromdocx --base=talks talks/*.docx >want
	printf '%s\0' talks/*.docx |
		jg-fromdocx --base=talks --files0-from=- >got
	same want got
	jg-normalize want | jg-headings | grep '^doc' | cut -f 6 >names
	printf '%s\n' 一 二 >want
	same want names
	# Kept as a text, it is what its file is called.
	jg-fromdocx talks/一.docx >talk.txt
	echo 大家好。 >other.txt
	jg-normalize talk.txt other.txt | jg-headings >blocks
	grep -q '^doc	0	0	-	0	talk$' blocks
	grep -q '^head	1	0	-	3	桥的由来$' blocks
	grep -q '^meta	0	0	source	0	talk.txt$' blocks
	grep -q '^meta	0	0	original	0	talks/一.docx$' blocks
	mkdir speeches
	jg-fromdocx --frame --base=talks talks/一.docx >speeches/named.txt
	cp talk.txt speeches/桥.txt
	run -1 jianggao --pipelines="$TOP/pipelines" --bin="$BIN" --input=speeches --output=out convert markdown
	grep -q '^## 桥的由来' out/markdown/桥.md
	[[ $output == *'speeches/named.txt: a stream of documents, which no list can name'* ]]
	rm speeches/named.txt
	jianggao --pipelines="$TOP/pipelines" --bin="$BIN" --input=speeches --output=out convert markdown
	jg-normalize talk.txt | jg-normalize >twice
	jg-normalize talk.txt >once
	same once twice
}

# refused WHAT: talk.docx is, with the text in the one message.
refused() {
	local got=0
	prlimit --cpu=20 jg-fromdocx talk.docx >out 2>err || got=$?
	[ "$got" = 1 ] || flunk "status $got" "$(head -c 500 err)"
	[ ! -s out ]
	[ "$(wc -l <err)" = 1 ] || flunk "$(head -c 2000 err)"
	grep -Fq "jg-fromdocx: talk.docx: $1" err || flunk "$(<err)"
}

@test "jg-fromdocx: each file by its own styles, in whatever order they come" {
	local ns=http://schemas.openxmlformats.org/wordprocessingml/2006/main
	local name i
	for i in 1 2 3 4 5 6; do
		mkdir -p own
		printf '<w:document xmlns:w="%s"><w:body><w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>%s</w:p></w:body></w:document>' \
			"$ns" '<w:r><w:t>修桥</w:t></w:r>' >own/document.xml
		printf '<w:styles xmlns:w="%s"><w:style w:styleId="a"><w:name w:val="heading %d"/></w:style></w:styles>' \
			"$ns" "$i" >own/styles.xml
		word "$i" own
	done
	printf '<w:styles xmlns:w="%s"/>' "$ns" >own/styles.xml
	word 7 own
	printf '<w:styles' >own/styles.xml
	word 8 own
	# The bytes lie there as those of another, but for one; the sum tells of it.
	"$OFFICE/unpack" 1.docx stored >/dev/null
	"$OFFICE/pack" -0 stored 9.docx
	LC_ALL=C sed 's/heading 1/heading 2/' 9.docx >10.docx
	i=0
	for name in 1 2 1 3 4 5 6 1 7 1 8 8 1 9 10 9; do
		i=$((i + 1))
		cp "$name.docx" "of-$i.docx"
		jg-fromdocx --frame "of-$i.docx" >>alone 2>>alone.err || :
		printf 'of-%d.docx\0' "$i" >>list
	done
	! jg-fromdocx --files0-from=list >together 2>err || return 1
	grep -a source= alone >want
	grep -a source= together >got
	[ "$(sed 's/.*docx//' want | sort -u | wc -l)" -eq 3 ]
	same want got
	same alone.err err
}

@test "jg-fromdocx: what a footer says of who has printed it is kept" {
	local ns=http://schemas.openxmlformats.org/wordprocessingml/2006/main
	body '<w:p><w:r><w:t>各村按期修桥。</w:t></w:r></w:p>'
	printf '<w:hdr xmlns:w="%s"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:hdr>' "$ns" \
		'青禾县人民政府办公室　2031年5月6日印发' >own/header1.xml
	word talk own
	jg-fromdocx --plain talk.docx >got 2>err
	grep -qx '青禾县人民政府办公室　2031年5月6日印发' got
	[ ! -s err ]
	# A running head with a day is none.
	printf '<w:hdr xmlns:w="%s"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:hdr>' "$ns" \
		'青禾县人民政府办公室文件　2031年5月6日' >own/header1.xml
	word talk own
	jg-fromdocx --plain talk.docx >got 2>err
	[ "$(wc -l <got)" -eq 1 ]
	grep -q '1 header or footer' err
}

@test "jg-fromdocx: what is no Word file, or a damaged one, is refused" {
	printf '\320\317\021\340\241\261\032\341' >talk.docx
	refused 'a Word file of the old kind'
	printf '{\\rtf1 }' >talk.docx
	refused 'an RTF file; soffice'
	printf '\320\317\021\340\241\261\032\341%s' EncryptedPackage |
		sed 's/[A-Za-z]/&\x00/g' >talk.docx
	refused 'a Word file with a password'
	# What is named so in one byte a letter is no stream of it.
	printf '\320\317\021\340\241\261\032\341%s' EncryptedPackage >talk.docx
	refused 'a Word file of the old kind'
	echo 大家好。 >talk.docx
	refused 'neither a .docx'
	: >talk.docx
	refused 'an empty file; save'
	body '<w:p/>'
	mv talk.docx whole
	head -c 400 whole >talk.docx
	refused 'a damaged ZIP file'
	grep -q 'let Word or LibreOffice repair' err
	body '<w:p>'
	refused 'word/document.xml:1: not XML'
	grep -q 'let Word or LibreOffice repair' err
	mkdir -p none/a
	echo >none/a/b
	rm -f talk.docx
	"$OFFICE/pack" none talk.docx
	refused 'no Word document'
	# Those of other programs look alike.
	rm -rf none
	mkdir -p none/xl
	echo '<workbook/>' >none/xl/workbook.xml
	rm talk.docx
	"$OFFICE/pack" none talk.docx
	refused 'a spreadsheet; no speech'
	# A part whose bytes are not those that were packed.
	body '<w:p><w:r><w:t>甲乙丙丁甲乙丙丁甲乙丙丁</w:t></w:r></w:p>'
	"$OFFICE/pack" -0 parts stored
	perl -pe 's/\xe7\x94\xb2/\xe4\xb8\x80/' stored >talk.docx
	refused 'word/document.xml: this part is damaged: '
}

@test "jg-fromdocx: what holds nothing is an empty text, what holds no text is refused" {
	local unit
	for unit in '' '<w:p/><w:p><w:r><w:t xml:space="preserve"> 　</w:t><w:br w:type="page"/></w:r></w:p>' \
		'<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'; do
		body "$unit"
		run -0 --separate-stderr jg-fromdocx --plain talk.docx
		[ -z "$output" ]
		[ "$stderr" = 'jg-fromdocx: talk.docx: note: no text in this document, nor anything else' ] ||
			flunk "$stderr"
		jg-fromdocx talk.docx 2>err | jg-normalize | jg-headings >got
		[ "$(grep -vc '^meta' got)" = 2 ] || flunk "$(<got)"
	done
	# What it left out is told before, so that one sees why.
	body '<w:p><w:del w:id="1"><w:r><w:delText>大家好。</w:delText></w:r></w:del></w:p>'
	run -1 --separate-stderr jg-fromdocx talk.docx
	[[ $stderr == *"left out: 1 deletion"*"no text in this document"* ]] || flunk "$stderr"
	body '<w:p><w:r><w:t>一</w:t></w:r></w:p>'
	[ "$(jg-fromdocx --plain talk.docx)" = 一 ]
}

@test "jg-fromdocx: bombs are refused" {
	body '<w:p/>'
	printf '<!DOCTYPE d [<!ENTITY a "%s">]><d>&a;</d>' aaaaaaaaaa \
		>own/document.xml
	word talk own
	refused 'word/document.xml:1: a document type declaration'
	# In another encoding, too.
	iconv -f UTF-8 -t UTF-16 own/document.xml >own/other
	mv own/other own/document.xml
	word talk own
	refused 'word/document.xml:1: not UTF-8'
	body "<!-- \" ' > <!DOCTYPE --><w:p><w:r><w:t>x</w:t></w:r></w:p>"
	[ "$(jg-fromdocx --plain talk.docx)" = x ]
	body "<w:p $(printf 'a%d="" ' {1..300})/>"
	refused 'word/document.xml:1: a tag of more than 256 attributes'
	body "$(printf '<w:sdt><w:sdtContent>%.0s' {1..400})"
	refused 'word/document.xml:1: more than 256 elements inside one another'
	perl -e 'print "<w:document xmlns:w=\"http://schemas.openxmlformats.org/",
		"wordprocessingml/2006/main\"><w:body>";
		print "<w:p>", " " x 1000000, "</w:p>" for 1 .. 60' >own/document.xml
	word talk own
	refused 'word/document.xml: packed to less than 1/400: a ZIP bomb'
}

@test "jg-fromdocx: names in the archive lead nowhere" {
	body '<w:p><w:r><w:t>大家好。</w:t></w:r></w:p>'
	sed -i 's|Target="styles.xml"|Target="../../../../etc/passwd"|' \
		parts/word/_rels/document.xml.rels
	rm talk.docx
	"$OFFICE/pack" parts talk.docx
	jg-fromdocx --plain talk.docx >got
	echo 大家好。 >want
	same want got
}

# Whatever is there many times takes its time and no more.
@test "jg-fromdocx: much of everything takes little time" {
	local unit
	mkdir own
	cp "$OFFICE/cases/everything/numbering.xml" own
	for unit in '<w:p xml:id="a#"/>' \
		'<w:p><w:r><w:footnoteReference w:id="#"/></w:r></w:p>' \
		'<w:p><w:pPr><w:pStyle w:val="s#"/><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>' \
		'<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>' \
		'<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>' \
		'<w:tbl><w:tr><w:tc/><w:tc/></w:tr></w:tbl>' \
		'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'; do
		perl -e 'print "<w:document xmlns:w=\"http://schemas.openxmlformats.org/",
			"wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>x</w:t></w:r></w:p>";
			for (1 .. 200000) { (my $unit = $ARGV[0]) =~ s/#/$_/g; print $unit }
			print "</w:body></w:document>"' "$unit" >own/document.xml
		word talk own
		prlimit --cpu=20 jg-fromdocx talk.docx >out 2>err
	done
}

@test "jg-fromdocx: a hundred thousand paragraphs, in little memory" {
	mkdir own
	perl -e 'print "<w:document xmlns:w=\"http://schemas.openxmlformats.org/",
		"wordprocessingml/2006/main\"><w:body>";
		print "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/>",
			"<w:numId w:val=\"1\"/></w:numPr></w:pPr>",
			"<w:r><w:rPr><w:b/><w:lang w:val=\"zh-CN\"/></w:rPr>",
			"<w:t>para $_</w:t></w:r></w:p>" for 1 .. 100000;
		print "</w:body></w:document>"' >own/document.xml
	cp "$OFFICE/cases/everything/numbering.xml" own
	word talk own
	local -a bound=(prlimit --cpu=20)
	grep -q __asan_init "$BIN/jg-fromdocx" || bound+=(--data=64000000)
	"${bound[@]}" jg-fromdocx --plain talk.docx >got
	[ "$(wc -l <got)" = 100000 ]
	tail -n 1 got | grep -qx '十万、para 100000'
}

# properties TITLE AUTHOR CREATED KEYWORDS: what is said of a file that says so.
properties() {
	rm -rf parts talk.docx
	cp -r "$OFFICE/word" parts
	cp "$OFFICE/cases/spans/document.xml" parts/word
	mkdir parts/docProps
	printf '<cp:coreProperties xmlns:cp="%s" xmlns:dc="%s" xmlns:dcterms="%s">%s%s%s%s</cp:coreProperties>' \
		http://schemas.openxmlformats.org/package/2006/metadata/core-properties \
		http://purl.org/dc/elements/1.1/ http://purl.org/dc/terms/ \
		"<dc:title>$1</dc:title>" "<dc:creator>$2</dc:creator>" \
		"<dcterms:created>$3</dcterms:created>" \
		"<cp:keywords>$4</cp:keywords>" >parts/docProps/core.xml
	"$OFFICE/pack" parts talk.docx
	jg-fromdocx talk.docx | head -n 1 | tr '\t' '\n' |
		grep -E '^(called|author|created|keywords)=' | tr '\n' ' '
}

# property_words TABLE: those of properties.c.
property_words() {
	sed -n "/^static const char \*const $1\[\]/,/NULL};/p" \
		"$TOP/filters/lib/given/properties.c" | grep -o '"[^"]*"' | tr -d '"'
}

@test "jg-fromdocx: properties of the file, but for what nobody has said" {
	local got title author
	got=$(properties ' 冬修
		任务 ' 李四 2024-03-05T10:20:00Z '水利；冬修')
	[ "$got" = 'called=冬修 任务 author=李四 created=2024-03-05 keywords=水利；冬修 ' ]
	for title in '' 文档1 'Document (2)' 文字文稿3 'Microsoft Word - 讲话.doc' 通知.docx \
		'新建 Microsoft Word 文档' 'D:\文件\通知' a/b 20240305 标题 无标题 \
		'PowerPoint 演示文稿' 'PowerPoint Presentation'; do
		got=$(properties "$title" '' '' '')
		[ -z "$got" ] || flunk "$title: $got"
	done
	for author in Administrator administrator user User1 微软用户 'Windows 用户' admin 1 \
		python-docx USER-20240305 'Lenovo User' 'Microsoft Office 使用者'; do
		got=$(properties '' "$author" '' '')
		[ -z "$got" ] || flunk "$author: $got"
	done
	# Each word of the tables in Latin letters; those in Chinese are tried in words.bats.
	while read -r title; do
		got=$(properties "$title" '' '' '')
		[ -z "$got" ] || flunk "$title: $got"
	done < <(property_words untitled)
	while read -r author; do
		got=$(properties '' "$author" '' '')
		[ -z "$got" ] || flunk "$author: $got"
	done < <(property_words nobody)
	[ "$(property_words nobody | wc -l)" -gt 20 ]
	[ "$(properties 文档管理办法 用户甲 2024 '')" = 'called=文档管理办法 author=用户甲 ' ]
	[ "$(properties 新建水渠 'Windows 用户甲' '' '')" = 'called=新建水渠 author=Windows 用户甲 ' ]
	[ -z "$(properties '' '' 昨天上午十点 '')" ]
	# Its day is that of the form which all its files are made from.
	[ -z "$(properties '' python-docx 2013-12-23T23:15:00Z '')" ]
	# What cannot be read says nothing, and no text is refused for it.
	[ -z "$(properties 冬修任务 '<x>' '' '')" ]
	jg-fromdocx talk.docx >out 2>err
	[ ! -s err ]
}

@test "jg-fromdocx: what a file says of itself is the last that is believed" {
	type soffice >/dev/null 2>&1 || skip "no LibreOffice"
	jg-normalize "$BATS_TEST_DIRNAME/golden/fromhtml/spans.out" | jg-headings | jg-docx |
		jg-zip >one.docx
	office one.docx odt
	jg-fromdocx by/one.odt | head -n 1 | grep -q '	called=冬修任务	'
}
