#!/usr/bin/env bats
# jg-normalize: cases for and against each rule are goldens; here is the rest.

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
}

# Sets of rules that the properties are tested with.
sets=(default safe none +spacing '+unwrap,+spacing' 'default,-eol,-space'
	'quotes,punct,blanks' 'width,nfc,ellipsis,dash' markdown)

# Everything to try, below one folder: input/, the goldens, and the corpora where
# they are.  `list` has their paths.
# What a reader wrote is left out: it is named by its frame and not by its file.
gather() {
	mkdir all
	ln -s "$TOP/input" all/input
	ln -s "$BATS_TEST_DIRNAME/golden/normalize" all/golden
	link_corpora all
	find -L all -type f \( -name '*.txt' -o -name '*.in' \) \
		-exec grep -aLZ "$(printf '^\f.*\treader=')" {} + | sort -z >list
	[ "$(tr -dc '\0' <list | wc -c)" -gt 40 ]
}

# framed LIST RULES [OPTION...]: all of the list as one stream, less what is
# refused.
framed() {
	jg-normalize --frame --base=. --files0-from="$1" --rules="$2" "${@:3}" \
		2>/dev/null || true
}

# missing STREAM...: the texts of `list` that one of the streams has not: those
# that are refused, and those that a frame cannot hold.
missing() {
	local stream
	for stream; do
		sed -n 's/^\f[^\t]*\tsource=\([^\t]*\)\t.*/\1/p' "$stream" | sort >has
		tr '\0' '\n' <list | sort | comm -23 - has
	done | sort -u
}

@test "jg-normalize: goldens" {
	goldens normalize
}

@test "normalize: every rule has a golden of its name" {
	for rule in eol break page control hidden space radical nfc indent \
		trailing blanks lost width quotes ellipsis dash dot colon zero \
		punct pua spread wrapped unwrap spacing tab; do
		jg-normalize --rules="$rule" </dev/null
		[ -e "$BATS_TEST_DIRNAME/golden/normalize/$rule.in" ] ||
			flunk "no golden for $rule"
		grep -q "^.It Li $rule\$" "$TOP/filters/normalize/normalize.1" ||
			flunk "the manual does not tell of $rule"
	done
}

@test "normalize: the second run changes nothing, under any set of rules" {
	gather
	for set in "${sets[@]}"; do
		framed list "$set" >stream
		jg-split -q -d one -s .txt stream
		find one -type f -print0 | sort -z >one.list
		framed one.list "$set" | jg-split -q -d two -s .txt
		[ ! -e two/one ] || diff -r one two/one || flunk "rules $set"
		[ "$(grep -ac $'^\f.' stream)" = "$(tr -dc '\0' <one.list | wc -c)" ]
		while IFS= read -r text; do
			jg-normalize --rules="$set" "$text" >alone 2>/dev/null || continue
			jg-normalize --rules="$set" alone >again
			same alone again || flunk "$text, rules $set"
		done < <(missing stream)
		count=$(grep -ac $'^\f.' stream)
		[ "$count" -gt 20 ] || flunk "$set: $count"
		rm -r one two
	done
}

# line_counts STREAM: how many lines each document has.
line_counts() {
	awk -F '\t' '/^\f./ { name = $1; n = 0; next }
		/^\f$/ { print name "\t" n; next }
		{ n++ }' "$1"
}

@test "normalize: lines stay, under any set of rules" {
	gather
	framed list eol >plain
	line_counts plain >want
	for set in "${sets[@]}"; do
		framed list "$set,eol" >stream
		line_counts stream >got
		awk -F '\t' 'NR == FNR { lines[$1] = $2; next }
			$1 in lines && ++n && lines[$1] != $2 { print; bad = 1 }
			END { exit bad || n < 20 }' want got || flunk "rules $set"
		while IFS= read -r text; do
			jg-normalize --rules=eol "$text" >alone 2>/dev/null || continue
			jg-normalize --rules="$set,eol" "$text" >out
			[ "$(wc -l <alone)" = "$(wc -l <out)" ] ||
				flunk "$text, rules $set"
		done < <(missing plain stream)
	done
}

# replay REPORT: make the edits of the report in the text of each of them, `bare`,
# and compare it with `out`; standard input has a line for each: source, bare, out.
# What differs is told, and how many edits were made.
replay() {
	perl -CSDA -e '
	sub text {
		open my $in, "<:raw:utf8", $_[0] or die "$_[0]: $!";
		local $/;
		return <$in> // "";
	}
	my %edits;
	for (split /\n/, text(shift)) {
		my ($source, @edit) = split /\t/, $_, -1;
		push @{$edits{$source}}, \@edit if $edit[0] > 0;
	}
	my ($count, $bad) = (0, 0);
	for (<STDIN>) {
		chomp;
		my ($path, $bare, $made) = split /\t/;
		my $text = text($bare);
		my @starts = (0);
		push @starts, pos $text while $text =~ /\r\n|\r|\n/g;
		my ($out, $done) = ("", 0);
		for (@{$edits{$path}}) {
			my ($line, $column, $rule, $old, $new) = @$_;
			s/\\u\{([0-9A-F]+)\}/chr hex $1/ge for $old, $new;
			my $at = $starts[$line - 1] + $column - 1;
			die "$path: edits that meet: @$_\n" if $at < $done;
			die "$path: not what is there: @$_\n"
			    if substr($text, $at, length $old) ne $old;
			$out .= substr($text, $done, $at - $done) . $new;
			$done = $at + length $old;
			$count++;
		}
		next if text($made) eq $out . substr $text, $done;
		print STDERR "$path differs\n";
		$bad = 1;
	}
	print "$count\n";
	exit $bad;' "$1"
}

@test "normalize: the report, made in the bare text, gives the output" {
	gather
	framed list none >stream
	jg-split -q -d bare stream
	while IFS= read -r text; do
		jg-normalize --rules=none "$text" >alone 2>/dev/null || continue
		mkdir -p "bare/${text%/*}"
		mv alone "bare/${text%.*}"
	done < <(missing stream)
	for set in default +unwrap,+spacing; do
		framed list "$set" --report=report | jg-split -q -d out
		find bare -type f -printf '%P\n' >names
		tr '\0' '\n' <list | awk '
			NR == FNR { bare[$0]; next }
			{ name = $0; sub(/[.][^.]*$/, "", name) }
			name in bare { print $0 "\tbare/" name "\tout/" name }' names - >texts
		[ "$(wc -l <texts)" -gt 20 ]
		count=$(replay report <texts) || flunk "rules $set"
		[ "$count" -gt 100 ]
		rm -r out
	done
}

@test "normalize: the report takes the place of the text, and sums up" {
	printf '２Ｋ,好\n' >talk.txt
	jg-normalize --report talk.txt >out
	printf '%s\t%s\t%s\t%s\t%s\t%s\n' talk.txt 1 1 width ２Ｋ 2K \
		talk.txt 1 3 punct , ， total 0 0 width 1 '' \
		total 0 0 punct 1 '' >want
	same want out
}

@test "normalize: two rules at one place are one edit" {
	printf 'Ａ\xcc\x81好\n' >talk.txt
	jg-normalize --report talk.txt | head -n 1 >out
	printf 'talk.txt\t1\t1\tnfc+width\tＡ\\u{301}\tÁ\n' >want
	same want out
}

@test "normalize: what --report cannot write is told" {
	run -74 --separate-stderr jg-normalize --report=/nowhere/file </dev/null
	[[ $stderr == "jg-normalize: /nowhere/file: "* ]]
	run -74 --separate-stderr jg-normalize --report=/dev/full <<<'２'
	[[ $stderr == *"no space left on device"* ]]
}

# masks FILE...: how many of each are in each, by bytes.
masks() {
	LC_ALL=C awk '
	function tell() {
		if (name != "")
			print name, star, cross, box
		star = cross = box = 0
	}
	FNR == 1 { tell(); name = FILENAME; sub(/[.]txt$/, "", name) }
	{ star += gsub(/[*]/, ""); cross += gsub(/×/, ""); box += gsub(/□/, "") }
	END { tell() }' "$@"
}

@test "normalize: masks of the corpora stay" {
	ln -s "$TOP/input" .
	[ ! -d "${CORPORA[0]:-}" ] || ln -s "$(realpath "${CORPORA[0]}/speeches")" .
	find -L . -name '*.txt' -print0 | sort -z >list
	jg-normalize --frame --base=. --files0-from=list >stream
	jg-split -q -d out -s .txt stream
	# In these a byte may be half of a character.
	mapfile -t texts < <(sed -n '/\tencoding=UTF-16/d
		s/^\f[^\t]*\tsource=\([^\t]*\)\t.*/\1/p' stream)
	masks "${texts[@]}" >want
	(cd out && masks "${texts[@]}") >got
	[ "$(wc -l <want)" = "${#texts[@]}" ]
	grep -q ' [1-9][0-9]* [0-9]* [0-9]*$' want
	same want got
}

@test "normalize: one operand is plain, two are framed" {
	echo 甲 >a.txt
	mkdir b
	echo 乙 >b/b.txt
	jg-normalize a.txt >out
	same a.txt out
	jg-normalize a.txt b/b.txt >out
	printf '\fa\tsource=a.txt\tencoding=UTF-8\trules=default\n甲\n\f\n' >want
	printf '\fb/b\tsource=b/b.txt\tencoding=UTF-8\trules=default\n乙\n\f\n' >>want
	same want out
	jg-normalize --frame --base=b --rules=-dash --digest b/b.txt >out
	printf '\fb\tsource=b/b.txt\tencoding=UTF-8\trules=default,-dash\t' >want
	printf 'sha256=%s\n乙\n\f\n' "$(sha256sum <b/b.txt | cut -d' ' -f1)" >>want
	same want out
}

@test "normalize: Markdown keeps what has a meaning there" {
	printf '# 标题\r\n\r\n　- "好",  \r\n**２Ｋ**--\n' >a.md
	printf '# 标题\n\n　- "好",  \n**２Ｋ**--\n' >want
	jg-normalize a.md >out
	same want out
	jg-normalize --rules=default --unwrap --spacing --format=markdown <a.md >out
	same want out
	jg-normalize --frame a.md --digest --base=. >out
	printf '\fa\tsource=a.md\tencoding=UTF-8\trules=markdown\tformat=markdown\t' >want
	printf 'sha256=%s\n' "$(sha256sum <a.md | cut -d' ' -f1)" >>want
	head -n 1 out >first
	same want first
	iconv -f UTF-8 -t UTF-16 <a.md >b.MARKDOWN
	echo 甲 >c.txt
	jg-normalize b.MARKDOWN c.txt | grep -a source >out
	printf '\fb\tsource=b.MARKDOWN\tencoding=UTF-16LE\trules=markdown\t' >want
	printf 'format=markdown\n\fc\tsource=c.txt\tencoding=UTF-8\t' >>want
	printf 'rules=default\n' >>want
	same want out
	printf '  "好"\n' >d.md
	run -0 jg-normalize --format=text d.md
	[ "$output" = '“好”' ]
	cp c.txt a.txt
	run -1 --separate-stderr jg-normalize a.txt a.md
	[[ $stderr == "jg-normalize: a.md: a second document by the name a; the first is a.txt" ]]
	run -2 --separate-stderr jg-normalize --format=html
	[[ $stderr == "jg-normalize: no format html"* ]]
}

@test "normalize: the base may be the folder itself, however it is said" {
	mkdir b
	echo 甲 >a.txt
	echo 乙 >b/b.txt
	for base in . ./ './/' ''; do
		for dot in '' ./ .//; do
			jg-normalize --base="$base" "${dot}a.txt" "${dot}b/b.txt" >out
			[ "$(grep -a -o $'^\f[^\t]\+' out)" = $'\fa\n\fb/b' ]
		done
		run -1 --separate-stderr jg-normalize --frame --base="$base" \
			"$PWD/a.txt"
		[[ $stderr == *": it lies outside the base" ]]
	done
	for base in b b/ ./b .//b//; do
		jg-normalize --frame --base="$base" b/b.txt ./b/b.txt >out ||
			[ "$(grep -ac $'^\fb\t' out)" = 1 ]
	done
	run -1 --separate-stderr jg-normalize --frame --base=. ../a.txt
	run -1 --separate-stderr jg-normalize --frame --base=. ./b/../../a.txt
}

@test "normalize: a list of paths, by file or standard input" {
	echo 甲 >'a (1).txt'
	echo 乙 >b.txt
	printf 'a (1).txt\0b.txt\0' >list
	jg-normalize 'a (1).txt' b.txt >want
	jg-normalize --files0-from=list >out
	same want out
	jg-normalize --files0-from=- <list >out
	same want out
	jg-normalize --files0-from=- </dev/null >out
	printf '\f\n' >want
	same want out
	run -2 jg-normalize --files0-from=list b.txt
	run -74 --separate-stderr jg-normalize --files0-from=missing
	[[ $stderr == "jg-normalize: missing: "* ]]
	printf 'b.txt' >list
	run -74 --separate-stderr jg-normalize --files0-from=list
	[[ $stderr == *"the last path is not ended by NUL" ]]
}

@test "normalize: a list that cannot be read to its end is no answer" {
	mkdir folder
	run -74 --separate-stderr jg-normalize --files0-from=- <folder
	[[ $stderr == "jg-normalize: standard input: is a directory" ]]
	run -74 --separate-stderr jg-normalize --files0-from=list <folder
	[[ $stderr == "jg-normalize: list: "* ]]
}

@test "normalize: - in a list that is standard input is refused, and the list goes on" {
	echo 甲 >./-
	echo 乙 >b.txt
	run -1 --separate-stderr jg-normalize --files0-from=- < <(printf '%s\0' - b.txt ./-)
	[[ $stderr == *"standard input: - among the paths"* ]]
	[ "$(grep -ac $'^\f.' <<<"$output")" = 2 ]
	# A list of its own may name it.
	printf '%s\0' - b.txt >list
	run -0 jg-normalize --files0-from=list <<<丙
	[[ $output == $'\fstdin\t'*丙*$'\fb\t'*乙* ]]
}

@test "normalize: a file that becomes shorter while it is read is that one refused" {
	local got=0
	[ -x "$(command -v strace)" ] || skip "no strace here to slow it down with"
	printf '甲%.0s' {1..9} >a.txt
	yes 大家好，谢谢大家。 | head -c 900000 >long.txt
	echo 乙 >b.txt
	ASAN_OPTIONS=detect_leaks=0 strace -o trace -P "$PWD/long.txt" -e trace=read \
		-e inject=read:delay_enter=1500000:when=2 \
		jg-normalize a.txt long.txt b.txt >out 2>err &
	until [ -s trace ]; do sleep 0.1; done
	truncate -s 3 long.txt
	wait "$!" || got=$?
	[ "$got" = 1 ]
	[ "$(<err)" = "jg-normalize: long.txt: became shorter while it was read" ]
	jg-normalize a.txt b.txt >want
	same want out
}

@test "normalize: what is refused leaves nothing, and the next goes on" {
	echo 甲 >a.txt
	printf '同志们好，大家好\n\xff\n' >bad.txt
	echo 乙 >b.txt
	run -1 --separate-stderr jg-normalize bad.txt b.txt
	[ "$output" = "$(printf '\fb\tsource=b.txt\tencoding=UTF-8\trules=default\n乙\n\f')" ]
	[ "$stderr" = "jg-normalize: bad.txt:2: byte 26: not UTF-8" ]
	run -1 --separate-stderr jg-normalize a.txt ./a.txt a.md
	[[ $stderr == *"./a.txt: a second document by the name a"* ]]
	run -1 --separate-stderr jg-normalize --frame bad.txt
	[ "$output" = $'\f' ]
	run -1 --separate-stderr jg-normalize --base=x --frame a.txt
	[[ $stderr == *"a.txt: it lies outside the base" ]]
	printf '甲\f乙\n' >feed.txt
	run -1 --separate-stderr jg-normalize --frame --rules=none feed.txt
	[[ $stderr == *"feed.txt: a form feed cannot stand in a frame"* ]]
	[ "$output" = $'\f' ]
}

@test "normalize: wrong options" {
	run -2 --separate-stderr jg-normalize --rules=default,nothing
	[[ $stderr == "jg-normalize: no rule nothing"* ]]
	run -2 --separate-stderr jg-normalize -f no-such-encoding
	[[ $stderr == "jg-normalize: no encoding no-such-encoding"* ]]
	run -2 jg-normalize -f GBK//IGNORE
}

@test "normalize: every encoding is found in the speeches of input/" {
	jg-normalize --frame --base="$TOP" "$TOP"/input/*.txt | grep -av $'^\f' >all
	head -c 3000 all | iconv -c -f UTF-8 -t UTF-8 >want || true
	[ -s want ]
	echo >>want
	jg-normalize want >bare
	for encoding in GB18030 UTF-8 UTF-16 UTF-16LE UTF-16BE UTF-32LE; do
		iconv -f UTF-8 -t "$encoding" <want >in
		jg-normalize in >out
		same bare out || flunk "$encoding"
	done
}

@test "normalize: a few characters of UTF-32, none of them ASCII, are found" {
	printf '同志' | iconv -f UTF-8 -t UTF-32LE >in
	run -0 jg-normalize in
	[ "$output" = 同志 ]
	printf '同志' | iconv -f UTF-8 -t UTF-32BE >in
	run -0 jg-normalize in
	[ "$output" = 同志 ]
}

@test "normalize: what the report sees is what is written without one" {
	gather
	framed list default >want
	[ "$(grep -ac $'^\f.' want)" -gt 20 ]
	framed list default --report=report >out
	same want out
}

@test "normalize: -f settles what is not clear" {
	printf '\xc4\xe3\n' >in
	run -1 --separate-stderr jg-normalize in
	[[ $stderr == *"in:1: byte 1: not UTF-8, and no other"*"-f" ]]
	run -0 jg-normalize -f GBK in
	[ "$output" = 你 ]
	run -0 jg-normalize -f big5 in
	[ "$output" = 斕 ]
}

@test "normalize: what is no text is refused by what it is" {
	printf '%%PDF-1.4\n' >in
	run -1 --separate-stderr jg-normalize in
	[[ $stderr == *"a PDF; jg-frompdf"* ]]
}

@test "normalize: a clean stream passes in little memory" {
	awk '{ text = text $0 "\n" }
		END {
			for (i = 1; i <= 400; i++)
				printf "\f%d\n%s\f\n", i, text
		}' "$TOP/input/医院年终总结会讲话.txt" | jg-split -q -d . -s .txt
	printf '%s\0' [0-9]*.txt >list
	(
		ulimit -v 40000
		jg-normalize --files0-from=list >out
	) || case $(ldd "$(command -v jg-normalize)") in
	*libasan*) skip "the sanitizers take memory of their own" ;;
	*) return 1 ;;
	esac
	[ "$(grep -ac 'encoding=UTF-8' out)" = 400 ]
}
