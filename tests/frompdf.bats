#!/usr/bin/env bats

load lib

PDF=$BATS_TEST_DIRNAME/pdf

setup() {
	[ -x "$BIN/jg-frompdf" ] || skip "built without jg-frompdf"
	cd "$BATS_TEST_TMPDIR" || return
}

@test "jg-frompdf: goldens" {
	local case name got
	local -a pairs=()
	for case in "$PDF"/cases/*.spec; do
		name=$(basename "$case" .spec)
		"$PDF/make" <"$case" >"$name.pdf"
		got=0
		jg-frompdf "$name.pdf" >"$name.out" 2>"$name.err" || got=$?
		echo "status $got" >>"$name.err"
		pairs+=("$PDF/cases/$name.out" "$name.out"
			"$PDF/cases/$name.err" "$name.err")
	done
	[ "${#pairs[@]}" -ge 20 ]
	differing "${pairs[@]}"
}

@test "jg-frompdf: goldens of files that other programs made" {
	goldens frompdf
}

# texts FOLDER: the texts of the samples, normalized, one by one.
texts() {
	local file name
	mkdir "$1"
	while IFS= read -r file; do
		name=${file#"$TOP/input/"}
		jg-normalize "$file" >"$1/$(tr / _ <<<"${name%.txt}").txt" 2>err ||
			rm "$1/$(tr / _ <<<"${name%.txt}").txt"
	done < <(find "$TOP/input" -name '*.txt' | sort)
}

# bare FILE: without empty lines and blanks.
bare() {
	grep -v '^$' "$1" | sed 's/[ 　]//g'
}

# What the format loses: where a flush paragraph ends with a full line and the next
# begins without a number, nothing tells.
@test "jg-frompdf: the samples come back from LibreOffice's PDFs" {
	type soffice >/dev/null 2>&1 || skip "no LibreOffice"
	local file name all=0 lost=0
	local -a pairs=()
	texts texts
	timeout 300 soffice "-env:UserInstallation=file://$PWD/profile" --headless \
		--infilter='Text (encoded):UTF8,LF,,,' --convert-to pdf \
		--outdir files texts/*.txt >/dev/null 2>&1 </dev/null
	for file in texts/*.txt; do
		name=$(basename "$file" .txt)
		jg-frompdf --plain "files/$name.pdf" >text 2>err
		bare "$file" >want
		bare text >got
		all=$((all + $(wc -l <want)))
		lost=$((lost + $(diff want got | grep -c '^<' || true)))
		tr -d '\n' <want >"$name.want"
		tr -d '\n' <got >"$name.got"
		pairs+=("$name.want" "$name.got")
	done
	[ "${#pairs[@]}" -ge 20 ]
	differing "${pairs[@]}"
	[ $((lost * 20)) -lt "$all" ] || flunk "$lost of $all paragraphs"
}

@test "jg-frompdf: a page of our own, printed, comes back paragraph by paragraph" {
	type chromium >/dev/null 2>&1 || skip "no chromium"
	[ -n "$(fc-list :lang=zh 2>/dev/null)" ] || skip "no Chinese font"
	local text=$TOP/input/村民大会讲话.txt
	jg-normalize "$text" >talk.txt
	jg-headings talk.txt | jg-html >page.html
	timeout 120 chromium --headless --no-sandbox --disable-gpu \
		"--user-data-dir=$PWD/profile" --no-pdf-header-footer \
		--print-to-pdf=page.pdf "file://$PWD/page.html" >/dev/null 2>&1 </dev/null ||
		skip "chromium prints nothing here"
	jg-frompdf --plain page.pdf >printed 2>err
	bare talk.txt >want
	bare printed >got
	same want got
}

@test "jg-frompdf: what letters say reaches the blocks, and where pages begin" {
	mkdir talks
	"$PDF/make" <"$PDF/cases/paper.spec" >talks/桥.pdf
	jg-frompdf --frame --base=talks talks/桥.pdf | jg-normalize | jg-headings >blocks
	grep -q '^doc	0	0	-	0	桥$' blocks
	[ "$(grep -c '^title	' blocks)" = 2 ]
	grep -q '^head	1	0	-	8	责任分工$' blocks
	grep -q '^head	2	1	（一）	6	先修便道$' blocks
	grep -q '^meta	0	0	pages	0	1:1 9+' blocks
	jg-markdown <blocks | grep -q '^## 责任分工'
}

@test "jg-frompdf: several files, a list of them" {
	mkdir files
	"$PDF/make" <"$PDF/cases/plain.spec" >files/一.pdf
	"$PDF/make" <"$PDF/cases/table.spec" >files/二.pdf
	jg-frompdf --base=files files/*.pdf >want
	printf '%s\0' files/*.pdf | jg-frompdf --base=files --files0-from=- >got
	same want got
	[ "$(jg-normalize got | jg-headings | grep -c '^doc')" = 2 ]
}

# refused WHAT: file.pdf is, in the one message.
refused() {
	local got=0
	prlimit --cpu=60 jg-frompdf file.pdf >out 2>err || got=$?
	[ "$got" = 1 ] || flunk "status $got" "$(head -c 500 err)"
	[ ! -s out ]
	[ "$(wc -l <err)" = 1 ] || flunk "$(head -c 2000 err)"
	grep -Fq "jg-frompdf: file.pdf: $1" err || flunk "$(<err)"
}

@test "jg-frompdf: what is no PDF, damaged, or locked is refused" {
	echo 大家好。 >file.pdf
	refused 'no PDF'
	: >file.pdf
	refused 'no PDF'
	printf '%%PDF-1.4\nnothing of the kind\n' >file.pdf
	refused 'a damaged PDF'
	"$PDF/make" <"$PDF/cases/paper.spec" >whole
	head -c 900 whole >file.pdf
	refused ''
	# Locked by a word that nobody knows.
	local key=00000000000000000000000000000000
	sed "s|/Root 1 0 R|&/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<$key$key>/U<$key$key>>>|" \
		whole >file.pdf
	refused 'a PDF with a password'
}

@test "jg-frompdf: many pages, and much on one, take their time and no more" {
	{
		for page in {1..300}; do
			echo page
			echo font SimSun
			for line in {1..40}; do
				echo "at 80 $((60 + line * 18)) 12 今天说修桥的事，这是第${page}页的第${line}行，说得很长，一行也写不下，还要接着说。"
			done
			echo "at 280 820 9 $page"
		done
	} >spec
	"$PDF/make" <spec >file.pdf
	prlimit --cpu=60 jg-frompdf --plain file.pdf >out
	[ "$(grep -c '^[0-9]*$' out || true)" = 0 ]
	{
		echo page
		echo font SimSun
		for line in {1..20000}; do
			echo "at $((line % 500)) $((line % 800)) 12 我们来修桥的第$line天"
		done
	} >spec
	"$PDF/make" <spec >file.pdf
	prlimit --cpu=60 jg-frompdf --plain file.pdf >out
}

# wide_picture SIDE: a PDF with letters that may be a table's, and a picture so wide.
wide_picture() {
	local x y
	printf '%%PDF-1.4\n'
	printf '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n'
	printf '2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n'
	printf '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R'
	printf '/Resources<</Font<</F1 5 0 R>>/XObject<</I 6 0 R>>>>>>\nendobj\n'
	for y in 700 670 640; do
		for x in 20 220 420; do
			echo "BT /F1 10 Tf $x $y Td (abc) Tj ET"
		done
	done >drawn
	echo 'q 500 0 0 500 0 0 cm /I Do Q' >>drawn
	printf '4 0 obj\n<</Length %d>>\nstream\n' "$(wc -c <drawn)"
	cat drawn
	printf 'endstream\nendobj\n'
	printf '5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n'
	printf '6 0 obj\n<</Type/XObject/Subtype/Image/Width %s/Height %s' "$1" "$1"
	printf '/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/RunLengthDecode'
	printf '/Length 781250>>\nstream\n'
	perl -e 'print "\x81\0" x 390625'
	printf '\nendstream\nendobj\n'
	printf '7 0 obj\n20000\nendobj\ntrailer\n<</Root 1 0 R>>\n'
}

@test "jg-frompdf: a picture that would take a gigabyte, and seconds, is not drawn" {
	local side
	for side in 20000 '7 0 R'; do
		wide_picture "$side" >file.pdf
		prlimit --cpu=1 jg-frompdf --plain file.pdf >out
		grep -q abc out
	done
}

# inline_picture SIDE: such a picture in what is drawn, which is packed.
inline_picture() {
	perl -MCompress::Zlib -e '
		my $side = shift;
		my $row = "\0" x int(($side + 7) / 8);
		my ($d) = deflateInit(-Level => 9);
		my $bits = join "", map { scalar $d->deflate($row) } 1 .. $side;
		$bits .= $d->flush;
		my $drawn = join "", map { my $y = $_;
			map { "BT /F1 10 Tf $_ $y Td (abc) Tj ET\n" } 20, 220, 420 } 700, 670, 640;
		$drawn = compress($drawn . "q 500 0 0 500 0 0 cm "
			. "BI /W $side /H $side /BPC 1 /CS /G /F /Fl ID $bits EI Q\n");
		print "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
			"2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n",
			"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R",
			"/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n",
			"4 0 obj\n<</Filter/FlateDecode/Length ", length $drawn, ">>\nstream\n",
			"$drawn\nendstream\nendobj\n",
			"5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n",
			"trailer\n<</Root 1 0 R>>\n"' "$1"
}

@test "jg-frompdf: nor one that stands in what is packed" {
	inline_picture 31000 >file.pdf
	[ "$(wc -c <file.pdf)" -lt 3000 ]
	prlimit --cpu=4 jg-frompdf --plain file.pdf >out
	grep -q abc out
}
