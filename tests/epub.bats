#!/usr/bin/env bats

load lib

OFFICE=$BATS_TEST_DIRNAME/office
GOLDEN=$BATS_TEST_DIRNAME/golden/epub

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	unset SOURCE_DATE_EPOCH
}

# speeches: those of input/, as blocks.
speeches() {
	stream_of "$TOP/input" | jg-headings
}

# valid FILE ...: no error, and no warning.
valid() {
	local file jar
	jar=$(type -P epubcheck) || skip "no epubcheck"
	type java >/dev/null 2>&1 || skip "no java"
	jar=$(readlink -f "$jar")
	for file; do
		java -jar "$jar" --failonwarnings "$file" >said 2>&1 ||
			flunk "$file" "$(<said)"
	done
}

# targets FOLDER: each link of a book leads to what is there.
targets() {
	perl -CSD -Mutf8 -0 -e '
		for my $file (glob "$ARGV[0]/OEBPS/*.{xhtml,ncx,opf}") {
			open my $in, "<", $file or die; my $text = <$in>;
			$text{$file =~ s,.*/,,r} = $text;
		}
		for my $file (sort keys %text) {
			while ($text{$file} =~ /\b(?:href|src)="([^#"]*)(?:#([^"]*))?"/g) {
				my ($to, $id) = ($1 || $file, $2);
				-e "$ARGV[0]/OEBPS/$to" or die "$file: $to";
				!defined $id || $text{$to} =~ /\bid="\Q$id\E"/ or die "$file: $to#$id";
				$seen++;
			}
		}
		$seen > 5 or die' "$1"
}

@test "jg-epub: goldens" {
	goldens epub
}

@test "jg-epub: every part is XML, and each link leads somewhere" {
	local case
	for case in folders years speech; do
		mapfile -t args < <(cat "$GOLDEN/$case.args" 2>/dev/null || true)
		jg-epub "${args[@]}" "$GOLDEN/$case.in" | jg-zip >book.epub
		rm -rf parts
		"$OFFICE/unpack" book.epub parts >/dev/null
		find parts -name '*.*' ! -name '*.css' -exec xmllint --nonet --noout {} +
		targets parts
	done
}

@test "jg-epub: the same input makes the same book, which begins with its mimetype" {
	speeches >blocks
	jg-epub --book=all blocks | jg-zip >one.epub
	jg-epub --book=all blocks | jg-split -q -d two -s .epub
	cmp one.epub two/all.epub
	[ "$(head -c 58 one.epub | tail -c 28)" = mimetypeapplication/epub+zip ]
	"$OFFICE/unpack" one.epub parts >got
	[ "$(head -n 1 got)" = '1980 mimetype' ]
	run ! grep -v '^1980 ' got
	# Another text is another book, and so is one that looks different.
	{
		cat parts/OEBPS/content.opf
		jg-epub --book=all --vertical blocks
		sed '0,/同志/s//同学/' blocks | jg-epub --book=all
		jg-epub "$GOLDEN/speech.in"
	} | grep -a 'dc:identifier' >ids
	[ "$(sort -u ids | wc -l)" = 4 ]
}

@test "jg-epub: the time of a book is what SOURCE_DATE_EPOCH says" {
	local epoch
	[[ $(SOURCE_DATE_EPOCH=1700000000 jg-epub "$GOLDEN/speech.in") == *'>2023-11-14T22:13:20Z<'* ]]
	for epoch in '' x 12x -1 99999999999999999999; do
		[[ $(SOURCE_DATE_EPOCH=$epoch jg-epub "$GOLDEN/speech.in") == *'>1980-01-01T00:00:00Z<'* ]]
	done
}

# texts FILE ...: frames of blocks as the texts of a book of each, one of all, or
# the text itself.
texts() {
	local vertical
	jg-text blocks | "$BUILD/tools/text-of" plain | sed '/^\f/d' | sort >want
	for vertical in '' --vertical; do
		jg-epub $vertical blocks | awk '/^\f./ { keep = /c0001\.xhtml/ } keep' |
			"$BUILD/tools/text-of" html | sed '/^\f/d' | sort >got
		same want got
		jg-epub $vertical --book=all --parts=none blocks |
			awk '/^\f./ { keep = /c[0-9]*\.xhtml/ } keep' |
			"$BUILD/tools/text-of" html | sed '/^\f/d' | sort >got
		same want got
	done
}

@test "jg-epub: the text of a book is that of its documents" {
	speeches >blocks
	texts
	[ "$(wc -l <want)" -ge 14 ]
}

@test "jg-epub: the text of a book is that of real documents" {
	[ -d "${CORPORA[0]:-}" ] || skip "JG_CORPORA names no corpora"
	stream_of "${CORPORA[0]}" | jg-headings >blocks
	texts
}

@test "jg-epub: epubcheck finds no error, and nothing to warn of" {
	speeches >blocks
	jg-epub blocks | jg-zip -d each
	jg-epub --book=all blocks | jg-zip -d .
	jg-epub --book=down --title='讲话 & 选' --vertical --parts=year blocks | jg-zip -d .
	jg-epub "$GOLDEN/speech.in" | jg-zip >notes.epub
	jg-epub --vertical "$BATS_TEST_DIRNAME/golden/html/tables.in" | jg-zip >tables.epub
	printf 'doc\t0\t0\t-\t0\t\nend\t0\t0\t-\t0\t\n' | jg-epub | jg-zip >empty.epub
	valid all.epub down.epub notes.epub tables.epub empty.epub "$(find each -name "*.epub" | LC_ALL=C sort | head -n 1)"
}

@test "jg-epub: calibre reads it" {
	type ebook-convert >/dev/null 2>&1 || skip "no calibre"
	jg-epub "$GOLDEN/speech.in" | jg-zip >talk.epub
	timeout 120 ebook-convert talk.epub talk.txt >said 2>&1
	grep -q '比去年高12厘米' talk.txt
}

@test "jg-epub: what nothing leads to is no popup, which some readers hide" {
	printf '%s\t%s\t%s\t%s\t%s\t%s\n' doc 0 0 - 0 '' para 0 0 - 1 '雨多〔1〕。' \
		footnote 0 1 〔1〕 2 有标记。 footnote 0 2 〔2〕 3 没有标记。 end 0 0 - 3 '' |
		jg-epub >members
	[ "$(grep -c '<aside epub:type="footnote"' members)" = 1 ]
	grep -q '<div class="footnote" role="doc-footnote" id="note-2">' members
}

@test "jg-epub: wrong options" {
	local wrong
	for wrong in --parts=month --book= --book=/a --book=../a --title= $'--title=a\nb' \
		--title=$'\xff'; do
		run -2 jg-epub "$wrong" "$GOLDEN/speech.in"
		[[ $output == *"jg-epub: --"* ]]
	done
	[ "$(jg-epub --book=all </dev/null | wc -c)" = 0 ]
}

@test "make epub: a book for each speech, and one of all" {
	mkdir in
	cp "$TOP/input/2025"/*.txt in
	echo 'epub-title = 三篇' >in/jianggao.conf
	jianggao convert -i in -o out epub >said 2>&1
	[ "$(find out/epub -name '*.epub' | wc -l)" = 4 ]
	"$OFFICE/unpack" out/epub/corpus.epub parts >/dev/null
	grep -q '<dc:title>三篇</dc:title>' parts/OEBPS/content.opf
	[ "$(grep -l '<article' parts/OEBPS/c*.xhtml | wc -l)" = 3 ]
	cp -p out/epub/corpus.epub before
	jianggao convert -i in -o out epub >said 2>&1
	[ ! out/epub/corpus.epub -nt before ]
	rm in/毕业典礼致辞.txt
	jianggao convert -i in -o out epub >said 2>&1
	[ "$(find out/epub -name '*.epub' | wc -l)" = 3 ]
	rm -rf parts
	"$OFFICE/unpack" out/epub/corpus.epub parts >/dev/null
	[ "$(grep -l '<article' parts/OEBPS/c*.xhtml | wc -l)" = 2 ]
	jianggao convert -i in -o down -s epub-vertical=yes epub >said 2>&1
	"$OFFICE/unpack" down/epub/corpus.epub turned >/dev/null
	grep -q 'page-progression-direction="rtl"' turned/OEBPS/content.opf
}

@test "downloads: a page offers what is asked for, and what is no more goes" {
	mkdir in
	cp "$TOP/input/2025/毕业典礼致辞.txt" "$TOP/input/2025/防汛工作会商会通报.txt" in
	jianggao convert -i in -o out html >said 2>&1
	[ "$(find out/html/s -type f | sed 's/.*\.//' | sort | uniq -c | tr -s ' \n' ' ')" = \
		' 2 html 2 md 2 txt 2 xml ' ]
	echo 'downloads = docx,epub,md' >in/jianggao.conf
	jianggao convert -i in -o out html >said 2>&1
	[ "$(find out/html/s -type f | sed 's/.*\.//' | sort | uniq -c | tr -s ' \n' ' ')" = \
		' 2 docx 2 epub 2 html 2 md ' ]
	[ "$(grep -o 'download="" href="[^"]*\.[a-z]*"' out/html/s/毕业典礼致辞.html |
		sed 's/.*\.//' | tr -d '"' | tr '\n' ' ')" = 'docx epub md ' ]
	"$OFFICE/unpack" out/html/s/毕业典礼致辞.epub parts >/dev/null
	"$OFFICE/unpack" out/html/s/毕业典礼致辞.docx parts >/dev/null
	# All of them as one book, which the first page offers.
	grep -qF '<a href="corpus.epub" download="">' out/html/index.html
	run ! grep -F corpus.epub out/html/speakers.html
	"$OFFICE/unpack" out/html/corpus.epub book >/dev/null
	[ "$(grep -l '<article' book/OEBPS/c*.xhtml | wc -l)" = 2 ]
	rm in/防汛工作会商会通报.txt
	jianggao convert -i in -o out html >said 2>&1
	[ "$(find out/html/s -type f | wc -l)" = 4 ]
	rm in/jianggao.conf
	jianggao convert -i in -o out html >said 2>&1
	[ "$(find out/html/s -type f | sed 's/.*\.//' | sort | tr '\n' ' ')" = 'html md txt xml ' ]
	[ ! -e out/html/corpus.epub ]
	run ! grep -F corpus.epub out/html/index.html
	echo 'downloads = md,wps' >in/jianggao.conf
	run ! jianggao convert -i in -o out html
	[[ $output == *"nothing makes files .wps"* ]]
	[ -e out/html/s/毕业典礼致辞.txt ]
}
