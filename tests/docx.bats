#!/usr/bin/env bats

load lib

OFFICE=$BATS_TEST_DIRNAME/office

setup() {
	cd "$BATS_TEST_TMPDIR" || return
}

# words FOLDER <BLOCKS: each document as a file of Word below FOLDER.
words() {
	jg-docx "${@:2}" | jg-split -q -d "$1" -s .docx
}

# speeches: those of input/, as blocks.
speeches() {
	stream_of "$TOP/input" | jg-headings
}

# bare: blocks without their places in a source, and without what is known.
bare() {
	awk -F '\t' -v OFS='\t' '$1 != "meta" { $5 = 0; print }'
}

# back FOLDER: the blocks of the files of Word below FOLDER.
back() {
	(cd "$1" && find . -name '*.docx' -printf '%P\0' | sort -z |
		jg-fromdocx --files0-from=-) | jg-normalize | jg-headings
}

# by_office FILE TYPE FOLDER: FILE by LibreOffice.
by_office() {
	type soffice >/dev/null 2>&1 || skip "no LibreOffice"
	timeout 300 soffice "-env:UserInstallation=file://$PWD/profile" --headless \
		--convert-to "$2" --outdir "$3" "$1" >/dev/null 2>&1 </dev/null
}

# back_from_office: the blocks of the files below word, saved by LibreOffice.
back_from_office() {
	local file
	type soffice >/dev/null 2>&1 || skip "no LibreOffice"
	mkdir flat
	while IFS= read -r file; do
		cp "$file" "flat/${file##*/}"
	done < <(find word -name '*.docx')
	timeout 500 soffice "-env:UserInstallation=file://$PWD/profile" --headless \
		--convert-to docx --outdir saved flat/*.docx >/dev/null 2>&1 </dev/null
	back saved | sorted | bare
}

# sorted: a block stream with its documents in the order of their names.
sorted() {
	awk -F '\t' '$1 == "doc" { n++ } { print ($1 == "doc" ? name = $6 : name) "\t" n "\t" $0 }' |
		LC_ALL=C sort -s -t '	' -k1,1 | cut -f 3-
}

@test "jg-docx: goldens" {
	goldens docx
}

# An archive without its container: the members of each document, below FOLDER.
members() {
	jg-docx "${@:2}" | perl -e '
		my ($folder) = @ARGV;
		local $/ = "\f";
		while (<STDIN>) {
			s/^\n//;
			next unless s/^([^\t\n]*)!\/([^\t\n]*)[^\n]*\n//;
			my ($archive, $member) = ($1, $2);
			my $path = sprintf "%s/%04d/%s", $folder, $of{$archive} //= ++$n, $member;
			s/\f$//;
			system "mkdir", "-p", $path =~ s,/[^/]*$,,r;
			open my $out, ">", $path or die "$path: $!";
			print $out $_;
		}' "$1"
}

@test "jg-docx: every part is XML, in the order of its schema" {
	template
	{
		speeches
		cat "$BATS_TEST_DIRNAME"/golden/docx/{paper,tables,notes,red-head,approver,letter,minutes,roster,attached}.in
	} | awk -F '\t' -v OFS='\t' '$1 == "doc" { $6 = ++n } { print }' >blocks
	members official --red-head <blocks
	members speech --style=speech <blocks
	members own --template=own.docx <blocks
	[ "$(find official -name document.xml | wc -l)" -ge 25 ]
	[ -n "$(find official -name endnotes.xml)" ]
	find official speech own -type f -print0 | xargs -0 -n 500 xmllint --noout
	find official speech own -path '*/word/*.xml' -print0 |
		xargs -0 -n 500 "$OFFICE/in-order"
	# It sees what is not in order, and what is not known.
	printf '<w:pPr><w:jc/><w:ind/></w:pPr>' >swapped.xml
	run ! "$OFFICE/in-order" swapped.xml
	printf '<w:tcPr><w:vAlign/><w:vAlign/></w:tcPr>' >twice.xml
	run ! "$OFFICE/in-order" twice.xml
	printf '<w:tblPr><w:foo/></w:tblPr>' >unknown.xml
	run ! "$OFFICE/in-order" unknown.xml
}

@test "jg-docx: the blocks come back" {
	speeches >blocks
	words word <blocks
	[ "$(find word -name '*.docx' | wc -l)" -ge 14 ]
	sorted <blocks | bare >want
	back word | sorted | bare >got
	same want got
}

@test "jg-docx: the blocks come back from real documents" {
	[ -d "${CORPORA[0]:-}" ] || skip "JG_CORPORA names no corpora"
	stream_of "${CORPORA[0]}" | jg-headings >blocks
	words word <blocks
	sorted <blocks | bare >want
	back word | sorted | bare >got
	same want got
}

@test "jg-docx: an order that encloses what it issues comes back" {
	jg-headings <<-EOF >blocks
		青禾县人民政府令

		第12号

		《青禾县渡口管理办法》已经县政府会议通过，现予公布，自2031年5月1日起施行。

		县长　李明远

		2031年3月1日

		青禾县渡口管理办法

		第一章　总则

		第一条　为了管好渡口，制定本办法。

		第二条　渡口由乡镇人民政府管理。

		第二章　附则

		第三条　本办法自2031年5月1日起施行。
	EOF
	[ "$(grep -c ^title blocks)" = 2 ]
	sed -i '1s/.*/doc\t0\t0\t-\t0\torder/' blocks
	words word <blocks
	bare <blocks >want
	back word | bare >got
	same want got
}

# noted OPEN CLOSE [HEADING]: a paper with notes, as blocks, and their marks.
noted() {
	jg-headings <<-EOF
		关于分配抢险物资的通知

		各村民委员会：

		现将物资的分配${1}1${2}通知如下，请按时领取${1}2${2}，不得挪用。

		一、领取办法

		凭介绍信到镇仓库领取，也可以由镇里送去。

		${3-}
		${1}1${2}以二月的人口为准。
		${1}2${2}三月十日以前。
	EOF
}

@test "jg-docx: tables and notes are Word's own, and come back" {
	local i forms=(- '[ ]' '〔 〕' '［ ］' '【 】' '[ ] 注释')
	{
		# A row alone and a single column are lines, and paragraphs when read.
		sed 's/^doc.*/doc\t0\t0\t-\t0\ttables/; /只有表头/d; /一栏/d' \
			"$BATS_TEST_DIRNAME/golden/docx/tables.in"
		for i in 1 2 3 4 5; do
			# shellcheck disable=SC2086 # words of it
			noted ${forms[i]} | sed "s/^doc.*/doc\t0\t0\t-\t0\tnotes$i/"
		done
	} >blocks
	[ "$(grep -c ^footnote blocks)" = 10 ]
	words word <blocks
	for i in 1 2 3 4; do
		"$OFFICE/unpack" word/notes$i.docx parts$i >/dev/null
		[ "$(grep -c '<w:footnoteRef/>' parts$i/word/footnotes.xml)" = 2 ]
	done
	"$OFFICE/unpack" word/notes5.docx parts5 >/dev/null
	[ "$(grep -c '<w:endnoteRef/>' parts5/word/endnotes.xml)" = 2 ]
	"$OFFICE/unpack" word/tables.docx parts >/dev/null
	[ "$(grep -o '<w:tbl>' parts/word/document.xml | wc -l)" = 2 ]
	sorted <blocks | bare >want
	back word | sorted | bare >got
	same want got
	back_from_office >got
	# It fills the row that has a cell less.
	sed 's/合计　62$/&　/; s/\.docx$//' want >filled
	same filled got
}

@test "jg-docx: rows that are no table of Word take their time and no more" {
	local cells
	cells=$(printf '　甲%.0s' {1..70})
	{
		printf 'doc\t0\t0\t-\t0\twide\n'
		seq 20000 | sed "s/.*/row\t0\t0\t-\t&\t甲$cells/"
		printf 'end\t0\t0\t-\t20000\t\n'
	} >blocks
	timeout 20 jg-docx blocks >out
	[ "$(grep -c '<w:t[^>]*>甲' out)" = 20000 ]
	[ "$(grep -c '<w:tbl>' out)" = 0 ]
}

@test "jg-docx: merged cells come back, from LibreOffice too" {
	local spans=$BATS_TEST_DIRNAME/golden/fromhtml/spans
	# No cell of Word names its row.
	jg-normalize "$spans.out" | jg-headings |
		sed 's/^doc.*/doc\t0\t0\t-\t0\tspans/
			s/\t1\.1\.1\.1\t/\t0\t/; s/\t1\.2\.1\.1\t/\t1.2.1\t/' >blocks
	[ "$(grep -c '1\.1\.2-2\.1\.2-3\.2' blocks)" = 1 ]
	words word <blocks
	sorted <blocks | bare >want
	back word | sorted | bare >got
	same want got
	back_from_office >got
	same want got
}

# noted_by: rows of kind, number, label and text, | between, as one document.
noted_by() {
	awk -F '|' -v OFS='\t' 'BEGIN {
		print "doc", 0, 0, "-", 0, ""
		print "title", 0, 0, "-", 1, "坝的故事"
	}
	{ print $1, 0, $2, $3, NR + 1, $4 }
	END { print "end", 0, 0, "-", NR + 1, "" }'
}

# has_notes: they are Word's own.
has_notes() {
	noted_by | jg-docx | grep -aqF $'word/footnotes.xml\t'
}

@test "jg-docx: notes are text where their marks are not what Word counts" {
	local body='para|0|-|坝在白石峡口[1]，高二十二米[2]。'
	local first='footnote|1|[1]| 据碑文。' second='footnote|2|[2]| 据实测。'
	printf '%s\n' "$body" "$first" "$second" | has_notes
	# the second is marked first, and once more behind the first
	printf '%s\n' 'para|0|-|坝高二十二米[2]，在白石峡口[1]，实测[2]。' \
		"$first" "$second" | run ! has_notes
	printf '%s\n' "$body" "$first" 'footnote|2|〔2〕| 据实测。' | run ! has_notes
	printf '%s\n' "$body" 'footnote|0|-| 附带一句。' "$first" "$second" |
		run ! has_notes
	printf '%s\n' "$body" 'footnote|0|-| 附带一句。' 'para|0|-|坝修好了。' \
		"$first" "$second" | run ! has_notes
}

@test "jg-docx: who approves a paper has half the line at most" {
	local row
	for row in '李明远 王大山|3840' '李明远、王大山、张三丰|4160' '买买提·艾合买提江·吐尔逊|4422'; do
		printf '%s\n' 'issuer|0|-|青禾县人民政府文件' \
			'docno|0|-|青政发〔2031〕7号' "marking|0|-|签发人：${row%|*}" \
			'title|0|-|青禾县人民政府关于防汛的报告' |
			noted_by | sed '/坝的故事/d' | jg-docx >out
		grep -aqF "<w:gridCol w:w=\"${row#*|}\"/></w:tblGrid>" out ||
			flunk "$(grep -ao '<w:gridCol[^>]*>' out)"
	done
}

@test "jg-docx: the blocks come back when LibreOffice has saved the file" {
	speeches >blocks
	words word <blocks
	awk -F '\t' -v OFS='\t' '$1 == "doc" { sub(".*/", "", $6) } { print }' blocks |
		sorted | bare >want
	back_from_office >got
	same want got
}

# printed: the files below word as PDF, by LibreOffice.
printed() {
	local file
	type soffice pdftotext >/dev/null 2>&1 || skip "no LibreOffice or pdftotext"
	mkdir flat
	while IFS= read -r file; do
		cp "$file" "flat/${file##*/}"
	done < <(find word -name '*.docx')
	timeout 500 soffice "-env:UserInstallation=file://$PWD/profile" --headless \
		--convert-to pdf --outdir pdf flat/*.docx >/dev/null 2>&1 </dev/null
}

# visible: without what a page has besides its text, blanks and its number.
visible() {
	sed 's/^ *\f* *— [0-9]* — *$//' | tr -d '\n\f \t' | sed 's/　//g'
}

@test "jg-docx: the text of the pages is the text" {
	local file
	speeches >blocks
	words word <blocks
	printed
	jg-text blocks | jg-split -q -d text -s .txt
	while IFS= read -r file; do
		visible <"$file" >want
		file=${file##*/}
		# -raw: else it takes hyphens at the ends of lines away
		pdftotext -raw "pdf/${file%.txt}.pdf" - | visible >got
		same want got
	done < <(find text -name '*.txt')
}

# A page is 841.89 points high: edges of 37, 28, 26 and 35 mm, lines of 28.95 pt, and
# the numbers a character of 14 pt from the edge.  Page 3 ends with one less, as a
# heading would stand below.
@test "jg-docx: 22 lines of 28 characters between the margins of the standard" {
	jg-normalize "$TOP/input/科普讲座与问答.txt" | jg-headings |
		sed '1s/.*/doc\t0\t0\t-\t0\ttalk/' | words word
	printed
	pdftotext -layout -f 2 -l 2 pdf/talk.pdf page
	[ "$(grep -c . page)" = 24 ] # with the number and what ends the page
	perl -CSD -ne 's/\s//g; $n = length if length > $n; END { exit($n != 28) }' page
	pdftotext -bbox-layout -f 4 -l 5 pdf/talk.pdf boxes
	perl -e '
		sub near { my ($what, $got, $want) = @_;
			abs($got - $want) <= 0.7 or die "$what: $got, not $want\n" }
		local $/;
		my @pages = split /<page/, <>;
		for my $page (1, 2) {
			my @lines = map { [/"([0-9.]+)"/g] } $pages[$page] =~ /<line (.*)/g;
			my $number = pop @lines;
			@lines == 22 or die "lines: " . @lines;
			my ($left, $right) = (999, 0);
			for (@lines) { $left = $_->[0] if $_->[0] < $left;
				$right = $_->[2] if $_->[2] > $right }
			near "left", $left, 28 / 25.4 * 72;
			near "right", $right, (210 - 26) / 25.4 * 72;
			near "pitch", ($lines[21][1] - $lines[0][1]) / 21, 28.95;
			$lines[0][1] >= 37 / 25.4 * 72 or die "top";
			$lines[21][3] <= (297 - 35) / 25.4 * 72 or die "bottom";
			$page == 1 ? near("even", $number->[0], $left + 14)
				: near("odd", $number->[2], (210 - 26) / 25.4 * 72 - 14);
		}' boxes
}

# some_real: every fourth document of the first corpus, and those of input/, as blocks
# that are called by numbers.
some_real() {
	{
		[ ! -d "${CORPORA[0]:-}" ] || stream_of "${CORPORA[0]}" | jg-headings |
			awk -F '\t' '$1 == "doc" { n++ } n % 4 == 1'
		speeches
	} | awk -F '\t' -v OFS='\t' '$1 == "doc" { $6 = sprintf("%03d", ++n) } { print }'
}

@test "jg-docx: the headings that pandoc reads are those of the blocks" {
	local file
	type pandoc >/dev/null 2>&1 || skip "no pandoc"
	some_real >blocks
	words word <blocks
	cat >heads.lua <<-'EOF'
		function Header(h)
			io.write(h.level, " ", pandoc.utils.stringify(h):gsub("%s", ""), "\n")
		end
	EOF
	# A mark of a note is one of Word's.
	awk -F '\t' '$1 == "doc" { print $6 }
		$1 == "head" { if ($4 == "-") $4 = ""; gsub(/ |\[[0-9]+\]/, "", $6); print $2 " " $4 $6 }' blocks |
		sed 's/　//g' >want
	for file in word/*.docx; do
		basename "$file" .docx
		pandoc -t plain -o plain --lua-filter=heads.lua "$file"
	done | sed 's/　//g; s/\[[0-9]*\]//g' >got
	[ "$(grep -c ' ' want)" -ge 50 ]
	same want got
}

@test "jg-docx: LibreOffice keeps the blocks and the text of real documents" {
	local file
	[ -d "${CORPORA[0]:-}" ] || skip "JG_CORPORA names no corpora"
	# Notes are printed at the foot of their page.
	some_real | awk '/^doc\t/ { if (all !~ /\nfootnote\t/) printf "%s", all; all = "" }
		{ all = all $0 "\n" }
		END { printf "%s", all }' >blocks
	words word <blocks
	printed
	rm -r flat
	jg-text blocks | jg-split -q -d text -s .txt
	[ "$(find text -name '*.txt' | wc -l)" -ge 20 ]
	for file in text/*.txt; do
		# A sign of another font may come before its neighbours.
		visible <"$file" | grep -o . | LC_ALL=C sort >want
		file=${file##*/}
		pdftotext -raw "pdf/${file%.txt}.pdf" - | visible | grep -o . | LC_ALL=C sort >got
		same want got
	done
	bare <blocks >want
	back_from_office >got
	same want got
}

@test "jg-docx: pandoc and python-docx read headings and styles" {
	local golden=$BATS_TEST_DIRNAME/golden/docx/paper.in
	jg-docx "$golden" | jg-zip >paper.docx
	if type pandoc >/dev/null 2>&1; then
		pandoc -t json paper.docx | grep -o '"t":"Header"' | wc -l >got
		# The title is one of the document's.
		grep -c '^head' "$golden" >want
		same want got
	fi
	PATH=/usr/bin:$PATH # where Debian's modules are
	python3 -c 'import docx' 2>/dev/null || skip "no python-docx"
	PYTHONUTF8=1 python3 - >got <<-'EOF'
		import docx
		for p in docx.Document("paper.docx").paragraphs:
		    print(p.style.name, p.text.replace("\n", ""), sep=": ")
	EOF
	head -n 4 got >some
	cat >want <<-'EOF'
		Title: 青禾市人民政府办公室关于印发《青禾市防汛抗旱应急工作实施方案（2025年修订）》的通知
		发文字号: 青政办〔2025〕3号
		Salutation: 各区县人民政府，市政府各委办局：
		Normal: 现将《方案》印发给你们，请结合“十四五”规划——认真执行……
	EOF
	same want some
}

@test "jg-zip: the same members make the same file, by jg-split too" {
	sed 's/^doc.*/doc\t0\t0\t-\t0\t2025\/a/' \
		"$BATS_TEST_DIRNAME/golden/docx/sign.in" | jg-docx >members
	jg-zip <members >one.docx
	jg-zip -d two <members
	jg-split -q -d three -s .docx <members
	jg-split -q -d four <members
	cmp one.docx two/2025/a.docx
	cmp one.docx three/2025/a.docx
	cmp one.docx four/2025/a.docx
	"$OFFICE/unpack" one.docx parts >got
	[ "$(head -n 1 got)" = '1980 [Content_Types].xml' ]
	[ "$(grep -c '^1980 ' got)" = 10 ]
}

@test "jg-zip: what stands in front of an archive in the stream changes none of its bytes" {
	local name golden=$BATS_TEST_DIRNAME/golden/docx
	for name in sign notes speech tables; do
		sed "s/^doc.*/doc\t0\t0\t-\t0\t$name/; /^end/q" "$golden/$name.in" | jg-docx >"$name"
		jg-zip <"$name" >"$name.docx"
		! type unzip >/dev/null 2>&1 || unzip -tqq "$name.docx"
	done
	cat sign notes notes sign speech tables sign >all
	jg-zip -d together <all
	for name in sign notes speech tables; do
		cmp "$name.docx" "together/$name.docx"
	done
}

@test "jg-zip: a name that is there twice is refused, one of another script is read" {
	printf '\fa.zip!/字.txt\tmember=1/2\n字\n\f\n\fa.zip!/字.txt\tmember=2/2\n字\n\f\n' >twice
	run ! jg-zip twice
	[ "$output" = "jg-zip: a.zip: members of the archive are missing" ]
	sed 's/字\(.txt\tmember=2\)/词\1/' twice | jg-zip >a.zip
	type python3 >/dev/null 2>&1 || skip "no python3"
	[ "$(PYTHONUTF8=1 python3 -c 'import zipfile; print(*zipfile.ZipFile("a.zip").namelist())')" = "字.txt 词.txt" ]
}

@test "jg-zip: an archive that lacks a member, or has them in another order, is refused" {
	local cut
	sed 's/^doc.*/doc\t0\t0\t-\t0\ta/' \
		"$BATS_TEST_DIRNAME/golden/docx/sign.in" | jg-docx >a
	sed 's/^doc.*/doc\t0\t0\t-\t0\tb/' \
		"$BATS_TEST_DIRNAME/golden/docx/sign.in" | jg-docx >b
	awk 'BEGIN { RS = ORS = "\f\n" } NR != 4' a >lacks
	awk 'BEGIN { RS = ORS = "\f\n" } NR != 1' a >late
	awk 'BEGIN { RS = ORS = "\f\n" } NR == 3 { held = $0; next } { print } NR == 4 { print held }' \
		a >mixed
	awk 'BEGIN { RS = ORS = "\f\n" } NR < 10' a >early
	for cut in lacks late mixed early; do
		rm -rf out
		run ! jg-zip -d out "$cut" b
		[ "$output" = "jg-zip: a.docx: members of the archive are missing" ]
		[ "$(find out -type f)" = out/b.docx ]
		run ! jg-split -q -d out2 -s .docx "$cut"
		[ ! -e out2/a.docx ]
	done
}

@test "jg-zip: standard output takes one archive, and no text" {
	sed 's/^doc.*/doc\t0\t0\t-\t0\ta/' \
		"$BATS_TEST_DIRNAME/golden/docx/sign.in" | jg-docx >a
	jg-zip a >want
	run ! jg-zip a a
	[[ $output == *"a second archive a.docx"* ]]
	jg-zip a a >got 2>err || true
	cmp want got
	printf '\fc\n字\n\f\n' >c
	run ! jg-zip c
	[ "$output" = "jg-zip: c: c is no member of an archive" ]
	: >none
	[ "$(jg-zip none | wc -c)" = 0 ]
}

@test "make docx: a file of Word for each speech, and no more than changed" {
	mkdir in
	cp "$TOP/input/2025"/*.txt in
	jianggao convert -i in -o out docx >said 2>&1
	[ "$(find out/docx -name '*.docx' | wc -l)" = 3 ]
	"$OFFICE/unpack" out/docx/毕业典礼致辞.docx parts >/dev/null
	grep -q 'evenAndOdd' parts/word/settings.xml
	jianggao convert -i in -o aloud -s docx-style=speech docx >said 2>&1
	"$OFFICE/unpack" aloud/docx/毕业典礼致辞.docx spoken >/dev/null
	run ! grep 'evenAndOdd' spoken/word/settings.xml
	rm in/毕业典礼致辞.txt
	jianggao convert -i in -o out docx >said 2>&1
	[ "$(find out/docx -name '*.docx' | wc -l)" = 2 ]
	grep -q '1 removed' said
}

# read_back BLOCKS [OPTION]: the records that a file of Word made of them has.
read_back() {
	jg-docx "${@:2}" "$1" | jg-zip >paper.docx
	jg-fromdocx paper.docx | jg-normalize | jg-headings |
		sed '/^meta/d' | cut -f1-4,6
}

@test "jg-docx: heads and feet of official papers come back" {
	local name golden=$BATS_TEST_DIRNAME/golden/docx
	for name in red-head letter minutes approver roster; do
		sed '/^meta/d' "$golden/$name.in" | cut -f1-4,6 >want
		read_back "$golden/$name.in" >got
		same want got
	done
}

@test "jg-docx: --red-head prints once what the table and the text say" {
	local golden=$BATS_TEST_DIRNAME/golden/docx/red-head-given.in
	read_back "$golden" --red-head >once
	[ "$(cut -f1 once | grep -c '^marking')" = 3 ]
	[ "$(cut -f1 once | grep -c '^colophon')" = 2 ]
	grep -q '^docno.*青政发〔2031〕7号' <(sed '/^title/q' once)
	jg-fromdocx paper.docx | jg-normalize | jg-headings >blocks
	{ sed -n '1p' blocks && grep '^meta' "$golden" && sed 1d blocks; } >given
	read_back given --red-head >twice
	same once twice
}

@test "make docx: red-head = yes prints what metadata.tsv says" {
	mkdir in
	printf '%s\n' 关于修渠的通知 各村： 现将修渠安排通知如下。 >in/a.txt
	printf 'name\tissuer\tcopied-to\tprinted\na\t青禾县水务局\t各村。\t2031年3月5日印发\n' \
		>in/metadata.tsv
	jianggao convert -i in -o out -s red-head=yes docx >said 2>&1
	jg-fromdocx out/docx/a.docx >text
	grep -q '青禾县水务局文件' text
	grep -q '抄送：各村。$' text
	grep -q '5日印发$' text
	jianggao convert -i in -o plain docx >said 2>&1
	jg-fromdocx plain/docx/a.docx | sed 1d >text # less what it says of itself
	run ! grep 青禾县水务局 text
}

# An office's own: its styles by Word's names and by Chinese ones, its page, a heading
# that counts by itself, fonts of a theme, a style that is called as ours are.
template() {
	jg-headings <<<'模板里的字。' | jg-docx | jg-zip >base.docx
	"$OFFICE/unpack" base.docx own >/dev/null
	cat >own/word/styles.xml <<-'XML'
		<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults/>
		<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Arial" w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/><w:color w:val="112233" w:themeColor="text1"/><w:sz w:val="30"/></w:rPr></w:style>
		<w:style w:type="paragraph" w:styleId="1"><w:name w:val="Heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>
		<w:style w:type="paragraph" w:customStyle="1" w:styleId="S3"><w:name w:val="主送机关"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>
		<w:style w:type="numbering" w:styleId="n"><w:name w:val="l"/></w:style></w:styles>
	XML
	mkdir -p own/word/theme
	cat >own/word/theme/theme1.xml <<-'XML'
		<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Body &amp; Co"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>
	XML
	sed -i 's,</Relationships>,<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>&,' \
		own/word/_rels/document.xml.rels
	sed -i 's/<w:pgSz [^>]*>/<w:pgSz w:w="10000" w:h="14000"\/>/; s/<w:docGrid [^>]*>/<w:docGrid w:type="lines" w:linePitch="500"\/>/' \
		own/word/document.xml
	"$OFFICE/pack" own own.docx
}

@test "jg-docx: --template takes styles and page of a file, and nothing of its text" {
	template
	jg-headings <<-'EOT' >blocks
		关于修渠的通知

		各村：

		一、时间

		三月动工。

		二、地点

		河西。
	EOT
	jg-docx --template=own.docx blocks | jg-zip >got.docx
	"$OFFICE/unpack" got.docx parts >/dev/null
	find parts -type f -exec xmllint --noout {} +
	run ! grep -r 模板里的字 parts
	run ! grep -E 'numPr|Theme|type="numbering"' parts/word/styles.xml
	grep -qF '<w:rFonts w:ascii="Body &amp; Co" w:eastAsia="等线"/><w:color w:val="112233"/>' \
		parts/word/styles.xml
	# The addressee has the office's style, the heading its own, and the text, which
	# Normal does not indent, one that does.
	grep -o '<w:pStyle w:val="[^"]*"' parts/word/document.xml | tr '\n' ' ' >got
	echo '<w:pStyle w:val="S1" <w:pStyle w:val="S3" <w:pStyle w:val="1" <w:pStyle w:val="S0" <w:pStyle w:val="1" <w:pStyle w:val="S0" ' |
		tr -d '\n' >want
	same want got
	grep -qF '"S0"><w:name w:val="公文正文"/><w:basedOn w:val="a"/>' parts/word/styles.xml
	grep -qF 'w:styleId="S3_"><w:name w:val="作者"/>' parts/word/styles.xml
	# A heading that a sentence runs on has the look of the office's.
	grep -qF '<w:link w:val="1"/><w:rPr><w:i/></w:rPr>' parts/word/styles.xml
	grep -q '<w:pgSz w:w="10000" w:h="14000"/>.*w:linePitch="500"' parts/word/document.xml
	jg-fromdocx got.docx | jg-normalize | jg-headings | bare >back
	bare <blocks | diff - back
}

@test "jg-docx: a template that is none is told, and nothing is written" {
	local said
	jg-headings <<<'字。' >blocks
	refused() {
		run -2 --separate-stderr jg-docx --template=own.docx blocks
		[ -z "$output" ]
		[[ ${stderr_lines[0]} == "jg-docx: own.docx: $1"* ]] || flunk "$stderr"
	}
	template
	head -c 900 own.docx >short && mv short own.docx
	refused 'a damaged ZIP file'
	echo 字 >own.docx
	refused 'no .docx'
	rm own.docx
	refused 'no such file'
	while IFS='|' read -r part text said; do
		template
		printf '%s' "$text" >"own/$part"
		"$OFFICE/pack" own own.docx
		refused "$said"
	done <<-'E'
		word/styles.xml|<!DOCTYPE w [<!ENTITY a "b">]><w/>|word/styles.xml:1: a document type declaration
		word/styles.xml|<w:styles xmlns:w="x"><w:style|word/styles.xml:1: not XML
		word/document.xml|<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:sectPr><w:pgSz w:w="2000" w:h="9000"/></w:sectPr></w:body></w:document>|its page has no room
		_rels/.rels|<Relationships>|_rels/.rels:1: not XML
	E
	template
	rm own/word/styles.xml
	"$OFFICE/pack" own own.docx
	refused 'no file of Word that has styles'
}

# paper WIDTH: a paper of eight paragraphs of so many characters, with a record.
paper() {
	local i
	{
		printf '%s\n' 'doc 0 0 - 0 ' 'issuer 0 0 - 1 青禾县人民政府文件' \
			'docno 0 0 - 2 青政发〔2025〕7号' 'title 0 0 - 3 关于防汛的通知'
		for i in {4..11}; do
			printf 'para 0 0 - %d %s\n' "$i" "$(printf "%$1s" | sed 's/ /东/g')"
		done
		printf '%s\n' 'colophon 0 0 - 12 抄送：县委办公室。' \
			'colophon 0 0 - 13 青禾县人民政府办公室　2025年3月1日印发' 'end 0 0 - 13 '
	} | tr ' ' '\t'
}

# A line has 28 characters, of which the first of a paragraph has two less.
@test "jg-docx: the record goes to the next even page by the lines in front of it" {
	[ "$(paper 26 | jg-docx | grep -ac evenPage)" = 1 ]
	[ "$(paper 27 | jg-docx | grep -ac evenPage)" = 0 ]
}
