#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
}

@test "jg-fromtei: goldens" {
	goldens fromtei
}

# records: the kinds, levels, numbers, labels and texts of a stream, without
# what TEI does not tell: lines, blanks at the ends of texts, and the levels in
# a document where one is passed over above points that are told in words.
records() {
	awk -F '\t' -v OFS='\t' '
		$1 == "doc" { name = $6; last = 0 }
		FNR == NR && $1 ~ /^(head|runin)$/ && $4 ~ /(是|要)$/ &&
			$2 > last + 1 { passed[name] = 1 }
		{ last = $2 }
		FNR == NR || $1 == "meta" { next }
		{
			gsub(/^[ 　]+|[ 　]+$/, "", $6)
			print $1, (name in passed) ? "?" : $2, $3, $4, $6
		}' blocks "$1"
}

# lines STREAM: those of its texts that are not empty, without white space.
lines() {
	jg-text "$1" | perl -CSD -lne 's/\s//g unless /^\f/; print if /./'
}

# again BLOCKS: to TEI, back, and to TEI, which is the same.
again() {
	jg-tei "$1" >once.xml
	jg-fromtei once.xml >back 2>err
	same /dev/null err
	jg-tei back >twice.xml
	same once.xml twice.xml
}

# stream FOLDER: its documents as a framed stream.
stream() {
	(cd "$1" && find . -name '*.txt' -printf '%P\0' | sort -z |
		jg-normalize --digest --files0-from -)
}

@test "jg-fromtei: real documents come back" {
	stream "$TOP/input" >text
	for root in "${CORPORA[@]}"; do
		stream "$root" >>text
	done
	jg-headings text >blocks
	again blocks
	records blocks >want
	records back >got
	[ "$(grep -c $'^head\t[1-9]' want)" -gt 0 ]
	same want got
	lines blocks >want.lines
	lines back >got.lines
	same want.lines got.lines
	same <(grep '^meta' blocks | sort) <(grep '^meta' back | sort)
}

# What comes back of the texts, whatever the blocks: all of it.
@test "jg-fromtei: any blocks come back with their text" {
	any_blocks >blocks
	jg-tei blocks | jg-fromtei >back
	for stream in blocks back; do
		jg-text $stream | grep -av $'^\f' | tr -d '\n' |
			perl -CSD -pe 's/\s//g' >$stream.text
	done
	[ -s back.text ]
	same blocks.text back.text
	[ "$(grep -c ^doc back)" = "$(grep -c ^doc blocks)" ]
}

# These hold levels that no division has, or what the header does not keep.
@test "jg-fromtei: what jg-tei wrote is written again" {
	count=0
	for golden in "$BATS_TEST_DIRNAME"/golden/tei/*.out; do
		case ${golden##*/} in hostile.out | levels.out) continue ;; esac
		options=()
		[ ! -e "${golden%.out}.args" ] || mapfile -t options <"${golden%.out}.args"
		jg-fromtei "$golden" >back
		jg-tei "${options[@]}" back >again
		same "$golden" again
		count=$((count + 1))
	done
	[ "$count" -gt 10 ]
}

@test "jg-fromtei: XML that is indented anew is the same" {
	command -v xmllint >/dev/null || skip "no xmllint"
	grep -av $'^\f' "$BATS_TEST_DIRNAME/golden/tei/speech.out" >speech.xml
	sed 's/></>\n\t  </g; s/^ *//' speech.xml >ragged.xml
	run ! cmp -s speech.xml ragged.xml
	xmllint --noout ragged.xml
	jg-fromtei speech.xml >want
	jg-fromtei ragged.xml >got
	same want got
}

# traced FILE: run jg-fromtei on it; fails if it opens any file that a harmless
# document does not make it open, or a socket.
traced() {
	command -v strace >/dev/null || skip "no strace"
	strace -f -e trace=open,openat,socket,connect,execve -o trace \
		jg-fromtei "$1" >out 2>err || true
	grep -Eo '"[^"]*"|^[0-9]+ +(socket|connect)' trace | grep -v "\"$1\"" |
		sort -u >opened
}

@test "jg-fromtei: no file and no host is touched" {
	echo secret >canary
	head='<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="x"><text><body><p>'
	tail='</p></body></text></TEI>'
	echo "$head甲$tail" >good
	{
		echo "<!DOCTYPE TEI SYSTEM \"http://localhost:1/x.dtd\">$head$tail"
		echo "<!DOCTYPE TEI [<!ENTITY e SYSTEM \"canary\">]>$head&e;$tail"
		echo "<!DOCTYPE TEI [<!ENTITY % e SYSTEM \"canary\"> %e;]>$head$tail"
		echo "<?oasis-xml-catalog catalog=\"canary\"?>$head$tail"
		echo "<?xml-model href=\"canary\"?><?xml-stylesheet href=\"canary\"?>$head$tail"
		echo "$head<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"canary\" parse=\"text\"/>$tail"
		echo "<TEI xsi:schemaLocation=\"x canary\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xml:base=\"http://localhost:1/\"/>"
	} >attacks
	traced good
	mv opened want
	count=0
	while IFS= read -r line; do
		echo "$line" >attack
		traced attack
		same want opened
		[ "$(grep -c secret out)" = 0 ]
		count=$((count + 1))
	done <attacks
	[ "$count" = 7 ]
}

# refused TEXT: `in` is refused in little time and memory, and says so.
refused() {
	local bound=(prlimit --cpu=100)
	grep -q __asan_init "$BIN/jg-fromtei" || bound+=(--as=500000000)
	run --separate-stderr "${bound[@]}" jg-fromtei in
	[ "$status" = 1 ]
	[ -z "$output" ]
	# shellcheck disable=SC2154 # set by run
	[[ $stderr == "jg-fromtei: in:"*"$1" ]] || flunk "$stderr"
}

@test "jg-fromtei: bombs are refused" {
	{
		echo '<!DOCTYPE TEI [<!ENTITY a "aaaaaaaaaa">'
		for n in {b..j}; do
			echo "<!ENTITY $n \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
		done
		echo ']><TEI>&j;</TEI>'
	} >in
	refused "a document type declaration; take it out"
	{
		printf '<TEI><text><body>'
		yes '<div>' | head -n 1000000 | tr -d '\n'
	} >in
	refused "more than 64 elements inside one another"
	{
		printf '<TEI '
		seq -f 'a%.0f=">"' 200000 | tr '\n' ' '
		printf '/>'
	} >in
	refused "a tag of more than 256 attributes"
	for pair in '<!-- -->' '<![CDATA[ ]]>' '<?x ?>'; do
		{
			printf '<TEI><text>%s' "${pair% *}"
			yes '<x>' | head -n 1000000
			printf '%s</text></TEI>' "${pair#* }"
		} >in
		refused "a tag or a comment of more than 128 kB"
	done
}

# tei ID BODY: a document of one paragraph.
tei() {
	printf '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="%s">' "$1"
	printf '<teiHeader/><text><body>%s</body></text></TEI>\n' "$2"
}

@test "jg-fromtei: edges of what no parser is to see" {
	local n
	for n in 256 257; do
		tei a "<p$(printf ' a%d=""' $(seq "$n"))>甲</p>" >"$n.xml"
	done
	run -0 jg-fromtei 256.xml
	run -1 --separate-stderr jg-fromtei 257.xml
	[[ $stderr == *"more than 256 attributes"* ]]
	# with <!-- and --> a comment of 128 kB, and one byte more
	for n in 131065 131066; do
		tei a "<p>甲</p><!--$(head -c "$n" /dev/zero | tr '\0' x)-->" >"$n.xml"
	done
	run -0 jg-fromtei 131065.xml
	run -1 --separate-stderr jg-fromtei 131066.xml
	[[ $stderr == *"more than 128 kB"* ]]
}

@test "jg-fromtei: edges of the names that identifiers hold" {
	local id
	for id in a_x0041_ a_x041_ a_x00041_ a_x000041_ a_x0000041_ a_x004G_ a_x004a_ \
		a_x0041 a_xD7FF_ a_xD800_ a_xDFFF_ a_xE000_ a_x10FFFF_ a_x110000_ a_y0041_ a_; do
		tei "$id" '<p>甲</p>' | jg-fromtei 2>&1 | sed -n 's/^doc.*\t//p'
	done >got
	printf '%s\n' aA a_x041_ aA aA a_x0000041_ a_x004G_ a_x004a_ a_x0041 $'a\ud7ff' \
		a_xD800_ a_xDFFF_ $'a\ue000' $'a\U10ffff' a_x110000_ a_y0041_ a_ >want
	same want got
}

@test "jg-fromtei: edges of lines within a paragraph" {
	local text
	for text in 甲@乙 甲@b a@乙 a@b 1@2 a@1 가@나 가@甲 가@a 甲@가 가@， ，@a é@b あ@い; do
		tei a "<p>${text/@/$'\n'}</p>" | jg-fromtei | sed -n 's/^para.*\t//p'
	done >got
	printf '%s\n' 甲乙 甲b a乙 'a b' '1 2' 'a 1' '가 나' '가 甲' '가 a' '甲 가' 가， ，a \
		'é b' あい >want
	same want got
}

@test "jg-fromtei: much of everything takes little time" {
	for piece in '<p>a</p>' '<hi/>' '<!-- x -->' '<![CDATA[<]]>' '&#20013;&amp;' \
		'<list><item>a</item></list>' '<head>a</head>' '<div/>' '<lb/>' \
		'<label>a</label>' '<seg type="title">a</seg>' ' ' '&#10;' '中 
'; do
		{
			printf '<TEI><text><body>'
			yes "$piece" | head -n 300000
			printf '</body></text></TEI>'
		} >in
		prlimit --cpu=100 jg-fromtei in >out
		grep -q ^end out
	done
}

# Ten times as many take ten times as long, not a hundred times.
@test "jg-fromtei: a million identifiers take little time" {
	awk 'BEGIN {
		printf "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"甲\"><text><body>"
		for (i = 1; i <= 1500000; i++)
			printf "<p xml:id=\"甲.p%d\">好</p>", i
		print "</body></text></TEI>"
	}' >in
	local -a bound=(prlimit --cpu=20)
	# The sanitizers take time of their own.
	! grep -q __asan_init "$BIN/jg-fromtei" || bound=()
	"${bound[@]}" jg-fromtei in >out
	[ "$(tail -n 1 out)" = $'end\t0\t0\t-\t1500000\t' ]
}
