#!/usr/bin/env bats
# Both stream formats: what is whole is read, whatever is not is noticed.

load lib

setup() {
	frames=$BATS_TEST_DIRNAME/golden/frames/three.in
	blocks=$BATS_TEST_DIRNAME/golden/blocks/three.in
	cd "$BATS_TEST_TMPDIR" || return
}

# refuses PROGRAM STREAM MESSAGE: of the stream (as printf %b takes it) and a
# good document behind it, only that one, 丁, is read; status 1 and one message.
refuses() {
	local got=0 said made
	printf '%b' "$2" >in
	case $1 in
	jg-headings) printf '\fz\n丁\n\f\n' >>in ;;
	jg-text) printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 z para 1 丁 end 1 '' >>in ;;
	esac
	"$1" in >out 2>err || got=$?
	[ "$got" = 1 ] || flunk "$1: status $got, not 1, for: $2"
	IFS= read -r -d '' said <err || true
	[ "$said" = "$1: $3"$'\n' ] || flunk "$said" "not: $1: $3"
	IFS= read -r -d '' made <out || true
	[[ $made == *丁* && ${made/丁/} != *丁* ]] ||
		flunk "the next is not read after: $2"
	[[ $made != *甲* ]] || flunk "$2 comes out: $made"
}

# A document of the block stream, less its last record.
begin='doc\t0\t0\t-\t0\ta\npara\t0\t0\t-\t3\t甲\n'
end='end\t0\t0\t-\t9\t\n'

# cut_everywhere PROGRAM STREAM END MARK: cut the stream behind every byte.  The
# documents that end, by a line END, before the cut are read, a line MARK each;
# and status 0 is for a cut just behind one of them.
cut_everywhere() {
	local LC_ALL=C at documents=0 want got stream line
	local -A ends=()
	IFS= read -r -d '' stream <"$2" || true
	while read -r at; do
		ends[$at]=yes
	done < <(awk -v end="$3" '{ at += length($0) + 1 } $0 ~ end { print at }' "$2")
	for ((at = 1; at < ${#stream}; at++)); do
		want=1
		[ ! "${ends[$at]-}" ] || {
			want=0
			documents=$((documents + 1))
		}
		printf '%s' "${stream:0:at}" >in
		got=0
		"$1" in >out 2>err || got=$?
		[ "$got" = "$want" ] || flunk "cut behind $at bytes: status $got"
		read_marks "$4"
		[ "$marks" = "$documents" ] || flunk "cut behind $at bytes: $(<out)"
		mapfile -t messages <err
		[ "${#messages[@]}" = "$want" ] || flunk "behind $at: $(<err)"
	done
	[ "$documents" -gt 1 ]
}

# read_marks MARK: how many lines of `out` are such.
read_marks() {
	marks=0
	while IFS= read -r line; do
		[[ ! $line =~ $1 ]] || marks=$((marks + 1))
	done <out
}

@test "a cut is noticed behind every byte of framed text" {
	cut_everywhere jg-headings "$frames" "^$(printf '\f')\$" "^end"
}

@test "a cut is noticed behind every byte of a block stream" {
	cut_everywhere jg-text "$blocks" "^end" "^$(printf '\f')."
}

@test "concatenation in any order is a stream, and so is nothing between" {
	awk -v RS='\f\n' '{ printf "%s\f\n", $0 >("f" NR) }' "$frames"
	awk '{ printf "%s\n", $0 >("b" n + 1) } /^end/ { n++ }' "$blocks"
	for order in '1 2 3' '1 3 2' '2 1 3' '2 3 1' '3 1 2' '3 2 1' '1 1'; do
		for n in $order; do
			cat "f$n" >&3
			printf '\f\n' >&3
			cat "b$n" >&4
			jg-headings "f$n" >&5
			jg-text "b$n" >&6
		done 3>frames 4>blocks 5>want.blocks 6>want.frames
		jg-headings frames >got
		same want.blocks got
		jg-text blocks >got
		same want.frames got
	done
}

@test "framed text: what is no document is told, the next one is read" {
	while IFS='|' read -r stream message; do
		refuses jg-headings "$stream" "$message"
	done <<'END'
\fa\n甲\n|in:1: the stream is cut inside document a
\f\n\fa\tsource=甲\n甲\n|in:2: the stream is cut inside document a
\f\n甲\n|in:2: text outside a document
\fa\n甲\f乙\n\f\n|in:1: form feed in the text of document a
\fa\n甲\n甲\f\n\f\n|in:1: form feed in the text of document a
\f../甲\n甲\n\f\n|in:1: document ../甲: its name has a part . or ..
\fa/\tsource=a\n甲\n\f\n|in:1: document a/: its name has an empty part
END
}

@test "framed text: what is not normalized is refused, by its source and line" {
	while IFS='|' read -r text message; do
		refuses jg-headings "\fa/b\tsource=in/b.txt\n一\n甲${text}乙\n三\n\f\n" \
			"in/b.txt:2: $message: not normalized; run jg-normalize first"
		refuses jg-headings "\fa/b\n$text\n\f\n" \
			"a/b:1: $message: not normalized; run jg-normalize first"
	done <<'END'
\t|a control character
\r|a control character
\0001|a control character
\0000|a control character
\0177|a control character
\0302\0205|a control character
\0357\0273\0277|U+FEFF
\0344\0270|invalid UTF-8
\0377|invalid UTF-8
\0300\0200|invalid UTF-8
\0355\0240\0200|invalid UTF-8
\0364\0220\0200\0200|invalid UTF-8
END
}

# Sixteen bytes are looked at together: each of them, and each place of a
# character among them, has its turn.
@test "what is not normalized is noticed wherever in a line it stands" {
	while read -r fault; do
		awk -v fault="$(printf '%b' "$fault")" -v n=40 'BEGIN {
			for (pad = ""; n-- > 0; pad = pad "x") {
				text = pad "今天，我们在这里召开"
				more = "全市会议。“安全”生产，重于泰山！"
				row = "para\t0\t0\t-\t1\t" text
				printf "\f%d\n%s%s\n\f\n", n, text, more >"frames"
				printf "\fbad%d\n%s%s%s\n\f\n", n, text, fault, more >"frames"
				printf "doc\t0\t0\t-\t0\t%d\n%s%s\n", n, row, more >"blocks"
				printf "end\t0\t0\t-\t1\t\n" >"blocks"
				printf "doc\t0\t0\t-\t0\tbad%d\n%s%s%s\n", n, row, fault, more >"blocks"
				printf "end\t0\t0\t-\t1\t\n" >"blocks"
			}
		}'
		for program in 'jg-headings frames' 'jg-text blocks'; do
			# shellcheck disable=SC2086 # a program and its operand
			run -1 --separate-stderr $program
			[ "$(grep -c bad <<<"$output")" = 0 ] ||
				flunk "$program: $fault: $output"
			[ "${#stderr_lines[@]}" = 40 ] || flunk "$fault: $stderr"
			[ "$(grep -c 重于泰山 <<<"$output")" = 40 ]
		done
	done <<'END'
\0001
\0177
\0302\0205
\0357\0273\0277
\0344\0270
\0200
\0377
\0300\0200
\0340\0200\0200
\0355\0240\0200
\0360\0200\0200\0200
\0364\0220\0200\0200
END
}

@test "a block stream: a record that is wrong is told by its line" {
	while IFS='|' read -r record message; do
		refuses jg-text "$begin$record\n$end" "in:3: $message"
	done <<'END'
para\t0\t0\t-\t4|a record has six fields
para\t0\t0\t-\t4\t甲\t|a record has six fields
|a record has six fields
para\t10\t0\t-\t4\t甲|the level is not 0 to 9
para\t-1\t0\t-\t4\t甲|the level is not 0 to 9
para\t\t0\t-\t4\t甲|the level is not 0 to 9
para\t01\t0\t-\t4\t甲|the level is not 0 to 9
para\t0\t一\t-\t4\t甲|the number is not decimals joined by . or -
para\t0\t1.\t-\t4\t甲|the number is not decimals joined by . or -
para\t0\t1--2\t-\t4\t甲|the number is not decimals joined by . or -
para\t0\t\t-\t4\t甲|the number is not decimals joined by . or -
para\t0\t0\t\t4\t甲|the label is empty; - means none
para\t0\t0\t-\t\t甲|the line is not a number
para\t0\t0\t-\t4x\t甲|the line is not a number
para\t0\t0\t-\t1000000000000000\t甲|the line is not a number
para\t0\t0\t-\t2\t甲|the line is smaller than the last
Para\t0\t0\t-\t4\t甲|the kind is not a word
\t0\t0\t-\t4\t甲|the kind is not a word
para\t0\t0\t-\t4\t甲\r|not normalized; run jg-normalize first
para\t0\t0\t-\t4\t甲\f|not normalized; run jg-normalize first
para\t0\t0\t-\t4\t\0357\0273\0277甲|not normalized; run jg-normalize first
para\t0\t0\t-\t4\t\0344\0270甲|not normalized; run jg-normalize first
para\t0\t0\t\0001\t4\t甲|not normalized; run jg-normalize first
meta\t0\t0\tkey\t0\t甲|meta stands behind doc and has line 0
END
}

@test "a frame: a field that holds what no record may is told, the next is read" {
	for field in 'ke\0001y=甲' 'key=\0177' 'key=\0302\0205' 'key=\0344\0270' \
		'k\0357\0273\0277=甲'; do
		refuses jg-headings "\fa\t$field\n甲\n\f\n" \
			"in:1: document a: a field that is not UTF-8, or holds a control character"
	done
	# What is only odd is no fault.
	printf '\fa\t\t=x\t键=值＝\n丁\n\f\n' | jg-headings >out
	grep -q $'^meta\t0\t0\t键\t0\t值＝$' out
}

@test "whatever is written is a record" {
	while IFS='|' read -r given record; do
		printf '%b' "$given" | "$TOOLS/record" >out
		printf 'item\t1\t%b\n' "$record" >want
		same want out
	done <<'END'
2\f（二）\f　甲乙|2\t（二）\t1\t　甲乙
1.2-3\f-\f-|1.2-3\t\\-\t1\t-
2.\f二\n、\f甲\t乙|0\t二、\t1\t甲乙
\n\f\n\f\n甲\r\n乙\n|0\t-\t1\t甲乙
\f\0344\0270\f\0302\0205甲\0357\0273\0277\0344\0270乙\0001|0\t-\t1\t甲乙
END
}

@test "a block stream: documents that are none are told, the next one is read" {
	while IFS='|' read -r stream message; do
		refuses jg-text "$stream" "$message"
	done <<END
$begin|in:3: a document begins inside a document
para\\t0\\t0\\t-\\t1\\t甲\\n$end|in:1: a document begins with doc
doc\\t0\\t0\\t-\\t0\\ta\\nmeta\\t0\\t0\\tkey\\t1\\t甲\\n$end|in:2: meta stands behind doc and has line 0
doc\\t0\\t0\\t-\\t0\\t../甲\\n$end|in:1: its name has a part . or ..
END
}

@test "what is neither stream is told as such" {
	echo 甲 >in
	run -1 --separate-stderr jg-text in
	[ "$stderr" = "jg-text: in:1: not a block stream; run jg-headings first" ]
	jg-headings <in >blocks
	run -1 --separate-stderr jg-headings blocks
	[[ $stderr == *"not normalized; run jg-normalize first" ]]
}

@test "a kind that is not known is refused by what writes a format" {
	printf '%b' 'doc\t0\t0\t-\t0\t\n' 'verse\t0\t0\t-\t1\t甲\n' \
		'end\t0\t0\t-\t1\t\n' >in
	for program in jg-markdown jg-tei jg-html; do
		run -1 --separate-stderr "$program" in
		[ "$stderr" = "$program: in:1: unknown kind verse" ]
		[ -z "$output" ]
	done
	[ "$(jg-text in)" = 甲 ]
}

# documents: each document of a stream as one line, in an order that is always
# the same.
documents() {
	awk '/^(doc\t|\f.)/ && NR > 1 { printf "\n" }
	{ gsub(/\t/, "\2"); printf "%s\1", $0 }
	END { printf "\n" }' | sort
}

# shuffle SEED STREAM: cut it between documents, at about every third place, and
# write the names of the pieces, in any order.
shuffle() {
	local folder=cut.$1.${2##*/}
	[ ! -e "$folder" ] || { cat "$folder/order" && return; }
	mkdir "$folder"
	awk -v seed="$1" -v folder="$folder" '
	BEGIN { srand(seed); piece = folder "/piece.0" }
	/^(doc\t|\f.)/ && rand() < 0.3 { close(piece); piece = folder "/piece." NR }
	{ print >piece }' "$2"
	printf '%s\n' "$folder"/piece.* |
		awk -v seed="$1" 'BEGIN { srand(seed) } { print rand(), $0 }' |
		sort | cut -d' ' -f2 | tee "$folder/order"
}

@test "streams cut anywhere and joined in any order are the same documents" {
	local filter stream as seed cuts=0
	find "$TOP/input" -name '*.txt' -print0 | sort -z |
		jg-normalize --base="$TOP/input" --files0-from=- >text
	jg-headings text >blocks
	jg-markdown blocks >markdown
	jg-tei blocks >tei
	# What jg-check finds has no document around it.
	while read -r filter stream as; do
		$filter "$stream" >whole
		$as <whole >want
		for seed in 1 2 3 4; do
			mapfile -t pieces < <(shuffle "$seed" "$stream")
			cuts=$((cuts + ${#pieces[@]} - 1))
			cat "${pieces[@]}" | $filter >got
			for piece in "${pieces[@]}"; do
				$filter "$piece"
			done >joined
			same got joined
			$as <got >got.documents
			same want got.documents
		done
	done <<-'E'
		jg-headings text documents
		jg-markdown blocks documents
		jg-tei blocks documents
		jg-html blocks documents
		jg-text blocks documents
		jg-check blocks sort
		jg-outline blocks documents
		jg-frommarkdown markdown documents
		jg-fromtei tei documents
	E
	[ "$cuts" -gt 40 ]
}

@test "streams cut anywhere and joined in any order are the same files" {
	jg-headings "$frames" | jg-text >text
	jg-split -q -d whole -s .txt text
	for seed in 1 2 3; do
		mapfile -t pieces < <(shuffle "$seed" text)
		for piece in "${pieces[@]}"; do
			jg-split -q -d pieces -s .txt "$piece"
		done
		diff -r whole pieces
		rm -r pieces
	done
}

# Records between delimiters, each with a newline behind it, are what Hadoop and
# Spark pipe to a program; Hadoop ends a line that has no tab with one.
@test "a block stream in the records of Hadoop and Spark comes out the same" {
	find "$TOP/input" -name '*.txt' -print0 | sort -z |
		jg-normalize --base="$TOP/input" --files0-from=- | jg-headings >blocks
	jg-tei blocks >want
	awk 'BEGIN { RS = "\ndoc\t" } { print > "split." NR % 3 }' blocks
	for n in 1 2 0; do
		sed '/^$/d; s/^0\t/doc\t&/' "split.$n" >"records.$n"
		[ "$(grep -c '^doc' "records.$n")" -gt 1 ]
		jg-tei "records.$n" | sed '/\t/!s/$/\t/' >"part.$n"
	done
	cat part.1 part.2 part.0 | sed 's/\t$//' | documents >got
	documents <want >want.documents
	same want.documents got
	# The delimiter that GNU parallel is given, where it is.
	! type parallel >/dev/null 2>&1 || {
		parallel --will-cite -k --pipepart -a blocks --block 5000 \
			--recend '\n' --recstart 'doc\t' jg-tei | cmp - want
		jg-text blocks >text
		parallel --will-cite -k --pipe --block 5000 --recend '\n\f\n' \
			jg-headings <text >got
		jg-headings text | cmp - got
	}
}

# These two have one hash by FNV-1a, which anybody can look up.
alike=(8yn0iYCKYHlIj4-BwPqk GReLUrM4wMqfg9yzV3KQ)

@test "two names are one only where all their bytes are" {
	local name
	mkdir in
	for name in "${alike[@]}"; do
		printf '%s\n' "各位好，$name" >"in/$name.txt"
	done
	jg-normalize --base=in in/*.txt >framed
	[ "$(grep -ac 各位好 framed)" = 2 ]
	jg-split -d out --state=ledger --written=list <framed
	[ "$(find out -type f | wc -l)" = 2 ]
	# One goes, the other stays.
	echo "${alike[0]}" >list
	jg-split -d out --state=ledger --keep=list </dev/null
	[ "$(ls out)" = "${alike[0]}" ]
}

@test "a program that dies says which document it had in hand" {
	! grep -q __asan_init "$BIN/jg-headings" || skip "the sanitizers say more"
	cd "$BATS_TEST_TMPDIR" || return
	yes 甲乙丙丁戊己庚辛壬癸 | head -n 2000000 >lines
	{
		printf '\fa\tsource=x/a.txt\n甲\n\f\n\fb/二\tsource=x/二.txt\n'
		cat lines
		printf '\f\n\fc\n丙\n\f\n'
	} >frames
	# died PROGRAM NAME FILE: for want of memory, with it in hand.
	died() {
		run -134 --separate-stderr prlimit --as=60000000 "$1" "$3"
		[[ $stderr == *"$1: $2: in hand when the program ended by signal 06"* ]] ||
			flunk "$stderr"
	}
	died jg-headings x/二.txt frames
	died jg-normalize lines lines
	{
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 a para 1 甲 end 1 '' doc 0 b/二
		sed 's/^/para\t0\t0\t-\t1\t/' lines
	} >blocks
	died jg-tei b/二 blocks
	# By a fault of its own, in a document so long that it has been begun when all but
	# what a pipe holds is read.
	mkfifo pipe
	jg-headings <pipe >/dev/null 2>said &
	exec 9>pipe
	{
		printf '\fa\tsource=x/a\342\200\256.txt\n'
		head -c 1000000 lines
	} >&9
	kill -SEGV $!
	exec 9>&-
	wait $! || [ $? = 139 ]
	[ "$(<said)" = "jg-headings: x/a?.txt: in hand when the program ended by signal 11" ] ||
		flunk "$(<said)"
}
