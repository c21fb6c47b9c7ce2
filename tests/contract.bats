#!/usr/bin/env bats
# What holds for every program: each test walks all of build/bin.

load lib

# What each of ${programs[@]} reads, and what it writes: a document for each that
# it reads, or the members of an archive for each, files below a folder, or something about all documents together, a
# digest that need not hold the text.  One that is not named is a converter.
tell_programs() {
	local program
	declare -gA reads=() writes=()
	for program in "${programs[@]}"; do
		reads[$program]=blocks
		writes[$program]=documents
	done
	reads["jg-normalize"]=bytes
	reads["jg-headings"]=text
	reads["jg-split"]=frames writes["jg-split"]=files
	reads["jg-zip"]=members writes["jg-zip"]=files
	reads["jg-frommarkdown"]=markdown
	reads["jg-fromtei"]=tei
	reads["jg-fromdocx"]=docx
	reads["jg-fromhtml"]=html
	reads["jg-frompdf"]=pdf
	writes["jg-docx"]=members
	writes["jg-epub"]=members
	writes["jg-site"]=summary
	writes["jg-outline"]=digest
	writes["jg-check"]=digest
	writes["jg-compare"]=digest
	# a word a line: no stretch of the text is there
	writes["jg-vrt"]=digest
}

# Options without which a program does not run.
set_options() {
	case $1 in
	jg-split | jg-zip) options=(--directory="$BATS_TEST_TMPDIR/split.$RANDOM") ;;
	*) options=() ;;
	esac
}

# docx <TEXT: the least that a file of Word can be, on standard output.
docx() {
	{
		printf '<document xmlns="%s"><body><p><r><t>' \
			http://schemas.openxmlformats.org/wordprocessingml/2006/main
		cat
		printf '</t></r></p></body></document>'
	} |
		perl -MIO::Compress::Zip=:all -e 'zip "-" => "-",
			Name => "word/document.xml", Method => ZIP_CM_STORE'
}

# sample KIND NAME TEXT: a document of one paragraph on standard output; bytes,
# Markdown and TEI have their names from their files.
sample() {
	case $1 in
	bytes | markdown) printf '%s\n' "$3" ;;
	docx) printf '%s' "$3" | docx ;;
	pdf)
		printf 'page\nfont SimSun\nat 80 80 12 %s\n' "$3" |
			"$BATS_TEST_DIRNAME/pdf/make"
		;;
	html) printf '<meta charset=utf-8><p>%s</p>\n' "$3" ;;
	# A member of this name stands in the archive as it is.
	members) printf '\f%s!/mimetype\tmember=1/1\n%s\n\f\n' "$2" "$3" ;;
	text | frames) printf '\f%s\tsource=s\n%s\n\f\n' "$2" "$3" ;;
	blocks)
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 "$2" para 1 "$3" end 1 ''
		;;
	tei)
		printf '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/>'
		printf '<text><body><p>%s</p></body></text></TEI>\n' "$3"
		;;
	esac
}

# What came out: standard output, or the files of a program that writes files.
results() {
	cat out
	local folder=${options[0]#*=}
	[ "${writes[$program]}" != files ] || [ ! -d "$folder" ] ||
		find "$folder" -type f -exec cat {} +
}

# A digest may have nothing to say of the file in.
says_nothing() {
	[ "${writes[$program]}" = digest ] && [ "$("$program" "$1" | wc -c)" = 0 ]
}

# go STATUS ARGUMENT ...: run $program under ${bound[@]}, leaving out and err; any but the
# status wanted is told.
go() {
	local want=$1 got=0
	shift
	set_options "$program"
	"${bound[@]}" "$program" "${options[@]}" "$@" >out 2>err || got=$?
	[ "$got" = "$want" ] ||
		flunk "$program $*: status $got, not $want" "$(head -c 2000 err)"
}

# said TEXT: standard error holds a message of this program with the text.
said() {
	local line
	mapfile -t messages <err
	[[ ${messages[*]} == *"$1"* ]] ||
		flunk "$program does not say: $1" "$(head -c 2000 err)"
	for line in "${messages[@]}"; do
		[[ $line == "$program: "* ]] ||
			flunk "$program says in another form: $(head -c 2000 err)"
	done
}

# The text is among the results, or is not.
has() {
	[ "${writes[$program]}" != digest ] || return 0
	results >all
	grep -aFq -- "$1" all || flunk "$program has no $1 in its output"
}

lacks() {
	local got=0
	results >all
	grep -aFq -- "$1" all || got=$?
	[ "$got" = 1 ] || flunk "$program has $1 in its output"
}

silent() {
	[ ! -s err ] || flunk "$program says: $(head -c 2000 err)"
}

nothing_out() {
	[ ! -s out ] || flunk "$program writes: $(head -c 2000 out)"
}

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	bound=()
	programs=("$BIN"/jg-*)
	programs=("${programs[@]##*/}")
	[ -x "$BIN/${programs[0]}" ]
	tell_programs
}

@test "a wrong option: status 2, usage on standard error, nothing else" {
	for program in "${programs[@]}"; do
		for wrong in --no-such-option -@ --help=x --version=x; do
			got=0
			"$program" "$wrong" >out 2>err </dev/null || got=$?
			[ "$got" = 2 ] || flunk "$program $wrong: $got"
			nothing_out
			mapfile -t lines <err
			[ "${#lines[@]}" = 2 ]
			[[ ${lines[0]} == "$program: "*option* ]] || flunk "$(<err)"
			[[ ${lines[1]} == "usage: $program "* ]] || flunk "$(<err)"
		done
	done
}

@test "-h and -V: status 0, on standard output" {
	for program in "${programs[@]}"; do
		for option in -h --help; do
			"$program" "$option" >out 2>err
			silent
			mapfile -t lines <out
			[[ ${lines[0]} == "usage: $program "* ]]
		done
		for option in -V --version; do
			"$program" "$option" >out 2>err
			silent
			mapfile -t lines <out
			[ "${#lines[@]}" = 1 ]
			[[ ${lines[0]} =~ ^"$program (jianggao) "[0-9]+\.[0-9]+\.[0-9]+$ ]]
		done
	done
}

@test "-h and -V on a full disk: status 74" {
	for program in "${programs[@]}"; do
		for option in -h -V; do
			got=0
			"$program" "$option" >/dev/full 2>err || got=$?
			[ "$got" = 74 ]
			said "no space left on device"
		done
	done
}

@test "a missing file is named, and the next operand is read" {
	ln -s nowhere dangling
	for program in "${programs[@]}"; do
		sample "${reads[$program]}" a 甲乙丙 >good
		go 1 missing dangling good
		said "missing: no such file or directory"
		said "dangling: no such file or directory"
		has 甲乙丙
	done
}

@test "what cannot be read is named, and the next operand is read" {
	mkdir folder
	for program in "${programs[@]}"; do
		sample "${reads[$program]}" a 甲乙丙 >good
		go 1 folder /proc/self/mem good
		said "folder: is a directory"
		said "/proc/self/mem: input/output error"
		has 甲乙丙
	done
}

@test "a stream that cannot be read, or breaks off, is lost: status 74" {
	local got
	mkdir folder
	for program in "${programs[@]}"; do
		# What is one document is refused by name.
		[[ $program != @(jg-normalize|jg-fromdocx|jg-fromhtml|jg-frompdf) ]] || continue
		got=0
		set_options "$program"
		"$program" "${options[@]}" <folder >out 2>err || got=$?
		[ "$got" = 74 ] || flunk "$program: $got"
		said "standard input: is a directory"
	done
	[ -x "$(command -v strace)" ] || return 0
	for program in "${programs[@]}"; do
		[[ $program != @(jg-normalize|jg-fromdocx|jg-fromhtml|jg-frompdf) ]] || continue
		sample "${reads[$program]}" a 甲乙丙 >in
		got=0
		set_options "$program"
		ASAN_OPTIONS=detect_leaks=0 strace -o /dev/null -P "$PWD/in" \
			-e inject=read:error=EIO:when=2+ \
			"$program" "${options[@]}" in >out 2>err || got=$?
		[ "$got" = 74 ] || flunk "$program in: $got"
		said "in: input/output error"
	done
}

@test "a file that may not be read is named, and the next operand is read" {
	echo >secret
	chmod 0 secret
	[ ! -r secret ] || skip "root reads everything"
	for program in "${programs[@]}"; do
		sample "${reads[$program]}" a 甲乙丙 >good
		go 1 secret good
		said "secret: permission denied"
		has 甲乙丙
	done
}

@test "- is standard input, -- ends the options" {
	for program in "${programs[@]}"; do
		sample "${reads[$program]}" a 甲乙丙 >./-x
		go 0 -- -x
		silent
		has 甲乙丙
		go 0 - <./-x
		silent
		has 甲乙丙
		go 0 <./-x
		silent
		has 甲乙丙
	done
}

@test "an empty input is an empty document or none" {
	: >empty
	for program in "${programs[@]}"; do
		# Nothing is no archive and no page.
		[[ ${reads[$program]} != @(docx|html|pdf) ]] || continue
		go 0 empty
		silent
		[[ ${writes[$program]} != @(summary|digest) ]] || continue
		case ${reads[$program]} in
		text) grep -Pqx 'end\t0\t0\t-\t0\t' out ;;
		bytes | frames | members | blocks) nothing_out ;;
		esac
	done
}

# A program that writes files looks at the frames and not into the documents,
# whose format is none of its business.
@test "NUL in the text is refused" {
	for program in "${programs[@]}"; do
		# A PDF names its letters by numbers.
		[ "${writes[$program]}" != files ] && [ "${reads[$program]}" != pdf ] ||
			continue
		sample "${reads[$program]}" a 甲甲@乙 | tr @ '\0' >in
		go 1 in
		grep -Eq "^$program: (in|s|a):" err || flunk "$program: $(<err)"
		lacks 甲甲
	done
}

@test "bytes that are not UTF-8 are refused, by their line" {
	for program in "${programs[@]}"; do
		[ "${writes[$program]}" != files ] && [ "${reads[$program]}" != pdf ] ||
			continue
		kind=${reads[$program]}
		sample "$kind" a 甲甲@乙 | sed "s/@/$(printf '\xe4\xb8')/" >in
		set --
		[[ $kind != @(bytes|html) ]] || set -- --from=UTF-8
		go 1 "$@" in
		case $kind in
		bytes | text | tei | markdown) said ":1:" ;;
		docx | html) said "in:" ;;
		*) said ":2:" ;;
		esac
		lacks 甲甲
	done
}

# bounded LIMIT: run with so much, but for a program with sanitizers: they reserve
# terabytes that they do not use.
bounded() {
	bound=()
	grep -q __asan_init "$BIN/$program" || bound=(prlimit "$@")
}

# streamed FILE: what $program makes of it, on standard output; it says nothing.
streamed() {
	set_options "$program"
	"${bound[@]}" "$program" "${options[@]}" "$1" 2>err ||
		echo "$?" >failed
	[ "${writes[$program]}" != files ] || {
		find "${options[0]#*=}" -type f -exec cat {} +
		rm -r "${options[0]#*=}"
	}
}

# bats test_tags=stress
@test "a line of 100 MB works, in bounded memory" {
	yes 甲乙丙丁戊己庚辛壬癸 | head -n 3495253 | tr -d '\n' >line
	for program in "${programs[@]}"; do
		kind=${reads[$program]}
		# On no page are lines so long; tests/frompdf.bats has what is.
		[ "$kind" != pdf ] || continue
		[ "$kind" != docx ] || docx <line >big.docx
		[ -e "big.$kind" ] || {
			sample "$kind" a @ >in
			at=$(grep -bo @ in | cut -d: -f1)
			{
				head -c "$at" in
				cat line
				tail -c +$((at + 2)) in
			} >"big.$kind"
		}
		bounded --as=1500000000
		count=$(streamed "big.$kind" | wc -c)
		[ ! -e failed ] || flunk "$program: status $(<failed)" "$(<err)"
		silent
		[[ ${writes[$program]} != @(summary|digest) ]] || continue
		[ "$count" -gt 104857500 ] || flunk "$program: $count bytes"
	done
}

@test "a stream of many documents takes the memory of one" {
	yes 甲乙丙丁戊己庚辛壬癸 | head -n 30000 | tr -d '\n' >line
	for program in "${programs[@]}"; do
		kind=${reads[$program]}
		case $kind in text | frames | members | blocks) ;; *) continue ;; esac
		[ -e "big.$kind" ] ||
			sample "$kind" name@ @ | awk -v RS=@ '
			{ part[NR] = $0 }
			END {
				getline line <"line"
				for (n = 1; n <= 100; n++)
					printf "%s%d%s%s%s", part[1], n, part[2], line, part[3]
			}' >"big.$kind"
		bounded --data=50000000
		[ "${#bound[@]}" -gt 0 ] || skip "the sanitizers take memory of their own"
		count=$(streamed "big.$kind" | grep -ac name100 || true)
		[ ! -e failed ] || flunk "$program: status $(<failed)" "$(<err)"
		silent
		[[ ${writes[$program]} != @(documents|members) ]] || [ "$count" -gt 0 ]
	done
}

@test "a stream that is cut inside a document: status 1, what is whole is written" {
	for program in "${programs[@]}"; do
		kind=${reads[$program]}
		case $kind in text | frames | members | blocks) ;; *) continue ;; esac
		{
			sample "$kind" a 甲乙丙
			sample "$kind" b 丁戊己 | head -n -1
		} >in
		go 1 in
		said "in:4: the stream is cut inside document b"
		has 甲乙丙
		lacks 丁戊己
	done
}

@test "documents of one stream come out as each by itself" {
	for program in "${programs[@]}"; do
		kind=${reads[$program]}
		case $kind in text | blocks) ;; *) continue ;; esac
		[[ ${writes[$program]} = @(documents|members) ]] || continue
		sample "$kind" a/一 '甲 *乙*' >one
		sample "$kind" 'b [2]' '<丙>&' >two
		go 0 one two
		mv out both
		cat two one two >three
		for name in one two; do
			go 0 $name
			mv out $name.out
		done
		cat one.out two.out >want
		same want both
		go 0 - <three
		cat two.out one.out two.out >want
		same want out
	done
}

@test "a document without a name beside another is refused" {
	for program in "${programs[@]}"; do
		[ "${reads[$program]}" = blocks ] || continue
		[ "${writes[$program]}" = documents ] || continue
		sample blocks '' 甲 >plain
		sample blocks a 乙 >named
		go 0 plain
		[ "$(grep -c "$(printf '\f')" out)" = 0 ]
		for order in 'plain named' 'named plain' 'plain plain'; do
			# shellcheck disable=SC2086
			go 1 $order
			said "without a name"
		done
	done
}

@test "names that would lead out of a folder are refused" {
	for program in "${programs[@]}"; do
		kind=${reads[$program]}
		case $kind in text | frames | members | blocks) ;; *) continue ;; esac
		for name in .. ../x /etc/x a/../../b a/./b a//b a/ \
			$'a\001b' $'a\033[2Jb' $'a\302\205b' $'\377'; do
			sample "$kind" "$name" 甲甲 >in
			go 1 in
			mapfile -t lines <err
			[[ ${lines[*]} != *[$'\001\033']* ]]
			lacks 甲甲
		done
	done
	[ ! -e ../x ]
	[ ! -e /etc/x ]
}

@test "a frame without a name is a document without one, and no file" {
	printf '\f\tsource=s\n甲甲\n\f\n' >in
	for program in "${programs[@]}"; do
		case ${reads[$program]} in
		text)
			go 0 in
			grep -Pqx 'doc\t0\t0\t-\t0\t' out
			;;
		frames)
			go 1 in
			lacks 甲甲
			;;
		esac
	done
}

@test "a full disk: status 74, and it says why" {
	for program in "${programs[@]}"; do
		[ "${writes[$program]}" != files ] || continue
		kind=${reads[$program]}
		# The bracket is a finding, so that jg-check writes something.
		sample "$kind" a 甲乙丙（ >small
		# More than any buffer holds.
		sample "$kind" a "（$(yes 甲乙丙 | head -n 100000 | tr -d '\n')" \
			>large 2>/dev/null || continue
		for size in small large; do
			! says_nothing $size || continue
			got=0
			"$program" $size >/dev/full 2>err || got=$?
			[ "$got" = 74 ] || flunk "$program: $got"
			said "standard output: no space left on device"
			[ "$(wc -l <err)" = 1 ]
		done
	done
}

@test "standard output that is closed: status 74" {
	for program in "${programs[@]}"; do
		[ "${writes[$program]}" != files ] || continue
		sample "${reads[$program]}" a 甲乙丙 >in
		! says_nothing in || continue
		got=0
		"$program" in >&- 2>err || got=$?
		[ "$got" = 74 ] || flunk "$program: $got"
		said "standard output: "
	done
}

# The reader goes away before the first byte.
into_nobody() {
	mkfifo nobody
	: <nobody &
	exec 9>nobody
	wait $!
	got=0
	"$program" in >&9 2>err || got=$?
	exec 9>&-
	rm nobody
}

@test "a pipe that nobody reads ends a program in silence" {
	for program in "${programs[@]}"; do
		[ "${writes[$program]}" != files ] || continue
		sample "${reads[$program]}" a 甲乙丙（ >in
		! says_nothing in || continue
		# SIGPIPE; where it is ignored, as some parents do, EPIPE.
		into_nobody
		[ "$got" = 141 ] || flunk "$program: $got"
		silent
		got=$(
			trap '' PIPE
			into_nobody
			echo "$got"
		)
		[ "$got" = 141 ] || flunk "$program: $got"
		silent
	done
}

@test "a message shows what a hostile file name would do or hide" {
	local -A shown=(
		[$'a\033[31m\nb']='a\x1b[31m\x0ab'
		# CSI in one character, a direction mark, what takes no room.
		[$'a\u009b31mb\u202ec']='a\u{9b}31mb\u{202e}c'
		[$'a\u200bb\ufeffc\u2066d']='a\u{200b}b\u{feff}c\u{2066}d'
		# Bytes that are no UTF-8: 讲话 in GBK, a lone CSI.
		[$'\xbd\xb2\xbb\xb0\x9b1m']='\xbd\xb2\xbb\xb0\x9b1m'
		# Whatever is seen stays.
		['讲 话（é）😀\x']='讲 话（é）😀\x'
	)
	for program in "${programs[@]}"; do
		for name in "${!shown[@]}"; do
			go 1 "$name"
			said "$program: ${shown[$name]}: no such file or directory"
			[ "$(wc -l <err)" = 1 ]
		done
	done
}

@test "the same input gives the same bytes, in any locale, time zone and folder" {
	mkdir elsewhere
	for program in "${programs[@]}"; do
		sample "${reads[$program]}" a 甲乙丙 >in
		go 0 in
		results >first
		(
			cd elsewhere
			cp ../in in
			export LC_ALL=C TZ=Asia/Shanghai HOME=/
			go 0 in
			results >../second
		)
		same first second
	done
}
